// Today in the reader's browser: pages carry dates, the clock is the reader's. And the reader's choice of groups.

import { iso, longDate, inYears } from "./shared/calendar.js"
import { offerGroups } from "./timeline/groups.js"
import { stateOf } from "./timeline/state.js"

const now = new Date()
const today = iso(now)

// The words stand beside the time, or once for a whole chart.
const writeState = (when) => {
  const place = when.nextElementSibling
  if (!place?.matches(".state")) return
  const state = stateOf(when.dataset, today)
  const words = place.closest("[data-past]")
  place.textContent = state && words ? words.dataset[state] : ""
}

const drawToday = (ruling) => {
  const first = Number(ruling.dataset.first)
  const share = (inYears(now) - first) / (Number(ruling.dataset.last) + 1 - first)
  if (share < 0 || share > 1) return
  const line = ruling.querySelector(".now")
  line.setAttribute("x1", `${share * 100}%`)
  line.setAttribute("x2", `${share * 100}%`)
  line.classList.add("drawn")
  ruling.parentElement.querySelector(`[data-year="${now.getFullYear()}"]`)?.classList.add("this-year")
}

const countStates = (box, rows) => {
  const counts = { ahead: 0, within: 0, begun: 0, past: 0 }
  for (const row of rows) {
    const state = stateOf(row.querySelector(".when").dataset, today)
    if (state) counts[state] += 1
  }
  for (const place of box.querySelectorAll("[data-count]")) place.textContent = counts[place.dataset.count]
  box.querySelector(".this-day").append(`, ${longDate(now, document.documentElement.lang)},`)
}

for (const when of document.querySelectorAll(".when[data-kind]")) writeState(when)
for (const ruling of document.querySelectorAll("svg.ruling")) drawToday(ruling)
for (const page of document.querySelectorAll("section.timeline")) {
  countStates(page.querySelector(".today"), page.querySelectorAll("[data-task]"))
  offerGroups(page)
}
