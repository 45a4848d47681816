// The table of tasks: the form is the state, the address is its copy with one key a control. Rows stand in the page; of
// a great many tasks the rest is fetched as data and made into rows when they are shown.

const PAUSE = 250 // milliseconds without a key before the address follows what is typed
const LEAD_IN = 40 // characters of the official words before a hit
const LEAD_OUT = 90 // and after it
const NO_FILTER = ["", "role", "sort", "order"] // names of controls that leave no task out

const form = document.getElementById("find")
const table = form.querySelector("table")
const lang = document.documentElement.lang
const part = (name) => form.querySelector(`.find-${name}`)
const boxes = (name) => [...form.querySelectorAll(`input[type=checkbox][name="${name}"]`)]
const nameOf = (input) => input.closest("label").querySelector(".name").textContent
const say = (words, values) => words.replace(/\{(\w+)\}/g, (_, key) => values[key])
const { format: number } = new Intl.NumberFormat(lang)

const element = (name, className, ...children) => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

// --- the form and the address

const asked = () => {
  const given = Array.from(new FormData(form), ([key, value]) => [key, value.trim()])
  const role = form.querySelector("[name=agency]:checked") !== null
  return new URLSearchParams(given.filter(([key, value]) => value && (key !== "role" || role)))
}

// A value of the address that no task has is shown too, so that it can be seen and taken away.
const addBox = (name, value) => {
  const list = form.querySelector(`[data-facet=${name}] .choices`)
  const item = list.firstElementChild.cloneNode(true)
  item.querySelector("input").value = value
  item.querySelector(".name").textContent = value
  list.append(item)
}

const fill = (params) => {
  for (const name of FACETS) {
    const known = boxes(name).map((box) => box.value)
    for (const value of new Set(params.getAll(name))) if (!known.includes(value)) addBox(name, value)
  }
  for (const year of form.querySelectorAll("[name=from], [name=to]")) {
    const given = params.get(year.name) ?? ""
    if (/^\d{4}$/.test(given) && ![...year.options].some((option) => option.value === given)) year.add(new Option(given))
  }
  for (const control of form.elements) {
    const given = params.getAll(control.name)
    if (control.matches("[type=checkbox], [type=radio]")) control.checked = given.includes(control.value)
    else if (control.matches("select")) control.selectedIndex = Math.max(0, [...control.options].findIndex((option) => option.value === given[0]))
    else if (control.name === "words") control.value = given[0] ?? ""
  }
  if (!form.querySelector("[name=role]:checked")) form.querySelector("[name=role]").checked = true
  for (const facet of form.querySelectorAll(".facet")) if (facet.querySelector("input[type=checkbox]:checked")) facet.open = true
}

const changed = () => form.dispatchEvent(new Event("input"))

const clear = (control) => {
  if (control.type === "checkbox") control.checked = false
  else control.value = ""
}

const filters = () =>
  [...form.elements].filter((control) => !NO_FILTER.includes(control.name ?? "") && (control.type === "checkbox" ? control.checked : control.value))

const keepAddress = (params) => {
  const search = params.toString()
  history.replaceState(null, "", `${location.pathname}${search && "?"}${search}${location.hash}`)
  for (const link of document.querySelectorAll("a.site-language")) link.search = search
}

// --- rows

const listRows = (tasks) => {
  const rows = new Map(Array.from(table.querySelectorAll("[data-at]"), (row) => [Number(row.dataset.at), row]))
  const names = Object.fromEntries(FACETS.map((facet) => [facet, new Map(boxes(facet).map((box) => [box.value, nameOf(box)]))]))
  const list = (facet, keys, between) => keys.map((key) => names[facet].get(key)).join(between)
  const make = (at) => {
    const task = tasks[at]
    const row = rows.get(0).cloneNode(true)
    const put = (selector, ...content) => row.querySelector(selector).replaceChildren(...content)
    row.dataset.at = at
    row.querySelector("a").href = task.path
    put("a", task.title[lang])
    put(".where", `${names.province.get(task.province)} · ${task.place}`)
    put(".lead", list("agency", task.lead.agencies, "; "))
    put(".support", ...(task.partners ? [table.dataset.support, " ", list("agency", task.partners.agencies, "; ")] : []))
    put(".time", ...document.getElementById("find-periods").children[task.period].cloneNode(true).childNodes)
    put(".direction", names.direction.get(task.direction))
    put(".sectors", list("sector", task.sectors, " · "))
    put(".hit")
    return row
  }
  return (at) => {
    if (!rows.has(at)) rows.set(at, make(at))
    return rows.get(at)
  }
}

// The piece of the official words that a task was found by, unless its title shows them.
const excerpt = (task, found) => {
  if (!found.hits || hitIn(task.title[lang], found)) return []
  for (const [language, text] of task.texts) {
    const hit = hitIn(text, found)
    if (!hit) continue
    const [start, end] = hit
    const from = start > LEAD_IN ? Math.min(start, text.indexOf(" ", start - LEAD_IN) + 1) : 0
    const to = end + LEAD_OUT < text.length ? Math.max(end, text.lastIndexOf(" ", end + LEAD_OUT)) : text.length
    const words = element("span", "", from ? "…" : "", text.slice(from, start), element("mark", "", text.slice(start, end)), text.slice(end, to), to < text.length ? "…" : "")
    words.lang = language
    return [words]
  }
  return []
}

const showRows = (shown, { tasks, rowAt, groups }, grouped, found) => {
  const bodies = new Map()
  for (const at of shown) {
    const row = rowAt(at)
    row.querySelector(".hit").replaceChildren(...excerpt(tasks[at], found))
    const province = grouped ? tasks[at].province : ""
    if (!bodies.has(province)) bodies.set(province, [])
    bodies.get(province).push(row)
  }
  for (const body of [...table.tBodies]) body.remove()
  for (const [province, rows] of bodies) {
    const { body, heading } = groups.get(province) ?? { body: element("tbody") }
    body.replaceChildren(...(heading ? [heading] : []), ...rows)
    table.append(body)
  }
}

const showGroups = (groups, tasks, matches) => {
  const counts = new Map()
  for (const at of matches) counts.set(tasks[at].province, (counts.get(tasks[at].province) ?? 0) + 1)
  for (const [province, { heading, count }] of groups) {
    const n = counts.get(province) ?? 0
    heading.querySelector(".n").textContent = n === count ? number(n) : `${number(n)} / ${number(count)}`
  }
}

// --- what stands around the table

const showCounts = (counts, undated) => {
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

const showStatus = (n, all, params, found, undated) => {
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
  part("csv").textContent = say(part("csv").dataset.words, { n: number(n) })
  part("csv").disabled = n === 0
  part("close").textContent = say(part("close").dataset.words, { n: number(n) })
  part("copy").textContent = part("copy").dataset.words
}

const chipName = (control) => {
  if (control.name === "words") return `“${control.value.trim()}”`
  if (control.matches("select")) return `${control.labels[0].firstChild.textContent.trim()} ${control.value}`
  const role = form.querySelector("[name=role]:checked")
  return control.name === "agency" && role.value ? `${nameOf(control)} (${nameOf(role)})` : nameOf(control)
}

// What is chosen, each as a button that takes it away.
const showChips = () => {
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

const showSort = (by, downwards) => {
  for (const heading of table.querySelectorAll("thead th")) {
    heading.removeAttribute("aria-sort")
    for (const span of heading.querySelectorAll("[data-sort]")) {
      const chosen = span.dataset.sort === by
      span.dataset.order = chosen ? (downwards ? "descending" : "ascending") : ""
      if (chosen) heading.setAttribute("aria-sort", span.dataset.order)
    }
  }
}

// --- what a reader does

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
  part("open").addEventListener("click", () => part("open").setAttribute("aria-expanded", part("open").ariaExpanded !== "true"))
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
  part("copy").hidden = !navigator.clipboard
  part("copy").addEventListener("click", async () => {
    keepAddress(asked())
    await navigator.clipboard.writeText(location.href)
    part("copy").textContent = part("copy").dataset.done
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
  const groups = new Map(Array.from(table.tBodies, (body) => [body.dataset.province, { body, heading: body.rows[0], count: Number(body.dataset.count) }]))
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
    showStatus(order.length, tasks.length, params, found, undated)
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
  part("csv").addEventListener("click", () => download(fileName(form.dataset.file, asked()), asCsv(columns, order.map((at) => tasks[at]))))
  keepAddress(show())
}

const load = async (block) => (block.dataset.from ? (await fetch(block.dataset.from)).json() : JSON.parse(block.textContent))

fill(new URLSearchParams(location.search))
sortButtons()
buttons()
load(document.getElementById("find-data")).then(start, () => { part("status").textContent = part("status").dataset.failed })
