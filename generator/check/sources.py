"""The official text of a plan is, letter for letter, the one that was received."""

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.locks.sources import NAME, digest
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

SOURCE_CHANGED = Message(
    "source-changed",
    found=Bilingual(
        vi="văn bản đã nhận bị sửa: tổng kiểm tra khác data/sources.lock",
        en="the text as received was edited: its sum is not that of data/sources.lock",
    ),
    expected=Bilingual(vi="văn bản y như lúc nhận", en="the text just as it was received"),
    to_type=Bilingual(
        vi="`git checkout HEAD -- {file}`; nếu nhận được bản đúng hơn: `plans accept --received {plan}`",
        en="`git checkout HEAD -- {file}`; where a better text was received: `plans accept --received {plan}`",
    ),
)
SOURCE_NEW = Message(
    "source-new",
    found=Bilingual(
        vi="văn bản mới chưa có trong data/sources.lock", en="the new text is not in data/sources.lock yet"
    ),
    expected=Bilingual(vi="tổng kiểm tra của mỗi văn bản đã nhận", en="the sum of every text that was received"),
    to_type=Bilingual.same("plans accept"),
)
MESSAGES = (SOURCE_CHANGED, SOURCE_NEW)


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        file = f"data/plans/{plan.id}/source.txt"
        if changed(catalog, plan):
            yield Place(file, 1, 1).problem(SOURCE_CHANGED, file=file, plan=plan.id)
        elif _is_asked(catalog) and plan.id not in catalog.source_lock.of_plan:
            yield Place(file, 1, 1).problem(SOURCE_NEW)


def as_received(catalog: Catalog) -> Iterator[PlanFile]:
    """The plans whose official text is not edited: what stands against an edited one leads nobody to the fault."""
    return (plan for plan in catalog.plans if not changed(catalog, plan))


def changed(catalog: Catalog, plan: PlanFile) -> bool:
    known = catalog.source_lock.of_plan.get(plan.id)
    return _is_asked(catalog) and known is not None and known != digest(plan.source)


def _is_asked(catalog: Catalog) -> bool:
    """A lock that is not there, not whole or not read is told as such, and nothing is asked of it."""
    lock = catalog.source_lock.sealed
    return lock.there and lock.whole and f"data/{NAME}" not in catalog.unread
