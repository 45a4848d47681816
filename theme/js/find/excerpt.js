import { element } from "../shared/element.js"
import { hitIn } from "./filter.js"

const LEAD_IN = 40 // characters of the official words before a hit
const LEAD_OUT = 90 // and after it

// The piece of the official words that a task was found by, unless its title shows them.
export const excerpt = (task, found, lang) => {
  if (!found.hits || hitIn(task.title[lang], found)) return []
  for (const [language, text] of task.texts) {
    const hit = hitIn(text, found)
    if (!hit) continue
    const [start, end] = hit
    const from = start > LEAD_IN ? Math.min(start, text.indexOf(" ", start - LEAD_IN) + 1) : 0
    const to = end + LEAD_OUT < text.length ? Math.max(end, text.lastIndexOf(" ", end + LEAD_OUT)) : text.length
    const words = element(
      "span",
      "",
      from ? "…" : "",
      text.slice(from, start),
      element("mark", "", text.slice(start, end)),
      text.slice(end, to),
      to < text.length ? "…" : "",
    )
    words.lang = language
    return [words]
  }
  return []
}
