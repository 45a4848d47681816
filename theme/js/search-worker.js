// Material 9.8 starts its search as a classic worker, which imports modules only once it runs: messages wait for them.
// A module that does not come is an error of the worker, which the page is told of; a promise's would stay in here.
const search = import("./search.js").catch(self.reportError)

self.addEventListener("message", async ({ data }) => (await search)?.take(data))
