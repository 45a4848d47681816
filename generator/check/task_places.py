"""Every task stands once among the passages, in the order of its number, and no passage has the anchor of one."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.check.keys import among
from generator.check.once import SAME_TWICE
from generator.model.bilingual import Bilingual
from generator.model.passage import TaskPlace
from generator.problems.message import Message
from generator.problems.problem import Problem

TASK_NOT_PLACED = Message(
    "task-not-placed",
    found=Bilingual(vi="nhiệm vụ {task} không có chỗ trong plan.yml", en="task {task} has no place in plan.yml"),
    expected=Bilingual(
        vi='một dòng `- task: "{task}"` giữa các đoạn', en='a line `- task: "{task}"` among the passages'
    ),
    to_type=Bilingual.same('- task: "{task}"'),
)
TASK_ORDER = Message(
    "task-order",
    found=Bilingual(vi="nhiệm vụ {task} đứng không đúng thứ tự", en="task {task} is out of order"),
    expected=Bilingual(
        vi="các nhiệm vụ 01, 02, … theo thứ tự của văn bản", en="tasks 01, 02, … in the order of the document"
    ),
    to_type=Bilingual.same('- task: "{wanted}"'),
)
RESERVED_ID = Message(
    "reserved-id",
    found=Bilingual(
        vi="mã «{found}» dành cho nhiệm vụ hoặc cho chính trang này",
        en="the id “{found}” is kept for tasks or for the page",
    ),
    expected=Bilingual(
        vi="mã không bắt đầu bằng task-, không kết thúc như -sic-1, không phải document-words",
        en="an id that does not begin with task- or end as -sic-1 does, and is not document-words",
    ),
    to_type=Bilingual(vi="đổi mã của đoạn", en="change the id of the passage"),
)
MESSAGES = (
    TASK_NOT_PLACED,
    TASK_ORDER,
    RESERVED_ID,
)

# Anchors of tasks, and what the templates call parts of the page of a plan.
_RESERVED = re.compile(r"task-.*|.*-sic-[0-9]+|document-words")


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from _places(plan)
        for entry in plan.everything:
            if entry.passage and _RESERVED.fullmatch(entry.anchor):
                yield entry.place("id").problem(RESERVED_ID, found=entry.anchor)


def _places(plan: PlanFile) -> Iterator[Problem]:
    passages = enumerate(plan.plan.passages)
    placed = [
        (entry.task, plan.plan_file.place("passages", i, "task"))
        for i, entry in passages
        if isinstance(entry, TaskPlace)
    ]
    first = dict(reversed(placed))
    tasks = [task.id for task in plan.tasks]
    for number, (task, place) in enumerate(placed, 1):
        yield from among(task, tasks, plan.tasks_file.name, place)
        if task != f"{number:02}":
            yield place.problem(TASK_ORDER, task=task, wanted=f"{number:02}")
        if place != first[task]:
            at = first[task]
            yield place.problem(SAME_TWICE, found=task, first=f"{at.file}:{at.line}", what="task")
    for i, task in enumerate(tasks):
        if task not in first:
            yield plan.tasks_file.place(i, "id").problem(TASK_NOT_PLACED, task=task)
