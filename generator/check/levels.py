"""A heading is at most one level deeper than the heading before it, and the first one is of level 1."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

HEADING_LEVEL = Message(
    "heading-level",
    found=Bilingual(
        vi="đề mục bậc {found} đứng sau đề mục bậc {before}",
        en="a heading of level {found} stands after one of level {before}",
    ),
    expected=Bilingual(vi="level từ 1 đến {most}", en="a level from 1 to {most}"),
    to_type=Bilingual.same("level: {most}"),
)
MESSAGES = (HEADING_LEVEL,)


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        before = 0
        for entry in plan.entries:
            level = entry.passage.level if entry.passage else None
            if level is None:
                continue
            if not 1 <= level <= before + 1:
                yield entry.place("level").problem(HEADING_LEVEL, found=level, before=before, most=before + 1)
            before = level
