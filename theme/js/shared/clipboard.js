// A button that copies a text and then says so. It is shown only where it can work; where the browser then refuses, it
// shows the text, to be copied by hand.
export const offerCopy = (button, textOf) => {
  button.hidden = !navigator.clipboard
  button.addEventListener("click", async () => {
    const text = textOf()
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = button.dataset.done
    } catch {
      prompt(button.textContent.trim(), text)
    }
  })
}
