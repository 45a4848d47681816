"""The one walk of a document: its passages and tasks in the order of the text, each with its anchor and its place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import urls
from generator.model.passage import Passage, Task
from generator.model.plan import Plan
from generator.model.words import Bodies
from generator.problems.problem import Place
from generator.problems.yaml_file import Steps, YamlFile


@dataclass(frozen=True, repr=False)
class Entry:
    """A passage or task: `steps` lead to it in `file`, `above` are the headings that it stands under, outermost first."""

    plan: str
    anchor: str
    record: Passage | Task
    file: YamlFile
    steps: Steps
    above: tuple[Passage, ...] = ()

    @property
    def key(self) -> str:
        """Its name among all plans: "kon-tum-2024#ii-3"."""
        return f"{self.plan}#{self.anchor}"

    @property
    def path(self) -> str:
        """Its address on the page of the plan."""
        return urls.passage(self.plan, self.anchor)

    @property
    def passage(self) -> Passage | None:
        return self.record if isinstance(self.record, Passage) else None

    @property
    def task(self) -> Task | None:
        return self.record if isinstance(self.record, Task) else None

    def place(self, *steps: str | int) -> Place:
        return self.file.place(*self.steps, *steps)


def entries(plan: Plan, tasks: Sequence[Task], plan_file: YamlFile, tasks_file: YamlFile) -> Iterator[Entry]:
    """What stands in the document, in its order; a place whose task is missing is left out."""
    numbers: Mapping[str, int] = {task.id: number for number, task in enumerate(tasks)}
    above: tuple[Passage, ...] = ()
    for number, entry in enumerate(plan.passages):
        if not isinstance(entry, Passage):
            if entry.task in numbers:
                yield _of_task(plan, tasks, numbers[entry.task], tasks_file, above)
            continue
        if entry.level is not None:
            above = tuple(heading for heading in above if (heading.level or 0) < (entry.level or 0))
        yield Entry(plan.id, entry.id, entry, plan_file, ("passages", number), above)
        if entry.level is not None:
            above = (*above, entry)


def unplaced(plan: Plan, tasks: Sequence[Task], tasks_file: YamlFile) -> Iterator[Entry]:
    """The tasks that the document has no place for."""
    placed = {entry.task for entry in plan.passages if not isinstance(entry, Passage)}
    for number, task in enumerate(tasks):
        if task.id not in placed:
            yield _of_task(plan, tasks, number, tasks_file, ())


def _of_task(plan: Plan, tasks: Sequence[Task], number: int, tasks_file: YamlFile, above: tuple[Passage, ...]) -> Entry:
    task = tasks[number]
    return Entry(plan.id, urls.task_anchor(task.id), task, tasks_file, (number,), above)


def bodies_of(entry: Entry) -> Iterator[tuple[Steps, Bodies]]:
    """Every field of an entry that names bodies, by the steps to it: who leads, carries out, helps, reports to whom."""
    fields: list[tuple[Steps, Bodies | None]] = []
    if entry.task:
        task = entry.task
        fields += [(("lead",), task.lead), (("implementers",), task.implementers), (("partners",), task.partners)]
    for number, duty in enumerate(entry.record.duties):
        fields += [(("duties", number, "from"), duty.sender), (("duties", number, "to"), duty.receiver)]
    yield from ((steps, bodies) for steps, bodies in fields if bodies is not None)
