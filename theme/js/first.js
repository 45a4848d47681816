// Runs before Material's scripts: gives them a storage where the browser denies one, takes away a choice of light or dark
// that they could not read, and shows the words for a script that does not come or does not run.

{
  const { scope } = document.currentScript.dataset
  const PALETTE = `${scope}.__palette` // as Material writes it: {index, color: {media, scheme, primary, accent}}
  const COLOURS = ["media", "scheme", "primary", "accent"]
  const SCHEMES = ["default", "slate"]
  let failed = false

  const say = () => {
    document.documentElement.classList.toggle("script-failed", failed)
    for (const words of document.querySelectorAll(".site-failed")) words.hidden = !failed
  }

  const fail = () => {
    failed = true
    say()
  }

  // Gone with the page: what is chosen holds until then.
  const memory = () => {
    const kept = new Map()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, String(value)),
      removeItem: (key) => kept.delete(key),
    }
  }

  const isPalette = ({ index, color }) =>
    [0, 1, 2].includes(index) &&
    SCHEMES.includes(color.scheme) &&
    Object.entries(color).every(([name, value]) => COLOURS.includes(name) && typeof value === "string")

  const isReadable = (written) => {
    try {
      return isPalette(JSON.parse(written))
    } catch {
      return false
    }
  }

  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem(scope)
    } catch {
      Object.defineProperty(window, name, { value: memory() })
    }
  }

  const written = localStorage.getItem(PALETTE)
  if (written !== null && !isReadable(written)) localStorage.removeItem(PALETTE)

  // An event without an error is a remark of the browser's own; a file that does not come has its element.
  addEventListener("error", ({ error, target }) => (error || target.localName === "script") && fail(), true)
  addEventListener("unhandledrejection", fail)
  addEventListener("DOMContentLoaded", say)

  if (window.Worker) {
    window.Worker = class extends Worker {
      constructor(...options) {
        super(...options)
        this.addEventListener("error", fail)
      }
    }
  }
}
