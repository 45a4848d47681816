"""What the tables do not know: each body and act once, with the YAML to paste and the file it belongs to."""

from collections.abc import Iterable

from generator.catalog import Catalog
from generator.draft.fields import besides_of
from generator.draft.yaml_out import Doubtful, Value, as_yaml
from generator.model.bilingual import Bilingual

BODIES = Bilingual(
    vi="data/agencies.yml: chữ chưa biết là cơ quan nào. Có rồi: thêm vào written_as của cơ quan ấy; chưa có: thêm một mục:",
    en="data/agencies.yml: words not known to name a body. Where it is there: add them to its written_as; else add an entry:",
)
ACTS = Bilingual(
    vi="data/acts.yml: văn bản được nêu mà chưa có:", en="data/acts.yml: acts that are named and not there yet:"
)
FILL = Bilingual(vi="điền", en="fill in")


def unknown_bodies(fields: Iterable[str], catalog: Catalog) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for text in fields for words in besides_of(text, catalog.names)))


def unknown_acts(texts: Iterable[str], own: str | None, catalog: Catalog) -> tuple[str, ...]:
    found = (sign for text in texts for sign in catalog.citations.unknown_signs(text))
    return tuple(sign for sign in dict.fromkeys(found) if sign != own)


def bodies_to_paste(bodies: Iterable[str]) -> str:
    return as_yaml([{"written_as": [words]} for words in bodies])


def acts_to_paste(signs: Iterable[str]) -> str:
    return as_yaml([_act(sign) for sign in signs])


def _act(sign: str) -> Value:
    blank = Doubtful("…", FILL)
    key = "-".join(part for part in sign.lower().replace("đ", "d").replace("/", "-").split("-") if part)
    return {
        "id": Doubtful(key, FILL),
        "type": {"vi": blank, "en": blank},
        "sign": sign,
        "issuer": {"vi": blank, "en": blank},
        "state": {"kind": "not-checked"},
    }
