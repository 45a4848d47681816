// Material 9.8 starts its search as a classic worker, which imports modules only once it runs: messages wait for them.
const search = import("./search.js")

self.addEventListener("message", async ({ data }) => {
  const { take } = await search
  take(data)
})
