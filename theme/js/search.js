// The search behind Material's box: loads the index made by generator/write/search.py on the first query, and answers
// in the messages of Material 9.8 (0 set up, 1 ready, 2 query, 3 result).

import { tokensOf, wordsOf } from "./shared/text.js"
import { _ } from "./words.js"

const SETUP = 0
const READY = 1
const QUERY = 2
const RESULT = 3

const ROOT = new URL("..", import.meta.url)

// The fields are those of generator/write/search.py.
const FIELDS = ["title", "names", "text"]
const STORED = ["url", "title", "place", "text", "names"]
const JOINT = /^(?:\s|[./-])$/u // between two words that are marked as one
const BOOST = { title: 4, names: 2 }

const EXCERPT = 240 // characters
const LEAD_IN = 60 // characters of the excerpt before its first hit
const OPEN_SECTIONS = 3 // hits within one page that are shown before the reader asks for more

function parse(text) {
  const words = tokensOf(text).map(({ start, end, bare, spelled }) => ({
    typed: text.slice(start, end),
    bare,
    spelled,
    marked: spelled !== bare,
    prefix: false,
  }))
  const last = words.at(-1)
  if (last) last.prefix = last.bare.length > 1
  return words
}

// What holds every word; if nothing does, what holds any.
function search({ engine, cards }, query) {
  const queries = query.map(({ bare, prefix }) => ({ queries: [bare], prefix }))
  const every = engine.search({ combineWith: "AND", queries }, { boost: BOOST })
  const found = every.length ? every : engine.search({ combineWith: "OR", queries }, { boost: BOOST })
  return found.map((hit) => rank(hit, cards, query)).sort((a, b) => b.score - a.score)
}

// MiniSearch counts words; this adds whether they stand side by side, in the title, and with the marks of the query.
function rank(hit, cards, query) {
  const card = cardOf(hit, cards)
  const bare = query.map((word) => word.bare)
  const pairs = pairsOf(bare, query.at(-1).prefix)
  const missing = query.filter((word) => !holds(card.bare, word))
  let score = hit.score * (1 + 2 * share(pairs, card.bare))
  if (share(pairs, card.title) === 1) score *= 4
  if (query.some((word) => word.marked)) {
    const spelled = query.map((word) => word.spelled)
    card.spelled ??= lineOf(fieldsOf(hit), (text) => tokensOf(text).map((token) => token.spelled))
    score *= 1 + 2 * share(pairsOf(spelled, false), card.spelled)
  }
  return { ...hit, score, missing }
}

// The words of a document as one line, kept from query to query.
function cardOf(hit, cards) {
  if (!cards.has(hit.id)) {
    cards.set(hit.id, { bare: lineOf(fieldsOf(hit), wordsOf), title: lineOf([hit.title], wordsOf) })
  }
  return cards.get(hit.id)
}

function fieldsOf({ title, place, text, names }) {
  return [title, place, text, ...names]
}

function lineOf(texts, split) {
  return ` ${texts.map((text) => split(text).join(" ")).join(" | ")} `
}

function holds(line, word) {
  return line.includes(` ${word.bare}${word.prefix ? "" : " "}`)
}

// Vietnamese writes one word in several syllables: "y" beside "tế" says more than "y" and "tế".
function pairsOf(words, prefix) {
  const pairs = words.length > 1 ? words.slice(1).map((word, i) => `${words[i]} ${word}`) : words
  return pairs.map((pair, i) => (prefix && i === pairs.length - 1 ? ` ${pair}` : ` ${pair} `))
}

function share(pairs, line) {
  return pairs.filter((pair) => line.includes(pair)).length / pairs.length
}

// Material draws a page with its sections below; a section alone would be drawn without its words.
function group(hits, query) {
  const pages = new Map()
  for (const hit of hits) {
    const [page] = hit.url.split("#")
    pages.set(page, [...(pages.get(page) ?? []), hit])
  }
  return Array.from(pages, ([page, found]) => items(page, found, query))
}

function items(page, found, query) {
  const own = found.find((hit) => hit.url === page)
  if (own && own === found[0]) return found.map((hit) => item(hit, query))

  // Material shows what scores no less than the first item, and opens the best on Enter: so the page scores nought.
  const sections = found
    .filter((hit) => hit !== own)
    .map((hit, i) => ({ ...hit, score: i < OPEN_SECTIONS ? hit.score : -hit.score }))
  if (own) return [{ ...own, score: 0 }, ...sections].map((hit) => item(hit, query))

  // A page that is no hit is called by its place, which its sections need not say again.
  const [best] = found
  const head = { ...best, url: page, title: best.place, place: "", text: "", names: [], score: 0 }
  return [item(head, query, likenessOf(best, query)), ...sections.map((hit) => item({ ...hit, place: "" }, query))]
}

function item(hit, query, like = likenessOf(hit, query)) {
  const hitsIn = (tokens) => matches(tokens, query, like)
  return {
    location: within(hit.url),
    title: markAll(hit.title, hitsIn),
    text: [
      paragraph("place", markAll(hit.place, hitsIn)),
      paragraph("words", excerpt(hit.text, hitsIn)),
      paragraph(
        "names",
        alsoNamed(hit, query)
          .map((name) => markAll(name, hitsIn))
          .join(" · "),
      ),
    ].join(""),
    score: hit.score,
    terms: Object.fromEntries(query.map((word) => [word.typed, !hit.missing.includes(word)])),
  }
}

// Nothing in the index may lead out of the site.
function within(url) {
  return new URL(url, ROOT).href.startsWith(ROOT.href) ? url : ""
}

function paragraph(name, html) {
  return html && `<p class="search-${name}">${html}</p>`
}

// The names that hold words of the query which the reader would look for in vain above them.
function alsoNamed({ title, place, text, names }, query) {
  const shown = lineOf([title, place, text], wordsOf)
  const unseen = query.filter((word) => !holds(shown, word))
  return names.filter((name) => tokensOf(name).some((token) => unseen.some((word) => isLike(token, word))))
}

function markAll(text, hitsIn) {
  const tokens = tokensOf(text)
  return mark(text, { from: 0, to: text.length }, tokens, hitsIn(tokens))
}

// The part of a text with the most hits, its cut ends shown.
function excerpt(text, hitsIn) {
  const tokens = tokensOf(text)
  const hits = hitsIn(tokens)
  const { from, to } = windowOf(text, tokens, hits)
  return (from > 0 ? "… " : "") + mark(text, { from, to }, tokens, hits) + (to < text.length ? " …" : "")
}

function windowOf(text, tokens, hits) {
  if (text.length <= EXCERPT) return { from: 0, to: text.length }
  const starts = Array.from(hits, (i) => tokens[i].start).sort((a, b) => a - b)
  const reach = (start) => starts.filter((other) => other >= start && other < start + EXCERPT - LEAD_IN).length
  const best = starts.reduce((a, b) => (reach(b) > reach(a) ? b : a), starts[0] ?? 0)
  const earliest = Math.max(0, Math.min(best - LEAD_IN, text.length - EXCERPT))
  const from = earliest && (tokens.find((token) => token.start >= earliest)?.start ?? earliest)
  const latest = from + EXCERPT
  if (latest >= text.length) return { from, to: text.length }
  return { from, to: tokens.findLast((token) => token.end <= latest && token.end > from)?.end ?? latest }
}

// What to mark in a result: words spelled as in the query if it has any, else words that fold alike.
function likenessOf(hit, query) {
  const isExact = fieldsOf(hit).some((text) => matches(tokensOf(text), query, isSpelled).size)
  return isExact ? isSpelled : isLike
}

function isLike(token, word) {
  return word.prefix ? token.bare.startsWith(word.bare) : token.bare === word.bare
}

function isSpelled(token, word) {
  return word.marked ? token.spelled === word.spelled : isLike(token, word)
}

// Words that stand side by side as in the query; a word of the query alone only where it has no such place.
function matches(tokens, words, same) {
  const hits = new Set()
  const paired = new Set()
  for (let i = 0; i + 1 < tokens.length; i++) {
    for (let j = 0; j + 1 < words.length; j++) {
      if (!same(tokens[i], words[j]) || !same(tokens[i + 1], words[j + 1])) continue
      hits.add(i).add(i + 1)
      paired.add(words[j]).add(words[j + 1])
    }
  }
  const alone = words.filter((word) => !paired.has(word))
  for (const [i, token] of tokens.entries()) if (alone.some((word) => same(token, word))) hits.add(i)
  return hits
}

function mark(text, { from, to }, tokens, hits) {
  let html = ""
  let done = from
  let open = false
  for (const [i, token] of tokens.entries()) {
    if (!hits.has(i) || token.start < from || token.end > to) continue
    const gap = text.slice(done, token.start)
    const closed = open ? "</mark>" : ""
    html += open && JOINT.test(gap) ? escapeHtml(gap) : `${closed}${escapeHtml(gap)}<mark>`
    html += escapeHtml(text.slice(token.start, token.end))
    done = token.end
    open = true
  }
  return html + (open ? "</mark>" : "") + escapeHtml(text.slice(done, to))
}

// Material puts titles and texts into the page as HTML.
function escapeHtml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

let loading = null
let attempts = 0
let latest = 0

// Loads once; after a failure the next query tries again.
function load() {
  loading ??= fetchIndex().catch((error) => {
    loading = null
    throw error
  })
  return loading
}

// Browsers remember that a module could not be loaded, under its address: each attempt has one of its own.
async function fetchIndex() {
  attempts += 1
  const { default: MiniSearch } = await import(`./minisearch.js#${attempts}`)
  const response = await fetch(new URL("search/index.json", ROOT).href)
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  const options = { fields: FIELDS, storeFields: STORED, tokenize: (term) => [term], processTerm: (term) => term }
  return { engine: MiniSearch.loadJSON(await response.text(), options), cards: new Map() }
}

async function results(text) {
  const query = parse(text)
  if (!query.length) return []
  try {
    return group(search(await load(), query), query)
  } catch (error) {
    // eslint-disable-next-line no-console -- the reader is told that it failed, whoever looks for the cause finds it here
    console.error(error)
    return [[failure()]]
  }
}

function failure() {
  const title = _("Không tải được dữ liệu tìm kiếm")
  const text = _("Chưa tìm gì cả. Hãy kiểm tra kết nối mạng rồi gõ lại.")
  return { location: "", title: escapeHtml(title), text: `<p>${escapeHtml(text)}</p>`, score: 1, terms: {} }
}

// While the index is on its way the reader types on: only the latest query is answered.
async function answer(text) {
  latest += 1
  const turn = latest
  const found = await results(text)
  if (turn === latest) postMessage({ type: RESULT, data: { items: found } })
}

export function take({ type, data }) {
  if (type === SETUP) postMessage({ type: READY })
  if (type === QUERY) answer(data)
}
