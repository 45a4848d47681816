"""The words of who and when, as the records that the data have."""

import re
from collections.abc import Mapping

from generator.draft.yaml_out import Doubtful, Value
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.model.tables import Agency
from generator.recognise.bodies import Names
from generator.recognise.times import Period, read_period

_AROUND = re.compile(r"(?:các|và|của|liên quan|có|với|thuộc|[\s,;:.])+", re.IGNORECASE)
NOT_KNOWN = Bilingual(
    vi="chữ này không có trong data/agencies.yml: thêm cách viết ấy, hoặc để ở besides",
    en="these words are not in data/agencies.yml: add that spelling, or leave them in besides",
)
NOBODY = Bilingual(vi="không rõ cơ quan nào", en="no body that is known")
SEVERAL = Bilingual(vi="bản dịch ghép từ tên chuẩn", en="put together from the standard names")
NOT_READ = Bilingual(
    vi="có nêu thời gian, nhưng không đọc ra năm nào", en="a time is given, and no years could be read from it"
)


def bodies_of(text: str, names: Names, agencies: Mapping[str, Agency]) -> dict[str, Value]:
    """Text, English and keys; what names no body in `besides`, each with its doubt."""
    besides = besides_of(text, names)
    naming = names.read(text, besides)
    fields: dict[str, Value] = {"text": fold_space(text)}
    english = "; ".join(agencies[key].name.en for key in naming.keys)
    if english and not besides:
        fields["en"] = english if len(naming.keys) == 1 else Doubtful(english, SEVERAL)
    fields["agencies"] = list(naming.keys) if naming.keys else Doubtful([], NOBODY)
    if besides:
        fields["besides"] = Doubtful(list(besides), NOT_KNOWN)
    return fields


def besides_of(text: str, names: Names) -> tuple[str, ...]:
    """The words that name no body and are no connectors, as the text has them."""
    found: list[str] = []
    folded = fold_space(text)
    for _ in range(len(folded.split())):
        left = names.read(folded, found).left_over
        if not left:
            break
        found.append(_as_written(_bare(left[0]), folded))
    return tuple(found)


def _bare(words: str) -> str:
    """The words without "và", "các", … at their ends, as long as some are left."""
    parts = words.split()
    begin = next((n for n in range(len(parts) - 1, 0, -1) if _AROUND.fullmatch(" ".join(parts[:n]))), 0)
    parts = parts[begin:]
    end = next((n for n in range(1, len(parts)) if _AROUND.fullmatch(" ".join(parts[n:]))), len(parts))
    return " ".join(parts[:end]).strip(" ,;:.")


def _as_written(words: str, text: str) -> str:
    """The same words in the text, where "Uỷ" may stand for "Ủy": both have as many letters."""
    alike = text.replace("Uỷ", "Ủy").replace("uỷ", "ủy").replace("UỶ", "ỦY")
    at = alike.find(words)
    return text[at : at + len(words)] if at >= 0 else words


def time_of(text: str | None) -> dict[str, Value]:
    if text is None:
        return {"kind": "unstated"}
    words = fold_space(text)
    period = read_period(words)
    if period is None:
        return {"kind": Doubtful("words", NOT_READ), "text": words}
    said: dict[str, Value] = {"kind": period.kind, "text": words}
    english = _english(period, words)
    if english:
        said["en"] = english
    bounds = {"start": period.start, "end": period.end}
    return {**said, **{name: bound for name, bound in bounds.items() if bound}}


def _english(period: Period, words: str) -> str | None:
    match period:
        case Period("range", str() as start, str() as end):
            return f"Period {start}–{end}" if words.casefold().startswith("giai đoạn") else f"{start}–{end}"
        case Period("year", str() as start, _) if len(start) == 4:
            return start
        case Period("year", str() as start, _) if "Q" in start:
            return f"Quarter {start[-1]} of {start[:4]}"
        case Period("from", str() as start, _) if len(start) == 4:
            return f"{start} and following years" if "tiếp theo" in words else f"From {start} (end not stated)"
        case Period("ongoing"):
            return "Ongoing"
        case Period("recurring"):
            return "Ongoing, every year" if "thường xuyên" in words.casefold() else "Every year"
    return None


def first_words(text: str, most: int = 12) -> str:
    """The beginning of a text as a title: whole words, without the stop at the end."""
    bare = re.sub(r"^(?:Nhiệm vụ|Nội dung)[^:]{0,20}:\s*", "", fold_space(text))
    words = bare.lstrip("-+– ").split()
    clause = " ".join(words[:most])
    return clause.rstrip(" .,;:–-")
