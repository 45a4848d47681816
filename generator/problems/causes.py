"""Problems by their causes: what is mended at one place is told once, with the other places that have it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.problems.message import Severity
from generator.problems.problem import Place, Problem


@dataclass(frozen=True)
class Cause:
    """The first of the problems that have it, and the places of the others."""

    problem: Problem
    others: tuple[Place, ...] = ()

    @property
    def severity(self) -> Severity:
        return self.problem.severity


def causes(problems: Iterable[Problem]) -> list[Cause]:
    """In the order of their first problems."""
    found: dict[tuple[str, tuple[tuple[str, str], ...]], list[Problem]] = {}
    for problem in problems:
        wanted = problem.message.cause
        same = tuple(detail for detail in problem.details if wanted is None or detail[0] in wanted)
        found.setdefault((problem.code, same), []).append(problem)
    return [Cause(first, tuple(other.place for other in others)) for first, *others in found.values()]
