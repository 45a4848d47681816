// Which tasks are asked for, and in which order: values in, values out.

import { fold, wordsOf } from "../shared/text.js"

export const FACETS = ["province", "direction", "sector", "agency"]
const BETWEEN = "[^\\p{L}\\p{N}]"

const valuesOf = {
  province: (task) => [task.province],
  direction: (task) => [task.direction],
  sector: (task) => task.sectors,
  agency: (task, role) => {
    const roles = { lead: task.lead, implementer: task.implementers, partner: task.partners }
    if (role) return roles[role]?.agencies ?? []
    return [...new Set(Object.values(roles).flatMap((bodies) => bodies?.agencies ?? []))]
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

// Whether a time is among those asked for: of these years, or not stated.
const period = (params) => {
  const [from, to] = yearsOf(params)
  const unstated = params.has("unstated")
  if (!from && !to) return ({ kind }) => !unstated || kind === "unstated"
  return (time) => (unstated && time.kind === "unstated") || overlaps(time, from, to)
}

const count = (counts, values) => {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

// What is typed, as words in a row; where no task has them so (`spread`), as words that stand anywhere in it.
export const finder = (tasks) => {
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

// The places in FACETS of the filters that a task does not pass, by what it has for each of them.
const failing = (values, chosen) =>
  FACETS.flatMap((_name, facet) => {
    const passes = !chosen[facet].size || values[facet].some((value) => chosen[facet].has(value))
    return passes ? [] : [facet]
  })

// The tasks that pass every filter. Of each filter's values it counts the tasks that pass all the other filters, so
// that every number says what choosing that value would give.
export const filterTasks = (tasks, params, found) => {
  const chosen = FACETS.map((name) => new Set(params.getAll(name)))
  const role = params.get("role")
  const inPeriod = period(params)
  const counts = FACETS.map(() => new Map())
  const matches = []
  let undated = 0
  const hits = [...tasks.entries()].filter(([, task]) => !found.hits || found.hits.has(task))
  for (const [at, task] of hits) {
    const values = FACETS.map((name) => valuesOf[name](task, role))
    const failed = failing(values, chosen)
    if (!failed.length && task.time.kind === "unstated") undated += 1
    if (failed.length > 1 || !inPeriod(task.time)) continue
    for (const facet of failed.length ? failed : FACETS.keys()) count(counts[facet], values[facet])
    if (!failed.length) matches.push(at)
  }
  return { matches, undated, counts: Object.fromEntries(FACETS.map((name, facet) => [name, counts[facet]])) }
}

// Upwards or downwards, what has no start, or no end, comes last.
export const sortTasks = (matches, { tasks, orders }, by, downwards) => {
  const wanted = new Set(matches)
  const sorted = by ? orders[by].filter((at) => wanted.has(at)) : matches
  if (!downwards) return sorted
  const known = (at) => !["start", "end"].includes(by) || tasks[at].time[by] !== null
  return [...sorted.filter(known).reverse(), ...sorted.filter((at) => !known(at))]
}

// Where what was typed stands in a text. A letter with marks folds to one letter, so the places are the same in both.
export const hitIn = (text, { words, spread }) => {
  const folded = fold(text)
  const wanted = words.join(spread ? "|" : `${BETWEEN}+`)
  const hit = folded.length === text.length && folded.match(new RegExp(`(^|${BETWEEN})(${wanted})`, "u"))
  return hit ? [hit.index + hit[1].length, hit.index + hit[0].length] : null
}
