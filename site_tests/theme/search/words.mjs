// Cuts texts into words as the search does: a list of texts in, a list of lists of words out.
import { readFileSync } from "node:fs"
import { wordsOf } from "../../../theme/js/shared/text.js"

const texts = JSON.parse(readFileSync(0, "utf8"))
process.stdout.write(JSON.stringify(texts.map(wordsOf)))
