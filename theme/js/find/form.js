// The form is the state, the address is its copy with one key a control.

import { keepQuery } from "../shared/address.js"
import { FACETS } from "./filter.js"

const YEAR = /^\d{4}$/u
const NO_FILTER = ["", "role", "sort", "order"] // names of controls that leave no task out

export const form = document.getElementById("find")
export const table = form.querySelector("table")
export const part = (name) => form.querySelector(`.find-${name}`)
export const boxes = (name) => [...form.querySelectorAll(`input[type=checkbox][name="${name}"]`)]
export const nameOf = (input) => input.closest("label").querySelector(".name").textContent

export const asked = () => {
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

const addUnknown = (params) => {
  for (const name of FACETS) {
    const known = boxes(name).map((box) => box.value)
    for (const value of new Set(params.getAll(name))) if (!known.includes(value)) addBox(name, value)
  }
  for (const year of form.querySelectorAll("[name=from], [name=to]")) {
    const given = params.get(year.name) ?? ""
    const known = [...year.options].map((option) => option.value)
    if (YEAR.test(given) && !known.includes(given)) year.add(new Option(given))
  }
}

const set = (control, [first, ...others]) => {
  if (control.matches("[type=checkbox], [type=radio]")) control.checked = [first, ...others].includes(control.value)
  else if (control.matches("select")) {
    const known = [...control.options].map((option) => option.value)
    control.selectedIndex = Math.max(0, known.indexOf(first))
  } else if (control.name === "words") control.value = first ?? control.value // typed before the script came
}

export const fill = (params) => {
  addUnknown(params)
  for (const control of form.elements) set(control, params.getAll(control.name))
  if (!form.querySelector("[name=role]:checked")) form.querySelector("[name=role]").checked = true
  for (const facet of form.querySelectorAll(".facet:has(input[type=checkbox]:checked)")) facet.open = true
}

export const changed = () => form.dispatchEvent(new Event("input"))

export const clear = (control) => {
  if (control.type === "checkbox") control.checked = false
  else control.value = ""
}

export const filters = () =>
  [...form.elements].filter(
    (control) =>
      !NO_FILTER.includes(control.name ?? "") && (control.type === "checkbox" ? control.checked : control.value),
  )

export const keepAddress = (params) => {
  keepQuery(params)
  for (const link of document.querySelectorAll("a.site-language")) link.search = params
}
