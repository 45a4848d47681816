// Which tasks are asked for, in which order, and as which file: values in, values out. What is shown is in find.js.

const FACETS = ["province", "direction", "sector", "agency"]
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu
const WORD = /[\p{L}\p{N}]+/gu
const BETWEEN = "[^\\p{L}\\p{N}]"
const FORMULA = /^[=+\-@\t\r]/
const BYTE_ORDER_MARK = "\ufeff" // tells spreadsheets that the file is UTF-8

// The same as fold and words in generator/text.py.
const fold = (text) => text.normalize("NFD").toLowerCase().replace(MARKS, "").replaceAll("đ", "d").normalize("NFC")
const wordsOf = (text) => fold(text).match(WORD) ?? []

const valuesOf = {
  province: (task) => [task.province],
  direction: (task) => [task.direction],
  sector: (task) => task.sectors,
  agency: (task, role) => {
    const [leads, partners] = [task.lead.agencies, task.partners?.agencies ?? []]
    if (role === "partner") return partners
    return role === "lead" ? leads : leads.concat(partners.filter((key) => !leads.includes(key)))
  },
}

// A side without a date is open; a time that is not stated is in no period.
const overlaps = ({ kind, start, end }, from, to) =>
  kind !== "unstated" && !(to && start?.slice(0, 4) > to) && !(from && end?.slice(0, 4) < from)

// The years as they were meant, if the later one was chosen as the first.
const yearsOf = (params) => {
  const [from, to] = [params.get("from"), params.get("to")]
  return from && to && from > to ? [to, from] : [from, to]
}

// What is typed, as words in a row; where no task has them so (`spread`), as words that stand anywhere in it.
const finder = (tasks) => {
  const having = (needles) => new Set(tasks.filter((task) => needles.every((needle) => task.words.includes(needle))))
  const find = (typed) => {
    const words = wordsOf(typed)
    if (!words.length) return { words, hits: null, spread: false }
    const hits = having([` ${words.join(" ")}`])
    if (hits.size || words.length === 1) return { words, hits, spread: false }
    const spread = having(words.map((word) => ` ${word}`))
    return { words, hits: spread, spread: spread.size > 0 }
  }
  let last = ["", find("")]
  return (typed) => {
    if (typed !== last[0]) last = [typed, find(typed)]
    return last[1]
  }
}

// The tasks that pass every filter. Of each filter's values it counts the tasks that pass all the other filters, so
// that every number says what choosing that value would give.
const filterTasks = (tasks, params, found) => {
  const chosen = FACETS.map((name) => new Set(params.getAll(name)))
  const [role, unstated] = [params.get("role"), params.get("unstated")]
  const [from, to] = yearsOf(params)
  const inPeriod = ({ time }) =>
    (!from && !to && !unstated) || (unstated && time.kind === "unstated") || ((from || to) && overlaps(time, from, to))
  const counts = FACETS.map(() => new Map())
  const add = (facet, values) => values.forEach((value) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1))
  const matches = []
  let undated = 0
  tasks.forEach((task, at) => {
    if (found.hits && !found.hits.has(task)) return
    const values = FACETS.map((name) => valuesOf[name](task, role))
    const failed = FACETS.map((_, i) => i).filter((i) => chosen[i].size && !values[i].some((value) => chosen[i].has(value)))
    if (!failed.length && task.time.kind === "unstated") undated += 1
    if (failed.length > 1 || !inPeriod(task)) return
    if (failed.length) return add(failed[0], values[failed[0]])
    values.forEach((value, i) => add(i, value))
    matches.push(at)
  })
  return { matches, undated, counts: Object.fromEntries(FACETS.map((name, i) => [name, counts[i]])) }
}

// Upwards or downwards, what has no start, or no end, comes last.
const sortTasks = (matches, { tasks, orders }, by, downwards) => {
  const wanted = new Set(matches)
  const sorted = by ? orders[by].filter((at) => wanted.has(at)) : matches
  if (!downwards) return sorted
  const known = (at) => !["start", "end"].includes(by) || tasks[at].time[by] !== null
  return [...sorted.filter(known).reverse(), ...sorted.filter((at) => !known(at))]
}

// Where what was typed stands in a text. A letter with marks folds to one letter, so the places are the same in both.
const hitIn = (text, { words, spread }) => {
  const folded = fold(text)
  const wanted = words.join(spread ? "|" : `${BETWEEN}+`)
  const hit = folded.length === text.length && folded.match(new RegExp(`(^|${BETWEEN})(${wanted})`, "u"))
  return hit ? [hit.index + hit[1].length, hit.index + hit[0].length] : null
}

// As generator/open_data/files.py writes a cell.
const cell = (value) => {
  const text = Array.isArray(value) ? value.join("|") : String(value ?? "")
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const asCsv = (columns, tasks) => {
  const paths = columns.map((column) => column.split("."))
  const rows = tasks.map((task) => paths.map((path) => cell(path.reduce((value, name) => value?.[name], task))))
  const heading = columns.map(cell)
  return BYTE_ORDER_MARK + [heading, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("")
}

// A name for the file that says what was asked for, in letters that every system takes.
const fileName = (first, params) => {
  const parts = Array.from(params, ([key, value]) => {
    if (key === "unstated") return key
    const words = wordsOf(value).join("-")
    return FACETS.includes(key) || key === "words" ? words : `${key}-${words}`
  })
  return `${[first, ...parts].join("_").replace(/[^a-z0-9_-]/g, "").slice(0, 100)}.csv`
}
