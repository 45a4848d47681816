// The next reporting dates, counted from the reader's own today. Pages carry the dates; the clock is the reader's.

import { daysUntil } from "./shared/calendar.js"
import { element } from "./shared/element.js"

const now = new Date()
const daysLeft = ({ dataset }) => daysUntil(dataset.due, now)
const inTurn = (items) => [...items].sort((a, b) => daysLeft(a) - daysLeft(b))

// Any list of [data-due] items: the next one comes first and is marked.
const nextFirst = (holder) => {
  const items = inTurn(holder.querySelectorAll(":scope > [data-due]"))
  holder.append(...items)
  items[0]?.classList.add("next")
}

// On the calendar: a line at the top that names and links the next date.
const nameNext = (line) => {
  const [next] = inTurn(document.querySelectorAll("section.day[data-due]"))
  if (!next) return
  const link = element("a", "", next.querySelector("h3").textContent)
  link.href = `#${next.id}`
  line.replaceChildren(`${line.dataset.next} `, link)
  line.hidden = false
  next.classList.add("next")
}

document.querySelectorAll("[data-next-first]").forEach(nextFirst)
document.querySelectorAll(".next-due").forEach(nameNext)
