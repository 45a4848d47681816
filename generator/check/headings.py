"""Words that are said to stand in a heading stand in one that the entry is under."""

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.check.keys import among
from generator.document import bodies_of
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

HEADING_NOT_ABOVE = Message(
    "heading-not-above",
    found=Bilingual(
        vi="chỗ này không đứng dưới đề mục «{found}»", en="this does not stand under the heading “{found}”"
    ),
    expected=Bilingual(vi="một trong: {above}", en="one of: {above}"),
    to_type=Bilingual.same("heading: {nearest}"),
)
MESSAGES = (HEADING_NOT_ABOVE,)


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from _plan(plan)


def _plan(plan: PlanFile) -> Iterator[Problem]:
    for entry in plan.everything:
        above = [heading.id for heading in entry.above]
        for steps, bodies in bodies_of(entry):
            heading, place = bodies.heading, entry.place(*steps, "heading")
            if heading is None or heading in above:
                continue
            if heading not in plan.entry:
                yield from among(heading, above, plan.plan_file.name, place)
            elif entry.anchor in plan.entry:
                nearest = (above or "…")[-1]
                yield place.problem(HEADING_NOT_ABOVE, found=heading, above=", ".join(above), nearest=nearest)
