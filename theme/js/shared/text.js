// Words for comparing, the same as in generator/text.py: without marks, in small letters.

/* eslint no-misleading-character-class: off -- the marks themselves are meant, each by its own */

const COMBINING = "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f"
const MARKS = new RegExp(`[${COMBINING}]`, "gu")
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const WORD = /[\p{L}\p{N}]+/gu
const MARKED_WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}${COMBINING}]*`, "gu")

export const fold = (text) =>
  text.normalize("NFD").toLowerCase().replace(MARKS, "").replaceAll("đ", "d").normalize("NFC")

export const wordsOf = (text) => fold(text).match(WORD) ?? []

// A word with its marks, the tone at its end: "hoà" and "hòa" are one spelling.
const spell = (word) => {
  const letters = word.normalize("NFD").toLowerCase()
  return letters.replace(TONES, "") + (letters.match(TONES) ?? []).join("")
}

// Vietnamese has few thousand syllables, so each is folded once.
const forms = new Map()

const formsOf = (word) => {
  if (!forms.has(word)) forms.set(word, { bare: fold(word), spelled: spell(word) })
  return forms.get(word)
}

// Each word with where it stands, folded and spelled.
export const tokensOf = (text) =>
  Array.from(text.matchAll(MARKED_WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...formsOf(word),
  }))
