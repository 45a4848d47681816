// Cuts texts into words as the search worker does: a list of texts in, a list of lists of words out.
import { readFileSync } from "node:fs"
import vm from "node:vm"

const WORKER = new URL("../../theme/js/search-worker.js", import.meta.url)

const context = vm.createContext({ URL, location: new URL("https://example.org/vi/assets/x.js"), addEventListener() {} })
context.self = context
vm.runInContext(readFileSync(WORKER, "utf8"), context)
const texts = JSON.parse(readFileSync(0, "utf8"))
process.stdout.write(JSON.stringify(texts.map((text) => context.wordsOf(text))))
