// The rows of the table: those that stand in the page, and of a great many tasks those made of the data.

import { element } from "../shared/element.js"
import { excerpt } from "./excerpt.js"
import { FACETS } from "./filter.js"
import { boxes, nameOf, table } from "./form.js"
import { number } from "./number.js"

const { lang } = document.documentElement

export const listRows = (tasks) => {
  const rows = new Map(Array.from(table.querySelectorAll("[data-at]"), (row) => [Number(row.dataset.at), row]))
  const names = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map(boxes(facet).map((box) => [box.value, nameOf(box)]))]),
  )
  const list = (facet, keys, between) => keys.map((key) => names[facet].get(key)).join(between)
  const who = ({ lead, implementers }) => {
    if (lead) return [list("agency", lead.agencies, "; ")]
    if (implementers) return [table.dataset.implement, " ", list("agency", implementers.agencies, "; ")]
    return document.getElementById("find-nobody").content.cloneNode(true).childNodes
  }
  const make = (at) => {
    const task = tasks[at]
    const row = rows.get(0).cloneNode(true)
    const put = (selector, ...content) => row.querySelector(selector).replaceChildren(...content)
    row.dataset.at = at
    row.querySelector("a").href = task.path
    put("a", task.title[lang])
    put(".where", `${names.province.get(task.province)} · ${task.place}`)
    put(".lead", ...who(task))
    put(
      ".support",
      ...(task.partners ? [table.dataset.support, " ", list("agency", task.partners.agencies, "; ")] : []),
    )
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

export const showRows = (shown, { tasks, rowAt, groups }, grouped, found) => {
  const bodies = new Map()
  for (const at of shown) {
    const row = rowAt(at)
    row.querySelector(".hit").replaceChildren(...excerpt(tasks[at], found, lang))
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

export const showGroups = (groups, tasks, matches) => {
  const counts = new Map()
  for (const at of matches) counts.set(tasks[at].province, (counts.get(tasks[at].province) ?? 0) + 1)
  for (const [province, { heading, count }] of groups) {
    const n = counts.get(province) ?? 0
    heading.querySelector(".n").textContent = n === count ? number(n) : `${number(n)} / ${number(count)}`
  }
}
