"""The body of a plan: headings, passages, and tasks by their labels or by the body that a heading names."""

from collections.abc import Iterator, Mapping, Sequence

from generator.draft.captions import Captioned
from generator.draft.entries import Entry, Given, Passed
from generator.draft.items import PLAIN, Item, Labelled, is_heading, labelled, lead_in_heading
from generator.draft.kinds import kind_below, kind_of
from generator.draft.marks import DASH
from generator.draft.outline import Outline
from generator.model.bilingual import Bilingual
from generator.model.passage import PassageKind
from generator.recognise.bodies import Names

SEVERAL = Bilingual(
    vi="nhiều gạch đầu dòng chung một phân công: một hay nhiều nhiệm vụ",
    en="several bullets share these fields: one task or more",
)
OPEN = Bilingual(vi="đề mục này có đúng là nêu cơ quan chủ trì", en="does this heading name who leads")


def body(items: Sequence[Item], outline: Outline, names: Names, *, has_table: bool) -> Iterator[Entry]:
    tasks = labelled(items)
    inside = {n for task in tasks.values() for n in range(task.begin, task.end)}
    leads = _leads(items, inside, names, has_others=has_table or bool(tasks))
    below: list[tuple[int, PassageKind]] = [(-1, "direction")]
    lead: tuple[int, str, str] | None = None  # depth, id and words of the heading that names bodies
    at = 0
    while at < len(items):
        item = items[at]
        below = [(depth, kind) for depth, kind in below if depth < item.depth] or below[:1]
        lead = lead if lead and item.depth > lead[0] and not _closes_section(items, at) else None
        if at in tasks:
            yield _labelled(items, tasks[at], outline, below[-1][1])
            at = tasks[at].end
            continue
        heads = is_heading(items, at) and outline.has_room(item.depth)
        place = (
            outline.item(item.mark, is_heading=heads)
            if item.mark
            else outline.plain(closing=_closes_section(items, at))
        )
        sign = item.mark.mark if item.mark else None
        if heads:
            below.append((item.depth, kind_below(item.words, below[-1][1])))
            doubt = OPEN if at in leads and leads[at][1] else None
            yield Passed(place, "heading", item.words, sign, doubt)
            lead = (item.depth, place.id, leads[at][0]) if at in leads else lead
            at += 1
            continue
        end = at + 1
        if lead and not _leads_in(items, at):
            while end < len(items) and items[end].depth == DASH + 1 and items[end].said is None:
                end += 1
            alone = item.mark is None and not _has_sibling(items, at, lead[0])
            place = place._replace(bullet=None) if alone else place
            vi = " ".join([item.words, *(more.text for more in items[at + 1 : end])])
            yield Given(place, kind_of(below[-1][1], vi), vi, sign, (), lead[1], lead[2])
        else:
            yield Passed(
                place, kind_of(below[-1][1], item.words), item.words or item.text, sign if item.words else None
            )
        at = end


def _labelled(items: Sequence[Item], task: Labelled, outline: Outline, below: PassageKind) -> Given:
    first = items[task.begin]
    place = outline.item(first.mark, is_heading=False) if first.mark else outline.plain()
    alone = first.mark is None and (task.begin == 0 or items[task.begin - 1].depth < DASH)
    place = place._replace(bullet=None) if alone else place
    vi = " ".join([first.words, *(item.text for item in items[task.begin + 1 : task.fields])])
    said = _said([item.said for item in items[task.fields : task.end] if item.said])
    return Given(
        place, below, vi, first.mark.mark if first.mark else None, said, doubt=SEVERAL if task.several else None
    )


def _said(lines: Sequence[Captioned]) -> tuple[Captioned, ...]:
    """The fields; a caption without words of its own stands before the next."""
    said: list[Captioned] = []
    before = ""
    for line in lines:
        caption = f"{before} {line.caption}".strip()
        before = "" if line.text else caption
        if line.text:
            said.append(line._replace(caption=caption))
    said += [Captioned("other", "", before)] if before else []
    return tuple(said)


def _leads(
    items: Sequence[Item], inside: set[int], names: Names, *, has_others: bool
) -> Mapping[int, tuple[str, bool]]:
    """The headings that give work to bodies, with these words, and whether that is in doubt.

    Under "Tổ chức thực hiện" bodies are told how to carry the plan out: these are tasks only where nothing else is.
    """
    found: dict[int, tuple[str, bool]] = {}
    carrying_out: dict[int, tuple[str, bool]] = {}
    section: PassageKind = "direction"
    for at, item in enumerate(items):
        if item.depth <= 1 and at not in inside:
            section = kind_below(item.words, "direction")
        elif at not in inside and is_heading(items, at) and (words := lead_in_heading(item.words, names)):
            is_sure = not names.read(words).left_over
            (carrying_out if section == "organisation" else found)[at] = (words, not is_sure)
    return found or ({} if has_others else carrying_out)


def _leads_in(items: Sequence[Item], at: int) -> bool:
    """Whether the item only opens a list: "Tham mưu thực hiện các nhiệm vụ:"."""
    return items[at].words.endswith(":") and at + 1 < len(items) and DASH <= items[at + 1].depth < PLAIN


def _closes_section(items: Sequence[Item], at: int) -> bool:
    """Whether a paragraph speaks of the whole section: the last one of the plan, or one in brackets."""
    item = items[at]
    before = items[at - 1] if at else item
    if item.mark is not None:
        return False
    return item.text.startswith("(") or (
        item.text.endswith("./.") and not is_heading(items, at - 1) and before is not item
    )


def _has_sibling(items: Sequence[Item], at: int, depth: int) -> bool:
    before = at > 0 and items[at - 1].depth > depth
    after = at + 1 < len(items) and items[at + 1].depth > depth
    return before or after
