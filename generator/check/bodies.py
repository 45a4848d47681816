"""The bodies of a field are just those that its words name, in that order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.model import Bodies, Passage, Task
from generator.naming import Names
from generator.places import Steps, YamlFile
from generator.problems import Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    names = Names(catalog.agencies)
    for plan in catalog.plans:
        for bodies, own, file, steps in fields(plan):
            yield from _named(bodies, names, file, steps)
            yield from _placed(bodies, own, plan, file, steps)


def fields(plan: PlanFile) -> Iterator[tuple[Bodies, str, YamlFile, Steps]]:
    """Every field of a plan that names bodies, the words of the passage or task it belongs to, and its place."""
    for i, task in enumerate(plan.tasks):
        for name, bodies in (("lead", task.lead), ("partners", task.partners)):
            if bodies is not None:
                yield bodies, task.vi, plan.tasks_file, (i, name)
        yield from _of_duties(task, plan.tasks_file, (i,))
    for i, passage in enumerate(plan.plan.passages):
        if isinstance(passage, Passage):
            yield from _of_duties(passage, plan.plan_file, ("passages", i))


def _of_duties(record: Task | Passage, file: YamlFile, steps: Steps) -> Iterator[tuple[Bodies, str, YamlFile, Steps]]:
    for j, duty in enumerate(record.duties):
        for name, bodies in (("from", duty.sender), ("to", duty.receiver)):
            if bodies is not None:
                yield bodies, record.vi, file, (*steps, "duties", j, name)


def _named(bodies: Bodies, names: Names, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    naming = names.read(bodies.text, bodies.besides)
    named = ", ".join(naming.keys)
    for j, key in enumerate(bodies.agencies):
        if key not in naming.keys:
            yield file.place(*steps, "agencies", j).problem(
                "agency-not-in-words", found=key, words=bodies.text, named=named
            )
    for name in naming.named:
        if name.key not in bodies.agencies:
            yield file.place(*steps, "agencies").problem(
                "agency-left-out", found=f"{name.words} ({name.key})", words=bodies.text, named=named
            )
    if set(naming.keys) == set(bodies.agencies) and naming.keys != bodies.agencies:
        yield file.place(*steps, "agencies").problem("agency-order", found=", ".join(bodies.agencies), named=named)
    for words in naming.left_over:
        yield file.place(*steps, "text").problem("words-left-over", found=words)
    for j, words in enumerate(bodies.besides):
        if words not in bodies.text:
            yield file.place(*steps, "besides", j).problem("not-in-words", found=words, words=bodies.text)


def _placed(bodies: Bodies, own: str, plan: PlanFile, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    """Words that do not stand beside their record stand in the heading named, or within the record's own words."""
    words: str | None = None
    if bodies.heading is not None and bodies.heading in plan.passage:
        words = plan.passage[bodies.heading].vi
    elif bodies.within or steps[-1] in ("from", "to"):
        words = own
    if words is not None and " ".join(bodies.text.split()) not in " ".join(words.split()):
        yield file.place(*steps, "text").problem("not-in-words", found=bodies.text, words=words)
