// Runs the search worker without a browser. Reads from standard input
//   { address, files: { url: text }, steps: [{ serve: { url: text } } | { send: [message, …] }] }
// and writes { replies, requests, errors }. What is in no file is answered with 404.
import { readFileSync } from "node:fs"
import vm from "node:vm"

const WORKER = new URL("../../theme/js/search-worker.js", import.meta.url)

const { address, files, steps } = JSON.parse(readFileSync(0, "utf8"))
const replies = []
const requests = []
const errors = []
const listeners = []

const context = vm.createContext(
  {
    URL,
    location: new URL(address),
    console: { error: (error) => errors.push(String(error)) },
    addEventListener: (_type, listener) => listeners.push(listener),
    postMessage: (message) => replies.push(structuredClone(message)),
    importScripts: (url) => run(request(url), url),
    fetch: async (url) => {
      const text = request(url)
      return { ok: text !== undefined, status: text === undefined ? 404 : 200, url, text: async () => text }
    },
  },
  { codeGeneration: { strings: false, wasm: false } },
)
context.self = vm.runInContext("globalThis", context)

function request(url) {
  requests.push(url)
  return files[url]
}

function run(source, filename) {
  if (source === undefined) throw new Error(`cannot load ${filename}`)
  vm.runInContext(source, context, { filename })
}

run(readFileSync(WORKER, "utf8"), address)
for (const { serve = {}, send = [] } of steps) {
  Object.assign(files, serve)
  for (const data of send) listeners.forEach((listen) => listen({ data }))
  await new Promise((resolve) => setImmediate(resolve))
}
process.stdout.write(JSON.stringify({ replies, requests, errors }))
