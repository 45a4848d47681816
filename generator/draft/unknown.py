"""What the tables do not know: each body and act once, with the YAML to paste and the file it belongs to."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from generator.catalog import Catalog
from generator.draft.fields import besides_of
from generator.draft.yaml_out import Doubtful, Value, as_yaml
from generator.language.text import fold, fold_space
from generator.model.bilingual import Bilingual
from generator.recognise.times import read_date

BODIES = Bilingual(
    vi="data/agencies.yml: chữ chưa biết là cơ quan nào. Có rồi: thêm vào written_as của cơ quan ấy; chưa có: thêm một mục:",
    en="data/agencies.yml: words not known to name a body. Where it is there: add them to its written_as; else add an entry:",
)
ACTS = Bilingual(
    vi="data/acts.yml: văn bản được nêu mà chưa có:", en="data/acts.yml: acts that are named and not there yet:"
)
FILL = Bilingual(vi="soát lại, điền chỗ “…”", en="look at it again, fill in “…”")


_TYPES = MappingProxyType(
    {
        "QĐ": Bilingual(vi="Quyết định", en="Decision"),
        "NQ": Bilingual(vi="Nghị quyết", en="Resolution"),
        "NĐ": Bilingual(vi="Nghị định", en="Decree"),
        "KH": Bilingual(vi="Kế hoạch", en="Plan"),
        "CT": Bilingual(vi="Chỉ thị", en="Directive"),
        "TT": Bilingual(vi="Thông tư", en="Circular"),
    }
)
_ISSUERS = MappingProxyType(
    {
        "TTg": Bilingual(vi="Thủ tướng Chính phủ", en="Prime Minister"),
        "CP": Bilingual(vi="Chính phủ", en="Government"),
    }
)
_LONGEST_NAME = 10  # words


def unknown_bodies(fields: Iterable[str], catalog: Catalog) -> tuple[str, ...]:
    """Words that may be a name: whole sentences beside one are not listed."""
    found = dict.fromkeys(words for text in fields for words in besides_of(text, catalog.names))
    return tuple(words for words in found if len(words.split()) <= _LONGEST_NAME)


def unknown_acts(texts: Iterable[str], own: str | None, catalog: Catalog) -> Mapping[str, str | None]:
    """Each sign with the day that the words behind it give."""
    found: dict[str, str | None] = {}
    for text in texts:
        for sign in catalog.citations.unknown_signs(text):
            if sign != own:
                behind = fold_space(text).partition(sign)[2][:40]
                day = read_date(behind) if re.match(r"\s*,?\s*ngày", behind) else None
                found[sign] = found.get(sign) or day
    return found


def bodies_to_paste(bodies: Iterable[str]) -> str:
    return as_yaml([{"written_as": [words]} for words in bodies])


def acts_to_paste(signs: Mapping[str, str | None]) -> str:
    return as_yaml([_act(sign, day) for sign, day in signs.items()])


def _act(sign: str, day: str | None) -> Value:
    parts = re.split(r"[/-]", sign)
    blank = Bilingual.same("…")
    kind = next((_TYPES[part] for part in parts if part in _TYPES), blank)
    issuer = next((_ISSUERS[part] for part in parts if part in _ISSUERS), blank)
    year = [day[:4]] if day and day[:4] not in parts else []
    head = [part for part in parts if part in _TYPES][:1]
    key = "-".join([*head, *(part for part in parts if part not in head), *year])
    return Doubtful(
        {
            "id": re.sub(r"[^a-z0-9-]", "", fold(key)),
            "type": {"vi": kind.vi, "en": kind.en},
            "sign": sign,
            "issuer": {"vi": issuer.vi, "en": issuer.en},
            **({"date": day} if day else {}),
            "state": {"kind": "not-checked"},
        },
        FILL,
    )
