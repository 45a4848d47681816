// The table of tasks: what a reader does. Rows stand in the page; of a great many tasks the rest is fetched as data and
// made into rows when they are shown.

import { asCsv, fileName } from "./find/csv.js"
import { filterTasks, finder, sortTasks } from "./find/filter.js"
import { asked, changed, clear, fill, filters, form, keepAddress, part, table } from "./find/form.js"
import { number } from "./find/number.js"
import { listRows, showGroups, showRows } from "./find/rows.js"
import { showChips, showCounts, showSort, showStatus } from "./find/status.js"
import { offerCopy } from "./shared/clipboard.js"
import { element } from "./shared/element.js"
import { say } from "./shared/say.js"

const PAUSE = 250 // milliseconds without a key before the address follows what is typed

const sortButtons = () => {
  for (const span of table.querySelectorAll("[data-sort]")) {
    const button = element("button", "", ...span.childNodes)
    button.type = "button"
    button.addEventListener("click", () => {
      const { sort, order } = form.elements
      order.checked = sort.value === span.dataset.sort && !order.checked
      sort.value = span.dataset.sort
      changed()
    })
    span.append(button)
  }
}

const buttons = () => {
  form.addEventListener("submit", (event) => event.preventDefault())
  part("open").addEventListener("click", () =>
    part("open").setAttribute("aria-expanded", part("open").ariaExpanded !== "true"),
  )
  part("close").addEventListener("click", () => {
    part("open").setAttribute("aria-expanded", "false")
    part("status").focus()
    part("status").scrollIntoView()
  })
  part("clear").addEventListener("click", () => {
    filters().forEach(clear)
    changed()
    part("status").focus()
  })
  offerCopy(part("copy"), () => {
    keepAddress(asked())
    return location.href
  })
}

const download = (name, text) => {
  const link = element("a")
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const start = ({ columns, orders, tasks }) => {
  const step = table.querySelectorAll("[data-at]").length
  const groups = new Map(
    Array.from(table.tBodies, (body) => [
      body.dataset.province,
      { body, heading: body.rows[0], count: Number(body.dataset.count) },
    ]),
  )
  const view = { tasks, orders, groups, rowAt: listRows(tasks) }
  const find = finder(tasks)
  let [order, limit, waiting] = [[], step, 0]

  const show = () => {
    const params = asked()
    const [by, downwards] = [params.get("sort"), params.has("order")]
    const found = find(params.get("words") ?? "")
    const { matches, counts, undated } = filterTasks(tasks, params, found)
    order = sortTasks(matches, view, by, downwards)
    showRows(order.slice(0, limit), view, !by, found)
    showGroups(groups, tasks, matches)
    showCounts(counts, undated)
    showStatus({ n: order.length, all: tasks.length, undated }, params, found)
    showChips()
    showSort(by, downwards)
    part("more").hidden = order.length <= limit
    part("more").textContent = say(part("more").dataset.words, { n: number(Math.min(step, order.length - limit)) })
    return params
  }

  form.addEventListener("input", ({ target }) => {
    limit = step
    const params = show()
    clearTimeout(waiting)
    if (target.name === "words") waiting = setTimeout(keepAddress, PAUSE, params)
    else keepAddress(params)
  })
  part("more").addEventListener("click", () => {
    const next = order[limit]
    limit += step
    show()
    view.rowAt(next).querySelector("a").focus()
  })
  part("csv").addEventListener("click", () =>
    download(
      fileName(form.dataset.file, asked()),
      asCsv(
        columns,
        order.map((at) => tasks[at]),
      ),
    ),
  )
  keepAddress(show())
}

const load = async (block) =>
  block.dataset.from ? (await fetch(block.dataset.from)).json() : JSON.parse(block.textContent)

fill(new URLSearchParams(location.search))
sortButtons()
buttons()
load(document.getElementById("find-data")).then(start, () => {
  part("status").textContent = part("status").dataset.failed
})
