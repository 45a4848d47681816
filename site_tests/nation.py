"""A made-up nation: every old province with a plan of many tasks, to see how the project grows.

Its sentences are those of the real tasks, shuffled, so that every check has real work; nothing of it is published.
`python -m site_tests.nation FOLDER` writes a whole project there: data, theme and content, ready for `plans build`.
"""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from generator.catalog import Catalog
from generator.model.passage import Task
from generator.model.tables import Province
from generator.model.words import Bodies
from generator.read.catalog import read_catalog

PROJECT = Path(__file__).parent.parent
TABLES = ("agencies", "acts", "directions", "sectors", "glossary", "provinces")
EMPTY = ("register", "redirects", "corrections", "editions")


def write_nation(folder: Path, *, provinces: int = 63, tasks: int = 60) -> None:
    """Write the project; the same numbers give the same bytes."""
    catalog, problems = read_catalog(PROJECT)
    if problems:
        raise ValueError(problems)
    data = folder / "data"
    data.mkdir(parents=True)
    shutil.copytree(PROJECT / "theme", folder / "theme")
    _write_prose(folder / "content")
    for name in ("mkdocs.yml", "requirements.txt"):
        shutil.copy(PROJECT / name, folder / name)
    (folder / "node_modules").symlink_to(PROJECT / "node_modules")
    for name in TABLES:
        shutil.copy(PROJECT / "data" / f"{name}.yml", data / f"{name}.yml")
    for name in EMPTY:
        (data / f"{name}.yml").write_text("[]\n", encoding="utf-8")
    old = [province for province in catalog.provinces if province.id.endswith("@1997")]
    for number, province in enumerate(old[:provinces]):
        _write_plan(data / "plans" / f"{province.slug}-2031", province, _choose(catalog, number, tasks))


def _write_prose(content: Path) -> None:
    """The prose pages without their words: the real ones lead to pages that only the real data have."""
    for page in (PROJECT / "content").glob("*/*.md"):
        target = content / page.relative_to(PROJECT / "content")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"---\ntitle: {page.stem}\ndescription: {page.stem}\n---\n# {page.stem}\n", encoding="utf-8")


def _choose(catalog: Catalog, seed: int, count: int) -> list[Task]:
    """Tasks of the real plans whose words and bodies stand on their own, in a fixed disorder."""
    usable = [
        task for plan in catalog.plans for task in plan.tasks if task.time.text and task.lead and not task.lead.heading
    ]
    return random.Random(seed).choices(usable, k=count)  # noqa: S311 (made-up data, not a secret)


def _write_plan(folder: Path, province: Province, tasks: list[Task]) -> None:
    folder.mkdir(parents=True)
    rows = [_row(number, task) for number, task in enumerate(tasks, 1)]
    passages: list[dict[str, Any]] = [
        {
            "id": "title",
            "kind": "identity",
            "vi": f"KẾ HOẠCH MẪU {province.name.vi.upper()} ĐẾN NĂM 2031",
            "en": "SAMPLE PLAN TO 2031",
        },
        {"id": "i", "kind": "heading", "level": "1", "mark": "I.", "label": "I", "vi": "CÁC VIỆC", "en": "WORK"},
        *({"task": row["id"]} for row in rows),
    ]
    plan = {
        "id": folder.name,
        "province": province.slug,
        "instrument": "plan",
        "title": {
            "vi": f"Kế hoạch mẫu {province.name.vi} đến năm 2031",
            "en": f"Sample plan of {province.slug} to 2031",
        },
        "number": {"basis": "unknown"},
        "date": {"basis": "unknown"},
        "horizon": {"text": "ĐẾN NĂM 2031", "end": "2031"},
        "implements": "qd-127-qd-ttg-2021",
        "origin": {"note": {"vi": "Dữ liệu mẫu", "en": "Sample data"}},
        "task_order": ["lead", "partners", "time"],
        "passages": passages,
    }
    words = [passages[0]["vi"], "I.", passages[1]["vi"]]
    for row in rows:
        words += [row["mark"], row["vi"], *(row[name]["text"] for name in ("lead", "partners", "time") if name in row)]
    (folder / "source.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    for name, content in (("plan.yml", plan), ("tasks.yml", rows)):
        text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
        (folder / name).write_text(text, encoding="utf-8")


def _row(number: int, task: Task) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": f"{number:02}",
        "label": f"I.{number}",
        "mark": f"{number}",
        "title": {"vi": f"{task.title.vi} ({number})", "en": f"{task.title.en} ({number})"},
        "vi": task.vi,
        "en": task.en,
        **({"lead": _bodies(task.lead)} if task.lead else {}),
        "time": {key: value for key, value in task.time.model_dump().items() if value is not None and key != "caption"},
        "direction": task.direction,
        "sectors": list(task.sectors),
    }
    if task.partners and not task.partners.within:
        row["partners"] = _bodies(task.partners)
    return row


def _bodies(bodies: Bodies) -> dict[str, Any]:
    return {
        "text": bodies.text,
        "en": bodies.en,
        "agencies": list(bodies.agencies),
        **({"besides": list(bodies.besides)} if bodies.besides else {}),
    }


if __name__ == "__main__":
    write_nation(Path(sys.argv[1]))
