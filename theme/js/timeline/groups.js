// The reader's choice of groups: the lanes of the page by province, or others made of the same rows.

import { keepQuery } from "../shared/address.js"
import { say } from "../shared/say.js"

const timeOf = (row) => row.querySelector(".when").dataset
const isStated = (row) => timeOf(row).kind !== "unstated"
const isDated = (row) => Boolean(timeOf(row).start || timeOf(row).end)

// A task with several keys stands in each of their groups; what is in no group keeps the key "".
const KEYS = {
  direction: (row) => [row.dataset.direction],
  lead: (row) => row.dataset.lead.split(" "),
  sector: (row) => row.dataset.sector.split(" "),
  end: (row) => {
    const { kind, start, end } = timeOf(row)
    if (kind === "unstated" || kind === "words") return [kind]
    if (end) return [end.slice(0, 4)]
    return [start ? "open" : "undated"]
  },
}

const nameLane = (lane, by, name) => {
  const heading = lane.querySelector("h3")
  heading.id = `${by}-${name.dataset.key || "other"}`
  heading.replaceChildren(...name.cloneNode(true).childNodes)
  lane.setAttribute("aria-labelledby", heading.id)
}

const fillLane = (lane, rows) => {
  const bars = rows.filter(isStated)
  const unstated = rows.filter((row) => !isStated(row))
  const dated = bars.filter(isDated).length
  const words = bars.filter((row) => timeOf(row).kind === "words").length
  const sums = { total: rows.length, dated, undated: bars.length - dated - words, words, unstated: unstated.length }
  const rest = lane.querySelector(".unstated")
  lane.querySelector(".bars").replaceChildren(...bars)
  lane.querySelector(".chart").hidden = !bars.length
  lane.querySelector(".nothing").hidden = bars.length > 0
  rest.querySelector("ol").replaceChildren(...unstated)
  rest.hidden = !unstated.length
  rest.open = false
  for (const place of lane.querySelectorAll("[data-n]")) place.textContent = sums[place.dataset.n]
}

const lanesBy = (by, names, rows, model) => {
  const groups = new Map(names.map((name) => [name.dataset.key, []]))
  for (const row of rows) for (const key of KEYS[by](row)) groups.get(key).push(row.cloneNode(true))
  return names.map((name) => {
    const lane = model.cloneNode(true)
    nameLane(lane, by, name)
    fillLane(lane, groups.get(name.dataset.key))
    return lane
  })
}

export const offerGroups = (page) => {
  const lanes = page.querySelector(".lanes")
  const original = [...lanes.children]
  const rows = [...lanes.querySelectorAll("[data-task]")].sort((a, b) => a.dataset.rank - b.dataset.rank)
  const choices = [...page.querySelectorAll(".grouping input")]
  const [usual] = choices
  let shown = usual.value

  const show = (by) => {
    if (by === shown) return
    shown = by
    const names = [...page.querySelectorAll(`.names[data-by="${by}"] > li`)]
    lanes.replaceChildren(...(names.length ? lanesBy(by, names, rows, original[0]) : original))
    lanes.classList.toggle("by-province", !names.length)
    page.querySelector(".ours").hidden = by !== "direction" && by !== "sector"
    page.querySelector(".several").hidden = by !== "lead" && by !== "sector"
  }

  const tell = (choice) => {
    const values = { by: choice.nextElementSibling.textContent, n: lanes.children.length }
    page.querySelector("[role=status]").textContent = say(page.dataset.sorted, values)
  }

  const readAddress = () => {
    const wanted = new URLSearchParams(location.search).get("group")
    const choice = choices.find((input) => input.value === wanted) ?? usual
    choice.checked = true
    show(choice.value)
  }

  const writeAddress = (choice) => {
    const params = new URLSearchParams(location.search)
    if (choice === usual) params.delete("group")
    else params.set("group", choice.value)
    keepQuery(params)
  }

  for (const choice of choices) {
    choice.addEventListener("change", () => {
      writeAddress(choice)
      show(choice.value)
      tell(choice)
    })
  }
  readAddress()
  addEventListener("pageshow", readAddress) // browsers put back an earlier choice after scripts have run
}
