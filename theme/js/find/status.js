// What stands around the table: how many were found, what was chosen, how it is sorted.

import { element } from "../shared/element.js"
import { say } from "../shared/say.js"
import { FACETS } from "./filter.js"
import { boxes, changed, clear, filters, form, nameOf, part, table } from "./form.js"
import { number } from "./number.js"

export const showCounts = (counts, undated) => {
  for (const name of FACETS) {
    for (const box of boxes(name)) {
      const n = counts[name].get(box.value) ?? 0
      const label = box.closest("label")
      label.querySelector(".n").textContent = number(n)
      label.classList.toggle("none", n === 0)
    }
  }
  form.querySelector("[name=unstated] ~ .n").textContent = number(undated)
}

// `n` tasks of `all`; `undated` are those that state no time and pass every other filter.
export const showStatus = ({ n, all, undated }, params, found) => {
  const words = part("status").dataset
  const dated = (params.has("from") || params.has("to")) && !params.has("unstated")
  const first = say(filters().length ? words.some : words.all, { n: number(n), all: number(all) })
  const more = [
    found.spread && say(words.spread, { words: params.get("words") }),
    dated && undated > 0 && say(words.undated, { n: number(undated) }),
  ].filter(Boolean)
  part("status").replaceChildren(element("strong", "", first), ...more.map((line) => element("small", "", line)))
  part("none").hidden = n > 0
  table.hidden = n === 0
  for (const name of ["csv", "close"]) part(name).textContent = say(part(name).dataset.words, { n: number(n) })
  part("csv").disabled = n === 0
  part("copy").textContent = part("copy").dataset.words
}

const chipName = (control) => {
  if (control.name === "words") return `“${control.value.trim()}”`
  if (control.matches("select")) return `${control.labels[0].firstChild.textContent.trim()} ${control.value}`
  const role = form.querySelector("[name=role]:checked")
  return control.name === "agency" && role.value ? `${nameOf(control)} (${nameOf(role)})` : nameOf(control)
}

// What is chosen, each as a button that takes it away.
export const showChips = () => {
  const chips = filters().map((control) => {
    const name = chipName(control)
    const button = element("button", "", name)
    button.type = "button"
    button.setAttribute("aria-label", say(part("chips").dataset.words, { name }))
    button.addEventListener("click", () => {
      clear(control)
      changed()
      ;(part("chips").querySelector("button") ?? part("status")).focus()
    })
    return element("li", "", button)
  })
  part("chips").replaceChildren(...chips)
  part("clear").hidden = !chips.length
  part("open").querySelector(".n").textContent = chips.length ? `(${chips.length})` : ""
}

export const showSort = (by, downwards) => {
  const order = downwards ? "descending" : "ascending"
  for (const heading of table.querySelectorAll("thead th")) {
    heading.removeAttribute("aria-sort")
    for (const span of heading.querySelectorAll("[data-sort]")) {
      const chosen = span.dataset.sort === by
      span.dataset.order = chosen ? order : ""
      if (chosen) heading.setAttribute("aria-sort", order)
    }
  }
}
