"""The draft as a story: the text apart from its file, its parts, its values, the three files."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.catalog import Catalog
from generator.draft import head
from generator.draft.conversions import Converted, without_pages
from generator.draft.document import Read, read_document
from generator.draft.entries import Entry, Given, Passed
from generator.draft.flattened import rebuilt
from generator.draft.letterhead import apart
from generator.draft.paragraphs import paragraphs
from generator.draft.piece import Received
from generator.draft.values import Known, values
from generator.draft.yaml_out import Doubtful, Value, as_yaml
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual

ORIGIN = Bilingual(vi="ghi nguồn: văn bản lấy từ đâu", en="say where the text came from")
ACT = Bilingual(vi="văn bản mà kế hoạch thực hiện", en="the act that the plan carries out")
UNKNOWN_ACT = Bilingual(
    vi="có lẽ là {sign}, chưa có trong data/acts.yml", en="it may be {sign}, which is not in data/acts.yml yet"
)
NO_ROWS = Bilingual(
    vi="văn bản có một bảng không đọc ra hàng, cột: chép các nhiệm vụ của bảng bằng tay",
    en="the text has a table whose rows and columns could not be read: take its tasks over by hand",
)
CORRECT = Bilingual(vi="có đúng không", en="is this right")


class Drafted(NamedTuple):
    """The three files, and the words of the plan for what is not known yet."""

    source: str
    plan: str
    tasks: str
    texts: tuple[str, ...]
    fields: tuple[str, ...]  # the words of who
    number: str | None  # the plan's own sign


def draft(received: Received, key: str, catalog: Catalog) -> Drafted:
    pieces, columns = apart(received.pieces)
    rows = tuple(rebuilt(pieces, catalog.names))
    kept, pages = without_pages(rows)
    read = read_document(tuple(paragraphs(kept)), catalog.names)
    direction = next(iter(catalog.directions)).id
    made = values(read.entries, Known(catalog.names, catalog.agencies.by_id, direction))
    plan: dict[str, Value] = {"id": key, **_identity(read, catalog)}
    plan["origin"] = {"note": _origin(received)}
    order: list[Value] = list(made.order)
    plan["task_order"] = Doubtful(order, NO_ROWS) if _has_lost_table(read) else order
    converted: Sequence[Converted] = sorted((*columns, *pages, *read.converted))
    if converted:
        plan["conversion"] = [found.value for found in converted]
    plan["passages"] = made.passages
    texts = tuple(entry.vi for entry in read.entries)
    given = [entry for entry in read.entries if isinstance(entry, Given)]
    fields = [field.text for entry in given for field in entry.said if field.name in ("lead", "partners")]
    leads = dict.fromkeys(entry.lead for entry in given if entry.lead)
    number = plan["number"]
    own = str(number["value"]) if isinstance(number, dict) and "value" in number else None
    return Drafted(received.source, as_yaml(plan), as_yaml(made.tasks), texts, (*fields, *leads), own)


def _identity(read: Read, catalog: Catalog) -> dict[str, Value]:
    entries = read.entries
    texts = [entry.vi for entry in entries] or ["…"]
    first = [entry.vi for entry in entries if isinstance(entry, Passed) and entry.kind == "identity"]
    kind, subject = read.titles[-1] if read.titles else ("", texts[0] if texts else "")
    is_decision = len(read.titles) > 1 or any(
        "Kèm theo Quyết định" in text or "kèm theo Quyết định" in text for text in first
    )
    is_whole = f"{kind} {subject}".casefold() in " ".join(map(fold_space, texts)).casefold()
    title = head.title_of(kind, subject, texts) if is_whole else Doubtful(fold_space(texts[0]), head.NOT_FOUND)
    plain_title = title.value if isinstance(title, Doubtful) else title
    passages = [entry.vi for entry in entries if isinstance(entry, Passed)]
    horizon = head.horizon_of(subject if subject in passages else "", passages)
    return {
        "province": head.province_of([*first, *texts], catalog.provinces),
        "instrument": Doubtful("decision", CORRECT) if is_decision else "plan",
        "title": {"vi": title, "en": Doubtful(plain_title, head.NOT_TRANSLATED)},
        "number": head.number_of(first),
        "date": head.date_of(first),
        **_signatory(entries),
        **({} if horizon is None else {"horizon": horizon}),
        "implements": _implements(texts, catalog),
    }


def _has_lost_table(read: Read) -> bool:
    """Whether a passage looks like the head of a table of tasks."""
    return any(
        entry.kind != "heading" and re.match(r"(?:S?TT|Số TT)\s.*(?:nhiệm vụ|nội dung)", entry.vi, re.IGNORECASE)
        for entry in read.entries
    )


def _signatory(entries: Iterable[Entry]) -> dict[str, Value]:
    """The last signature with a name, and the position above it."""
    signed = [entry.vi for entry in entries if isinstance(entry, Passed) and entry.kind == "signature"]
    for position, name in pairwise(signed):
        if "chủ tịch" in position.casefold() and not name.isupper() and 1 < len(name.split()) < 6:
            return {"signatory": {"name": name, "position": head.position_of(position)}}
    return {}


def _implements(texts: Sequence[str], catalog: Catalog) -> Value:
    """The first act that the text names, the national strategy before all others; in doubt where another may be meant."""
    strategy = next(iter(catalog.acts)).id
    cited = [citation.act for text in texts for citation in catalog.citations.read(text)]
    if strategy in cited:
        return strategy
    basis = (text for text in texts if text.startswith(("Thực hiện", "Triển khai", "Căn cứ")))
    unknown = next((sign for text in basis for sign in catalog.citations.unknown_signs(text)), None)
    doubt = UNKNOWN_ACT.filled(sign=unknown) if unknown else ACT
    return Doubtful(next(iter(cited), strategy), doubt)


def _origin(received: Received) -> Value:
    vi, en = "Văn bản như đã nhận được (source.txt).", "The text as received (source.txt)."
    if received.taken_out:
        vi += f" Đã bỏ ra trước khi ghi: {', '.join(name.vi for name in received.taken_out)}; không chữ nào bị bỏ."
        en += f" Taken out before it was written: {', '.join(name.en for name in received.taken_out)}; no words were."
    return {"vi": Doubtful(vi, ORIGIN), "en": en}
