"""A whole document in its parts: head, body, recipients, signature, appendix; a decision before the plan it issues."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from generator.draft.body import body
from generator.draft.conversions import Converted, broken
from generator.draft.entries import Entry, Passed
from generator.draft.items import Item, item_of
from generator.draft.outline import Outline, Place
from generator.draft.paragraphs import Paragraph, of_cell
from generator.draft.piece import Row
from generator.draft.tables import head_columns, table, tables_of
from generator.model.bilingual import Bilingual
from generator.model.passage import PassageKind
from generator.recognise.bodies import Names

_TITLE = re.compile(r"(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN)(?::)?", re.IGNORECASE)
_APPENDIX = re.compile(r"(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[0-9IVX]+)?[.:]?")
_SIGNED = re.compile(r"(?:TM|KT|Q|TUQ|TL)\..*|(?:PHÓ )?CHỦ TỊCH", re.IGNORECASE)
_BEGINS_BODY = re.compile(r"(?:I|A|1|Điều 1)\.")
FOOTNOTE = Bilingual(vi="lời chú của văn bản", en="a note of the text itself")

Part = Paragraph | Row


class Read(NamedTuple):
    """The entries of a document; its titles as kind and subject, the last being the plan's own."""

    entries: tuple[Entry, ...]
    titles: tuple[tuple[str, str], ...]
    converted: tuple[Converted, ...]


def read_document(parts: Sequence[Part], names: Names) -> Read:
    items = _items(parts)
    outline = Outline()
    entries: list[Entry] = []
    titles: list[tuple[str, str]] = []
    converted = [found for item in items if isinstance(item, Item) for found in broken(item.lines)]
    has_table = any(isinstance(item, Row) for item in items)
    at = 0
    while at < len(items):
        item = items[at]
        if isinstance(item, Row):
            end = _end(items, at, lambda other: not isinstance(other, Row))
            for rows in tables_of([row for row in items[at:end] if isinstance(row, Row)]):
                found, undone = table(rows, outline)
                entries += found
                converted += undone
        elif _APPENDIX.fullmatch(item.text):
            end = _end(items, at + 1, lambda other: isinstance(other, Row) or _opens(other))
            entries += _appendix([other for other in items[at:end] if isinstance(other, Item)], outline)
        elif item.text.startswith("Nơi nhận") or _is_signed(item, in_body=bool(titles) and _has_body(entries)):
            end = _end(items, at, lambda other: isinstance(other, Row) or _ends_ending(other))
            entries += _ending([other for other in items[at:end] if isinstance(other, Item)], outline)
        elif item.mark and item.mark.mark.startswith("["):
            end = at + 1
            place = Place(outline.once(f"footnote-{item.mark.mark.strip('[]')}"))
            entries.append(Passed(place, "legal-basis", item.words, item.mark.mark, FOOTNOTE))
        elif _opens(item) or (titles and entries and not _is_title(item)):
            end = _end(items, at, lambda other: isinstance(other, Row) or _closes(other) or _is_issuer(other))
            inner = [other for other in items[at:end] if isinstance(other, Item)]
            entries += body(inner, outline, names, has_table=has_table)
        else:
            end = _end(items, at + 1, lambda other: isinstance(other, Row) or _opens(other) or _closes(other))
            if _is_title(item) and titles:
                outline.begin("", "", 0)
            entries += _head([other for other in items[at:end] if isinstance(other, Item)], outline, titles)
        at = max(end, at + 1)
    return Read(tuple(entries), tuple(titles), tuple(converted))


def _items(parts: Sequence[Part]) -> list[Item | Row]:
    """Rows of tasks stay rows; of all others each cell is read as text of its own."""
    items: list[Item | Row] = []
    in_table = False
    for part in parts:
        if isinstance(part, Paragraph):
            in_table = False
            items.append(item_of(part))
            continue
        in_table = in_table or head_columns(part) is not None
        if in_table:
            items.append(part)
        else:
            items += [item_of(paragraph) for cell in part.cells for paragraph in of_cell(cell)]
    return items


def _end(items: Sequence[Item | Row], at: int, stops: Callable[[Item | Row], bool]) -> int:
    while at < len(items) and not stops(items[at]):
        at += 1
    return at


def _has_body(entries: Sequence[Entry]) -> bool:
    return any(entry.kind not in ("identity", "legal-basis") for entry in entries)


def _is_issuer(item: Item | Row) -> bool:
    """Whether the body that issues stands alone, as it does above a signature."""
    return isinstance(item, Item) and item.text.isupper() and bool(re.match(r"(?:ỦY|UỶ|UBND)\b", item.text))


def _is_signed(item: Item, *, in_body: bool) -> bool:
    return bool(_SIGNED.fullmatch(item.text)) or (in_body and _is_issuer(item))


def _is_title(item: Item | Row) -> bool:
    return isinstance(item, Item) and bool(_TITLE.fullmatch(item.text) and item.text.isupper())


def _opens(item: Item | Row) -> bool:
    return isinstance(item, Item) and item.mark is not None and bool(_BEGINS_BODY.fullmatch(item.mark.mark))


def _closes(item: Item | Row) -> bool:
    if not isinstance(item, Item):
        return True
    if item.mark and item.mark.mark.startswith("["):
        return True
    return bool(
        _APPENDIX.fullmatch(item.text)
        or item.text.startswith("Nơi nhận")
        or (_SIGNED.fullmatch(item.text) and item.text.upper() == item.text)
        or (_is_title(item) and not item.text.endswith(":"))
    )


def _ends_ending(item: Item) -> bool:
    is_footnote = item.mark is not None and item.mark.mark.startswith("[")
    return _is_title(item) or is_footnote or bool(_APPENDIX.fullmatch(item.text))


def _head(items: Sequence[Item], outline: Outline, titles: list[tuple[str, str]]) -> Iterator[Entry]:
    """The letterhead, the title, what it rests on."""
    subject: list[str] = []
    kind = ""

    def titled() -> Iterator[Entry]:
        if kind and subject:
            titles.append((kind, " ".join(subject)))
            yield Passed(Place(outline.once("title-2")), "identity", " ".join(subject))
            subject.clear()

    for item in items:
        text = item.text
        if _is_title(item) and not text.endswith(":"):
            kind = text
            yield Passed(Place(outline.once("title")), "identity", text)
        elif kind and not _ends_title(text) and not _named(text, has_title=True):
            subject.append(text)
        else:
            yield from titled()
            key = _named(text, has_title=bool(kind)) or "preamble"
            passage: PassageKind = "legal-basis" if key == "preamble" else "identity"
            yield Passed(Place(outline.once(key)), passage, item.words, item.mark.mark if item.mark else None)
    yield from titled()


def _ends_title(text: str) -> bool:
    return text.endswith((".", ";", ":")) or text.startswith("(")


def _named(text: str, *, has_title: bool) -> str | None:
    """The id of a line of the head, by what it says; None of a line that only a title or a preamble can be."""
    names = (
        (r"CỘNG H(?:ÒA|OÀ) XÃ HỘI.*", "motto"), (r"Độc lập\s*-.*", "motto-2"), (r"Số\s*:.*", "number"),
        (r".{2,40},\s*ngày\b.*", "place-date"), (r"\((?:Ban hành k|K)èm theo.*", "attached"), (r"QUYẾT ĐỊNH:", "decides"),
        (r"[ỦU][YỶỲ]\s*BAN NHÂN DÂN.*", "issuer"), (r"(?:UỶ|ỦY) BAN.*", "issuer"),
    )  # fmt: skip
    found = next((name for pattern, name in names if re.fullmatch(pattern, text)), None)
    return found or (None if has_title else "head")


def _ending(items: Sequence[Item], outline: Outline) -> Iterator[Entry]:
    """Recipients and signatures, in the order of the text."""
    for item in items:
        mark = item.mark.mark if item.mark else None
        if item.text.startswith("Nơi nhận"):
            begin, _, rest = item.text.partition(":")
            yield Passed(Place(outline.once("recipients")), "recipient", f"{begin}:")
            if rest.strip():
                yield Passed(Place(_numbered("signature", outline)), "signature", rest.strip())
        elif mark in ("-", "–", "+"):
            yield Passed(Place(_numbered("recipient", outline)), "recipient", item.words, mark)
        else:
            yield Passed(Place(_numbered("signature", outline)), "signature", item.words, mark)


def _numbered(name: str, outline: Outline) -> str:
    number = 1
    while outline.is_given(f"{name}-{number}"):
        number += 1
    return outline.once(f"{name}-{number}")


def _appendix(items: Sequence[Item], outline: Outline) -> Iterator[Entry]:
    name = items[0].text.rstrip(".:")
    label = name.capitalize() if name.isupper() and " " in name and len(name.split()) == 2 else name
    words = label.split()
    label = " ".join(["Phụ lục", *words[2:]])
    place = outline.begin("appendix", label, 1)
    yield Passed(place, "heading", items[0].text)
    for item in items[1:]:
        is_caption = item.text.startswith("(")
        key = outline.once(f"{place.id}-{'caption' if is_caption else 'title'}")
        yield Passed(Place(key, label), "identity", item.text)
