// Runs the search without a browser, its modules in a world of their own. Reads from standard input
//   { address, modules: { url: text }, files: { url: text }, steps: [{ serve: { url: text } } | { send: [message, …] }] }
// and writes { replies, requests, errors }. `modules` are there before anything is asked for; what is in no file is
// answered with 404. Needs `node --experimental-vm-modules`.
import { readFileSync } from "node:fs"
import vm from "node:vm"

const { address, modules, files, steps } = JSON.parse(readFileSync(0, "utf8"))
const replies = []
const requests = []
const errors = []
const listeners = []
const loaded = new Map()

const context = vm.createContext(
  {
    URL,
    console: { error: (error) => errors.push(String(error)) },
    addEventListener: (_type, listener) => listeners.push(listener),
    postMessage: (message) => replies.push(structuredClone(message)),
    fetch: (url) => {
      const text = request(url)
      return Promise.resolve({ ok: text !== undefined, status: text === undefined ? 404 : 200, url, text: () => text })
    },
  },
  { codeGeneration: { strings: false, wasm: false } },
)
context.self = vm.runInContext("globalThis", context)

function request(url) {
  requests.push(url)
  return files[url]
}

// As a browser does, one module for each address with its fragment, and a failure is kept.
function load(specifier, { identifier }) {
  const url = new URL(specifier, identifier)
  if (!loaded.has(url.href)) loaded.set(url.href, moduleAt(url))
  return loaded.get(url.href)
}

async function moduleAt({ href, hash }) {
  const plain = href.slice(0, href.length - hash.length)
  const source = modules[plain] ?? request(plain)
  if (source === undefined) throw new Error(`cannot load ${plain}`)
  const made = new vm.SourceTextModule(source, {
    context,
    identifier: plain,
    initializeImportMeta: (meta) => Object.assign(meta, { url: plain }),
    importModuleDynamically: load,
  })
  await made.link(load)
  await made.evaluate()
  return made
}

new vm.Script(modules[address], {
  filename: address,
  importModuleDynamically: (specifier) => load(specifier, { identifier: address }),
}).runInContext(context)
for (const { serve = {}, send = [] } of steps) {
  Object.assign(files, serve)
  for (const data of send) for (const listen of listeners) listen({ data })
  await new Promise((resolve) => setTimeout(resolve, 0))
}
process.stdout.write(JSON.stringify({ replies, requests, errors }))
