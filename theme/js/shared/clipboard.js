// A button that copies a text and then says so. It is shown only where it can work.
export const offerCopy = (button, textOf) => {
  button.hidden = !navigator.clipboard
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(textOf())
    button.textContent = button.dataset.done
  })
}
