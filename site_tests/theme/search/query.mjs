// Loads an index with the installed MiniSearch. Reads { index, terms, documents } from standard input and writes
//   found: for each term, the addresses of the documents that hold it
//   rebuilt: the index that MiniSearch itself makes of the documents, which come cut into terms
import { readFileSync } from "node:fs"
import MiniSearch from "minisearch"

const fields = ["title", "names", "text"]
const asItIs = (value) => value

const { index, terms, documents } = JSON.parse(readFileSync(0, "utf8"))
const loaded = MiniSearch.loadJSON(index, { fields, tokenize: (term) => [term], processTerm: asItIs })
const found = Object.fromEntries(
  terms.map((term) => [
    term,
    loaded
      .search(term)
      .map(({ url }) => url)
      .sort(),
  ]),
)

const rebuilt = new MiniSearch({ fields, stringifyField: asItIs, tokenize: asItIs, processTerm: asItIs })
rebuilt.addAll(documents)

process.stdout.write(JSON.stringify({ found, rebuilt }))
