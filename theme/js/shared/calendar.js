// Days as 2025-12-31, and what a plan says of time: 2025, 2025-Q4, 2025-12 or 2025-12-31.

import { _ } from "../words.js"
import { say } from "./say.js"

const DAY = 86_400_000 // milliseconds
const two = (number) => String(number).padStart(2, "0")

export const iso = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

export const firstDay = (when) => {
  const [year, part, day] = when.split("-")
  const month = part?.startsWith("Q") ? two(part[1] * 3 - 2) : part
  return `${year}-${month ?? "01"}-${day ?? "01"}`
}

export const lastDay = (when) => {
  const [year, part, day] = when.split("-")
  if (day) return when
  const month = part?.startsWith("Q") ? part[1] * 3 : Number(part ?? 12)
  return iso(new Date(Number(year), month, 0))
}

// A date as a number of years, such as 2026.5 for the beginning of July.
export const inYears = (date) => {
  const year = date.getFullYear()
  const first = Date.UTC(year, 0, 1)
  const day = Date.UTC(year, date.getMonth(), date.getDate())
  return year + (day - first) / (Date.UTC(year + 1, 0, 1) - first)
}

// From today to the next day of that month and day, given as --12-31, or of that day of any month, given as ---20.
export const daysUntil = (due, now) => {
  const [month, day] = due.slice(2).split("-").map(Number)
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  if (!month) {
    const isOver = day < now.getDate()
    return Math.round((new Date(now.getFullYear(), now.getMonth() + isOver, day) - today) / DAY)
  }
  const next = new Date(today.getFullYear(), month - 1, day)
  if (next < today) next.setFullYear(next.getFullYear() + 1)
  return Math.round((next - today) / DAY)
}

// As prose has it: "ngày 5 tháng 12 năm 2026", "5 December 2026".
export const longDate = (date, lang) => {
  const parts = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).formatToParts(date)
  const month = parts.find(({ type }) => type === "month").value
  return say(_("ngày {day} {month} năm {year}"), { day: date.getDate(), month, year: date.getFullYear() })
}
