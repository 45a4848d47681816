// Small things that need a script. Without it everything can be read.

// The language switch keeps the place and the view: it takes the anchor and the query of this page along.
const keepPlace = () => {
  for (const link of document.querySelectorAll("a.site-language[hreflang]")) {
    link.addEventListener("click", () => {
      link.search = location.search
      link.hash = location.hash
    })
  }
}

// "Copy the citation": the button is there only where it can work.
const copyButtons = () => {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy).textContent
      await navigator.clipboard.writeText(text.replace(/\s+/g, " ").trim())
      button.textContent = button.dataset.done
    })
  }
}

// Material puts the cursor into the search box only when its own button in the header opens it.
const typeOnceOpen = () => {
  const toggle = document.getElementById("__search")
  toggle?.addEventListener("change", () => { if (toggle.checked) document.querySelector(".md-search__input").focus() })
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
