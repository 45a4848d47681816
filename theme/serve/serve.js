// Only with `plans serve`: shows what is wrong with the data, and reloads the page when a file has changed.
const script = document.querySelector("script[data-epoch]")
const { epoch } = script.dataset
const vietnamese = document.documentElement.lang !== "en"
const lang = vietnamese ? "vi" : "en"
const WORDS = vietnamese
  ? { title: "Dữ liệu có vấn đề", expected: "cần", mend: "sửa" }
  : { title: "Problems of the data", expected: "expected", mend: "to mend" }
const PAUSE = 300

const element = (name, text, ...children) => {
  const made = document.createElement(name)
  made.textContent = text
  made.append(...children)
  return made
}

const item = ({ file, line, column, found, expected, to_type }) =>
  element(
    "li",
    "",
    element("code", `${file}:${line}:${column}`),
    element("p", found[lang]),
    element("p", `${WORDS.expected}: ${expected[lang]}`),
    element("p", `${WORDS.mend}: ${to_type[lang]}`),
  )

const style = document.createElement("link")
style.rel = "stylesheet"
style.href = new URL("serve.css", import.meta.url)
document.head.append(style)

const panel = document.createElement("div")
panel.id = "serve-problems"
panel.setAttribute("role", "status")
panel.setAttribute("aria-label", WORDS.title)
document.body.append(panel)
let shown = "[]"

const show = (problems) => {
  const next = JSON.stringify(problems)
  if (next === shown || document.body.classList.contains("broken")) return
  shown = next
  const list = element("ul", "", ...problems.map(item))
  const details = element("details", "", element("summary", `${WORDS.title}: ${problems.length}`), list)
  details.open = true
  panel.replaceChildren(...(problems.length ? [details] : []))
}

const look = async () => {
  try {
    const answer = await fetch(new URL("state.json", import.meta.url))
    const state = await answer.json()
    if (state.epoch !== epoch) return location.reload()
    show(state.problems)
  } catch {
    // The server is gone, or comes back: look again.
  }
  setTimeout(look, PAUSE)
}

look()
