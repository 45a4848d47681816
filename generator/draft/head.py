"""Number, date, title, period, signatory and province, from the words that say them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.draft.held import NEEDS_HORIZON
from generator.draft.yaml_out import Doubtful, Value
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.model.tables import Province
from generator.recognise.times import read_date, read_horizon

SIGN = re.compile(r"(?:(?:Kế hoạch|Quyết định)\s+)?[Ss]ố\s*:?\s*([0-9]+\s*/\s*(?:KH|QĐ)-UBND)")
_DATE = re.compile(r"ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}|ngày\s+[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")
_HORIZON = re.compile(
    r"giai đoạn\s+[12][0-9]{3}\s*[-–]\s*[12][0-9]{3}|đến năm\s+[12][0-9]{3}|năm\s+[12][0-9]{3}", re.IGNORECASE
)
NOT_FOUND = Bilingual(vi="văn bản không ghi", en="the text has none")
IS_IT = Bilingual(vi="có đúng là của kế hoạch này không", en="is it this plan's own")
CASE = Bilingual(vi="chữ hoa của tên riêng", en="capitals of proper names")
NOT_TRANSLATED = Bilingual(vi="chưa dịch", en="not translated")


def number_of(texts: Iterable[str]) -> Value:
    """The first sign that the words of the head give, with these words."""
    for text in texts:
        if match := SIGN.search(fold_space(text)):
            return {"basis": "text", "value": "".join(match[1].split()), "text": match[0]}
    return {"basis": Doubtful("unknown", NOT_FOUND)}


def date_of(texts: Iterable[str]) -> Value:
    for text in texts:
        if match := _DATE.search(fold_space(text)):
            day = read_date(match[0])
            if day:
                return {"basis": "text", "value": day, "text": match[0]}
    return {"basis": Doubtful("unknown", NOT_FOUND)}


def horizon_of(title: str, body: Sequence[str]) -> Value | None:
    """The period that the title gives; else the first of the text, in doubt, unless a plan may have none."""
    if not NEEDS_HORIZON and not _HORIZON.search(fold_space(title)):
        return None
    for text, is_title in ((title, True), *((text, False) for text in body)):
        if match := _HORIZON.search(fold_space(text)):
            start, end = read_horizon(match[0])
            bounds = {name: year for name, year in (("start", start), ("end", end)) if year}
            return {"text": match[0] if is_title else Doubtful(match[0], IS_IT), **bounds}
    words = fold_space(next(filter(None, (title, *body)), "…"))
    bounds = {name: year for name, year in zip(("start", "end"), read_horizon(words), strict=True) if year}
    return {"text": Doubtful(words, NOT_FOUND), **bounds}


def title_of(kind: str, subject: str, body: Sequence[str]) -> Value:
    """The title in small letters; capitals as the text has them where it says the same elsewhere."""
    words = fold_space(subject)
    if not words.isupper():
        return f"{kind.capitalize()} {words[:1].lower()}{words[1:]}"
    written = _as_elsewhere(words.split(), [text for text in body if not text.isupper()])
    return Doubtful(f"{kind.capitalize()} {written[:1].lower()}{written[1:]}", CASE)


def _as_elsewhere(words: Sequence[str], texts: Iterable[str]) -> str:
    """From the left, the longest run of words that a text has in small letters; a word that none has is made small."""
    pool = [fold_space(text) for text in texts]
    folded = [text.casefold() for text in pool]
    found: list[str] = []
    at = 0
    while at < len(words):
        end, run = next(
            (
                (end, run)
                for end in range(len(words), at, -1)
                if (run := _run(" ".join(words[at:end]).casefold(), pool, folded)) is not None
            ),
            (at + 1, words[at].lower()),
        )
        found.append(run)
        at = end
    return " ".join(found)


def _run(words: str, pool: Sequence[str], folded: Sequence[str]) -> str | None:
    for text, small in zip(pool, folded, strict=True):
        match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", small) if len(text) == len(small) else None
        if match:
            return text[match.start() : match.end()]
    return None


def province_of(texts: Sequence[str], provinces: Iterable[Province]) -> Value:
    """The slug of the province that the first of the texts names; in doubt where none does."""
    by_name: Mapping[str, str] = {province.name.vi.casefold(): province.slug for province in provinces}
    for text in texts:
        folded = fold_space(text).casefold().replace("hoà bình", "hòa bình")
        found = [(folded.index(name), -len(name), slug) for name, slug in by_name.items() if name in folded]
        if found:
            return min(found)[2]
    return Doubtful(next(iter(by_name.values()), ""), NOT_FOUND)


def position_of(words: str) -> Value:
    english = {"phó chủ tịch": "Vice Chairman", "chủ tịch": "Chairman", "q. chủ tịch": "Acting Chairman"}
    folded = fold_space(words)
    said = english.get(folded.casefold())
    return {
        "vi": folded.title()
        if folded.isupper() and not said
        else ("Phó Chủ tịch" if folded.casefold().startswith("phó") else "Chủ tịch")
        if said
        else folded,
        "en": said or Doubtful(folded, NOT_TRANSLATED),
    }
