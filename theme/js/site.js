// Small things that need a script. Without it everything can be read.

import { offerCopy } from "./shared/clipboard.js"

// The language switch keeps the place and the view: it takes the anchor and the query of this page along.
const keepPlace = () => {
  for (const link of document.querySelectorAll("a.site-language[hreflang]")) {
    link.addEventListener("click", () => {
      link.search = location.search
      link.hash = location.hash
    })
  }
}

const copyButtons = () => {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const text = document.getElementById(button.dataset.copy)
    offerCopy(button, () => text.textContent.replace(/\s+/gu, " ").trim())
  }
}

// Material puts the cursor into the search box only when its own button in the header opens it.
const typeOnceOpen = () => {
  const toggle = document.getElementById("__search")
  toggle?.addEventListener("change", () => {
    if (toggle.checked) document.querySelector(".md-search__input").focus()
  })
}

// Material closes the search with the Escape key, but not the menu of a phone.
const closeMenuWithEscape = () => {
  const toggle = document.getElementById("__drawer")
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !toggle?.checked) return
    toggle.click()
    document.querySelector(".md-header label[for=__drawer]").focus()
  })
}

typeOnceOpen()
closeMenuWithEscape()
keepPlace()
copyButtons()
