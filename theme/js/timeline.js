// Today in the reader's browser: pages carry dates, the clock is the reader's. And the reader's choice of groups.

const iso = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-")

// 2025, 2025-Q4, 2025-12 or 2025-12-31: the first and the last day of it, as 2025-12-31.
const firstDay = (when) => {
  const [year, part, day] = when.split("-")
  const month = part?.startsWith("Q") ? String(part[1] * 3 - 2).padStart(2, "0") : part
  return `${year}-${month ?? "01"}-${day ?? "01"}`
}
const lastDay = (when) => {
  const [year, part, day] = when.split("-")
  if (day) return when
  const month = part?.startsWith("Q") ? part[1] * 3 : Number(part ?? 12)
  return iso(new Date(Number(year), month, 0))
}

// Where today stands to what the plan says, and no further; "" where the plan gives no date.
const stateOf = ({ start, end }, today) => {
  if (!start && !end) return ""
  if (start && today < firstDay(start)) return "ahead"
  if (end && today > lastDay(end)) return "past"
  return end ? "within" : "begun"
}

// The words stand beside the time, or once for a whole chart.
const writeState = (when, today) => {
  const place = when.nextElementSibling
  if (!place?.matches(".state")) return
  const state = stateOf(when.dataset, today)
  const words = place.closest("[data-past]")
  place.textContent = state && words ? words.dataset[state] : ""
}

const yearsOf = (date) => {
  const year = date.getFullYear()
  const day = (y, m, d) => Date.UTC(y, m, d)
  return year + (day(year, date.getMonth(), date.getDate()) - day(year, 0, 1)) / (day(year + 1, 0, 1) - day(year, 0, 1))
}

const drawToday = (ruling, now) => {
  const first = Number(ruling.dataset.first)
  const share = (yearsOf(now) - first) / (Number(ruling.dataset.last) + 1 - first)
  if (share < 0 || share > 1) return
  const line = ruling.querySelector(".now")
  line.setAttribute("x1", `${share * 100}%`)
  line.setAttribute("x2", `${share * 100}%`)
  line.classList.add("drawn")
  ruling.parentElement.querySelector(`[data-year="${now.getFullYear()}"]`)?.classList.add("this-year")
}

const timeOf = (row) => row.querySelector(".when").dataset

const longDate = (day) => {
  if (document.documentElement.lang !== "vi") return day.toLocaleDateString("en-GB", { dateStyle: "long" })
  return `ngày ${day.getDate()} tháng ${day.getMonth() + 1} năm ${day.getFullYear()}`
}

const countStates = (box, rows, now) => {
  const today = iso(now)
  const counts = { ahead: 0, within: 0, begun: 0, past: 0 }
  for (const row of rows) {
    const state = stateOf(timeOf(row), today)
    if (state) counts[state] += 1
  }
  for (const place of box.querySelectorAll("[data-count]")) place.textContent = counts[place.dataset.count]
  box.querySelector(".this-day").append(`, ${longDate(now)},`)
}

// Groups. A task with several keys stands in each of their groups; what is in no group keeps the key "".
const KEYS = {
  direction: (row) => [row.dataset.direction],
  lead: (row) => row.dataset.lead.split(" "),
  sector: (row) => row.dataset.sector.split(" "),
  end: (row) => {
    const { kind, start, end } = timeOf(row)
    if (kind === "unstated") return [kind]
    return [end ? end.slice(0, 4) : start ? "open" : "undated"]
  },
}

const lane = (model, by, name, rows) => {
  const copy = model.cloneNode(true)
  const heading = copy.querySelector("h3")
  const key = name.dataset.key || "other"
  heading.id = `${by}-${key}`
  heading.replaceChildren(...[...name.childNodes].map((node) => node.cloneNode(true)))
  copy.setAttribute("aria-labelledby", heading.id)
  const unstated = rows.filter((row) => timeOf(row).kind === "unstated")
  const bars = rows.filter((row) => timeOf(row).kind !== "unstated")
  const dated = bars.filter((row) => timeOf(row).start || timeOf(row).end)
  copy.querySelector(".bars").replaceChildren(...bars)
  copy.querySelector(".unstated ol").replaceChildren(...unstated)
  copy.querySelector(".chart").hidden = !bars.length
  copy.querySelector(".nothing").hidden = bars.length > 0
  copy.querySelector(".unstated").hidden = !unstated.length
  copy.querySelector(".unstated").open = false
  const sums = { total: rows.length, dated: dated.length, undated: bars.length - dated.length, unstated: unstated.length }
  for (const place of copy.querySelectorAll("[data-n]")) place.textContent = sums[place.dataset.n]
  return copy
}

const lanesBy = (by, names, rows, model) => {
  const found = new Map(names.map((name) => [name.dataset.key, []]))
  for (const row of rows) for (const key of KEYS[by](row)) found.get(key).push(row.cloneNode(true))
  return names.map((name) => lane(model, by, name, found.get(name.dataset.key)))
}

const offerGroups = (page) => {
  const lanes = page.querySelector(".lanes")
  const original = [...lanes.children]
  const rows = [...lanes.querySelectorAll("[data-task]")].sort((a, b) => a.dataset.rank - b.dataset.rank)
  const choices = [...page.querySelectorAll(".grouping input")]

  let shown = choices[0].value

  const show = (by) => {
    if (by === shown) return
    shown = by
    const names = [...page.querySelectorAll(`.names[data-by="${by}"] > li`)]
    lanes.replaceChildren(...(names.length ? lanesBy(by, names, rows, original[0]) : original))
    lanes.classList.toggle("by-province", !names.length)
    page.querySelector(".ours").hidden = by !== "direction" && by !== "sector"
    page.querySelector(".several").hidden = by !== "lead" && by !== "sector"
  }

  const say = (choice) => {
    const words = page.dataset.sorted.replace("{by}", choice.nextElementSibling.textContent)
    page.querySelector("[role=status]").textContent = words.replace("{n}", lanes.children.length)
  }

  const fromAddress = () => {
    const wanted = new URLSearchParams(location.search).get("group")
    const choice = choices.find((input) => input.value === wanted) ?? choices[0]
    choice.checked = true
    show(choice.value)
  }

  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const address = new URL(location)
      if (choice === choices[0]) address.searchParams.delete("group")
      else address.searchParams.set("group", choice.value)
      history.replaceState(null, "", address)
      show(choice.value)
      say(choice)
    })
  }
  fromAddress()
  addEventListener("pageshow", fromAddress) // browsers put back an earlier choice after scripts have run
}

const now = new Date()
document.querySelectorAll(".when[data-kind]").forEach((when) => writeState(when, iso(now)))
document.querySelectorAll("svg.ruling").forEach((ruling) => drawToday(ruling, now))
for (const page of document.querySelectorAll("section.timeline")) {
  countStates(page.querySelector(".today"), page.querySelectorAll("[data-task]"), now)
  offerGroups(page)
}
