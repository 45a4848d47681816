"""Every sign of a legal act that a plan's words name belongs to an act of data/acts.yml, or to the plan itself."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

UNKNOWN_SIGN = Message(
    "unknown-sign",
    found=Bilingual(
        vi="số hiệu «{found}» không có trong data/acts.yml", en="the sign “{found}” is not in data/acts.yml"
    ),
    expected=Bilingual(
        vi="mọi văn bản được nêu có một mục trong data/acts.yml",
        en="an entry in data/acts.yml for every act that is named",
    ),
    to_type=Bilingual.same('sign: "{found}"'),
    cause=("found",),
)
MESSAGES = (UNKNOWN_SIGN,)


def check(catalog: Catalog) -> Iterator[Problem]:
    if not catalog.acts.whole:
        return
    for plan in catalog.plans:
        own = plan.plan.number.value
        for entry in plan.everything:
            for sign in catalog.citations.unknown_signs(entry.record.vi):
                if entry.task or sign != own:
                    yield entry.place("vi").problem(UNKNOWN_SIGN, found=sign)
