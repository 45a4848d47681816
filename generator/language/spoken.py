"""Words of ours that quote the other language: what is quoted says its language, for voices that read aloud."""

import re

from markupsafe import Markup, escape

from generator.model.bilingual import Lang, other

_LETTERS = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
# A letter alone is the name of an item, as in "5(đ)".
_WORD = rf"\b(?=\w\w)\w*[{_LETTERS}{_LETTERS.upper()}]\w*"
# A sign, such as 127/QĐ-TTg, is the same in every language; Vietnamese words run on over one that has no marks.
_PART = re.compile(
    rf"(?P<sign>\d[\w.]*(?:[/-][\w.]+)+)|(?<=“)(?P<quoted>[^“”]+)(?=”)|(?P<run>{_WORD}(?:[ ](?:\w+[ ])?{_WORD})*)"
)
_ENGLISH = re.compile(r"\b(?:the|of|and|for|with|from|by)\b", re.I)


def spoken(text: str, lang: Lang) -> Markup:
    """The text as HTML: Vietnamese among English words is marked, and so are English quotations among Vietnamese words."""
    parts: list[str] = []
    at = 0
    for match in _PART.finditer(text):
        kind, words = match.lastgroup, match[0]
        is_vietnamese = kind == "run" or (kind == "quoted" and re.search(_WORD, words) is not None)
        is_english = kind == "quoted" and not is_vietnamese and _ENGLISH.search(words) is not None
        if is_vietnamese if lang == "en" else is_english:
            marked = Markup('<span lang="{}">{}</span>').format(other(lang), words)
            parts += [escape(text[at : match.start()]), marked]
            at = match.end()
    return Markup("").join([*parts, escape(text[at:])])
