// The tasks that were found as a file for spreadsheets.

import { wordsOf } from "../shared/text.js"
import { FACETS } from "./filter.js"

const FORMULA = /^[=+\-@\t\r]/u
const QUOTED = /[",\r\n]/u
const BYTE_ORDER_MARK = "\ufeff" // tells spreadsheets that the file is UTF-8

// As generator/write/data.py writes a cell.
const cell = (value) => {
  const text = Array.isArray(value) ? value.join("|") : String(value ?? "")
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export const asCsv = (columns, tasks) => {
  const paths = columns.map((column) => column.split("."))
  const rows = tasks.map((task) => paths.map((path) => cell(path.reduce((value, name) => value?.[name], task))))
  const heading = columns.map(cell)
  return BYTE_ORDER_MARK + [heading, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("")
}

// A name for the file that says what was asked for, in letters that every system takes.
export const fileName = (first, params) => {
  const parts = Array.from(params, ([key, value]) => {
    if (key === "unstated") return key
    const words = wordsOf(value).join("-")
    return FACETS.includes(key) || key === "words" ? words : `${key}-${words}`
  })
  return `${[first, ...parts]
    .join("_")
    .replace(/[^a-z0-9_-]/gu, "")
    .slice(0, 100)}.csv`
}
