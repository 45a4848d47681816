// The side by side: which plans are shown, and whether only rows that differ. The form is the state, the address is its
// copy: ?plans=a,b&only=differences. Without plans in it, all are shown, or the first five of more.

import { keepQuery } from "./shared/address.js"
import { offerCopy } from "./shared/clipboard.js"
import { say } from "./shared/say.js"

const LEAST = 2
const MOST = 5

const form = document.querySelector(".choose")
const boxes = [...form.querySelectorAll("[name=plans]")]
const only = form.querySelector("[name=only]")
const status = form.querySelector(".status")
const rows = [...document.querySelectorAll(".beside tbody tr")]
const groups = [...document.querySelectorAll(".group")]
const groupsStatus = document.querySelector(".shown")

const checked = () => boxes.filter((box) => box.checked)
const usual = () => boxes.slice(0, MOST)
const isUsual = (chosen) => chosen.length === usual().length && usual().every((box) => box.checked)
const wordsOf = (cell) => cell.querySelector(".value").textContent.replace(/\s+/gu, " ").trim()

const readAddress = () => {
  const params = new URLSearchParams(location.search)
  const asked = new Set((params.get("plans") ?? "").split(","))
  const known = boxes.filter((box) => asked.has(box.value)).slice(0, MOST)
  const chosen = known.length >= LEAST ? known : usual()
  for (const box of boxes) box.checked = chosen.includes(box)
  only.checked = params.get("only") === "differences"
}

const writeAddress = () => {
  const params = new URLSearchParams(location.search)
  const chosen = checked()
  if (isUsual(chosen)) params.delete("plans")
  else params.set("plans", chosen.map((box) => box.value).join(","))
  if (only.checked) params.set("only", only.value)
  else params.delete("only")
  keepQuery(params)
}

const differs = (row) => new Set([...row.querySelectorAll("td[data-plan]:not([hidden])")].map(wordsOf)).size > 1

const show = () => {
  const plans = new Set(checked().map((box) => box.value))
  for (const cell of document.querySelectorAll("[data-plan]")) cell.hidden = !plans.has(cell.dataset.plan)
  for (const row of rows) row.hidden = only.checked && !differs(row)
  for (const part of document.querySelectorAll(".facts-of-plans"))
    part.hidden = !part.querySelector("tbody tr:not([hidden])")
  showGroups(plans)
}

// A group has something to say of the chosen plans if two of them are in it.
const showGroups = (plans) => {
  for (const group of groups)
    group.hidden = group.dataset.plans.split(" ").filter((plan) => plans.has(plan)).length < LEAST
  if (!groupsStatus) return
  const n = groups.filter((group) => !group.hidden).length
  groupsStatus.textContent = n === groups.length ? "" : say(groupsStatus.dataset.some, { n })
}

const tell = () => {
  const chosen = checked()
  const names = chosen.map((box) => box.closest("label").textContent.trim()).join(", ")
  status.textContent = say(status.dataset.chosen, { n: chosen.length, names })
}

const change = (event) => {
  const n = checked().length
  if (event.target.name === "plans" && (n < LEAST || n > MOST)) {
    event.target.checked = !event.target.checked
    status.textContent = n < LEAST ? status.dataset.least : status.dataset.most
    return
  }
  show()
  tell()
  writeAddress()
}

const addressOfView = () => {
  const address = new URL(location.href)
  address.hash = "side-by-side"
  return address.href
}

// What a link into the page led to may have moved when rows were hidden.
const returnToPlace = () => {
  if (location.search && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
}

const start = () => {
  readAddress()
  show()
  tell()
}

start()
addEventListener("pageshow", start) // a browser that goes back may fill in the form by itself
form.hidden = false
form.addEventListener("change", change)
form.addEventListener("submit", (event) => event.preventDefault())
offerCopy(form.querySelector(".copy-address"), addressOfView)
returnToPlace()
