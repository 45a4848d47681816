"""A code in words, for a terminal, and all of them as one Markdown page; both languages, Vietnamese first."""

import re
from collections.abc import Iterator

from generator.explain.codes import Example, Explanation, by_code, explanations
from generator.model.bilingual import LANGS, Bilingual
from generator.model.unseen import shown
from generator.problems.message import Message
from generator.problems.printing import EXPECTED, TO_TYPE

WHY = Bilingual(vi="vì sao", en="why")
WRONG = Bilingual(vi="sai", en="wrong")
WRITTEN = (
    "Trang này do `plans explain --markdown` viết. · Written by `plans explain --markdown`. "
    "Lời tiếng Anh trên máy · Words in English: `plans check --lang en`."
)
RIGHT = Bilingual(vi="đúng", en="right")

_GAP = re.compile(r"\{\w+\}")


def listed() -> str:
    """Every code with what it finds, a line each."""
    width = max(map(len, by_code()))
    return "\n".join(
        f"{code:{width}}  {_open(message.found).vi} · {_open(message.found).en}" for code, message in by_code().items()
    )


def explained(code: str) -> str:
    """What a code finds, expects and wants typed, why, and an example."""
    message, explanation = by_code()[code], explanations()[code]
    return "\n".join([code, *(f"  {line}" for line in _lines(message, explanation))])


def page() -> str:
    """The page of all codes."""
    parts = [
        "# Các lỗi và lưu ý · Problems and notices",
        WRITTEN,
    ]
    for code, message in by_code().items():
        explanation = explanations()[code]
        notice = " (lưu ý · notice)" if message.severity == "notice" else ""
        parts.append(f"## `{code}`{notice}")
        parts.append("\n".join(f"- {_escaped(line)}" for line in _words(message, explanation)))
        if explanation.example:
            parts += _fences(explanation.example)
    return "\n\n".join(parts) + "\n"


def _lines(message: Message, explanation: Explanation) -> Iterator[str]:
    yield from _words(message, explanation)
    if example := explanation.example:
        for heading, text in ((WRONG, example.wrong), (RIGHT, example.right)):
            yield f"{heading.vi} · {heading.en} ({example.file}):"
            yield from (f"    {line}" for line in _seen(text).splitlines())


def _words(message: Message, explanation: Explanation) -> Iterator[str]:
    for lang in LANGS:
        expected, to_type = _open(message.expected).here(lang), _open(message.to_type).here(lang)
        yield f"{lang}: {_open(message.found).here(lang)}"
        yield f"{EXPECTED.here(lang)}: {expected}; {TO_TYPE.here(lang)}: {to_type}"
        yield f"{WHY.here(lang)}: {explanation.why.here(lang)}"
        if explanation.case:
            yield explanation.case.here(lang)


def _fences(example: Example) -> Iterator[str]:
    for heading, text in ((WRONG, example.wrong), (RIGHT, example.right)):
        yield f"{heading.vi} · {heading.en} (`{example.file}`):"
        yield f"```text\n{_seen(text).rstrip()}\n```"


def _open(words: Bilingual) -> Bilingual:
    """The words with their gaps open, and with the braces that stand for themselves."""
    vi, en = (_GAP.sub("…", words.here(lang)).replace("{{", "{").replace("}}", "}") for lang in LANGS)
    return Bilingual(vi=vi, en=en)


def _escaped(words: str) -> str:
    """Nothing of Markdown but code: signs in words are words."""
    parts = re.split(r"(`[^`]+`)", words)
    return "".join(part if part.startswith("`") else re.sub(r"([\\*_<>\[\]&`#])", r"\\\1", part) for part in parts)


def _seen(text: str) -> str:
    return "\n".join(map(shown, text.split("\n")))
