"""The two languages, Vietnamese first, and words of ours in both."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

from pydantic import StringConstraints

from generator.model.record import Record

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, ...] = ("vi", "en")

Text = Annotated[str, StringConstraints(min_length=1)]


class Language(NamedTuple):
    """A language as it calls itself, in full and in short, and its locale for Open Graph."""

    name: str
    short: str
    locale: str


LANGUAGES: dict[Lang, Language] = {
    "vi": Language("Tiếng Việt", "VI", "vi_VN"),
    "en": Language("English", "EN", "en_GB"),
}


class Bilingual(Record):
    """Words of ours in both languages."""

    vi: Text
    en: Text

    @classmethod
    def same(cls, words: str) -> Bilingual:
        """What both languages write alike."""
        return cls(vi=words, en=words)

    def here(self, lang: Lang) -> str:
        """The words in the language of the page."""
        return self.vi if lang == "vi" else self.en

    def filled(self, **details: object) -> Bilingual:
        """The words with these details in the place of their names in braces."""
        return Bilingual(vi=self.vi.format(**details), en=self.en.format(**details))


def other(lang: Lang) -> Lang:
    return LANGS[1 - LANGS.index(lang)]
