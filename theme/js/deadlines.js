// The next reporting dates, counted from the reader's own today. Pages carry the dates; the clock is the reader's.
const DAY = 86_400_000

const daysUntil = (due, today) => {
  const [month, day] = due.slice(2).split("-").map(Number)
  const next = new Date(today.getFullYear(), month - 1, day)
  if (next < today) next.setFullYear(next.getFullYear() + 1)
  return Math.round((next - today) / DAY)
}

const midnight = () => { const now = new Date(); return new Date(now.getFullYear(), now.getMonth(), now.getDate()) }

// Any list of [data-due] items: the next one comes first and is marked.
const nextFirst = (holder) => {
  const today = midnight()
  const items = [...holder.querySelectorAll(":scope > [data-due]")]
  const order = items.map((item) => [daysUntil(item.dataset.due, today), item]).sort((a, b) => a[0] - b[0])
  for (const [, item] of order) holder.append(item)
  if (order.length) order[0][1].classList.add("next")
}

// On the calendar: a line at the top that names and links the next date.
const nameNext = (line) => {
  const today = midnight()
  const days = [...document.querySelectorAll("section.day[data-due]")]
  if (!days.length) return
  const next = days.reduce((a, b) => (daysUntil(a.dataset.due, today) <= daysUntil(b.dataset.due, today) ? a : b))
  const link = document.createElement("a")
  link.href = `#${next.id}`
  link.textContent = next.querySelector("h3").textContent
  line.replaceChildren(`${line.dataset.next} `, link)
  line.hidden = false
  next.classList.add("next")
}

document.querySelectorAll("[data-next-first]").forEach(nextFirst)
document.querySelectorAll(".next-due").forEach(nameNext)
