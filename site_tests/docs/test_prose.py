"""The prose in both languages: the same parts, links that agree, figures, citations and examples that are right."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.language import formats, labels
from generator.model.bilingual import LANGS, Lang
from generator.model.plan import Plan
from generator.model.words import TimeKind, agencies_of
from generator.open_data.files import data_files
from generator.open_data.tables import TABLES
from generator.view.site import SiteView
from site_tests.conftest import ROOT
from site_tests.documents import choices, names, rows, section

PROSE = sorted(path.name for path in (ROOT / "content/vi").glob("*.md"))


def prose(lang: Lang, name: str) -> str:
    return (ROOT / "content" / lang / name).read_text("utf-8")


def test_prose_is_there_in_both_languages() -> None:
    assert sorted(path.name for path in (ROOT / "content/en").glob("*.md")) == PROSE


@pytest.mark.parametrize("name", PROSE)
def test_both_languages_have_the_same_parts_and_links(name: str) -> None:
    """The same headings with the same anchors, and links to the same places."""
    vi, en = (prose(lang, name) for lang in LANGS)
    headings = re.compile(r"^(#+) .*?(\{#[a-z0-9-]+\})?$", re.M)
    assert headings.findall(vi) == headings.findall(en)
    links = re.compile(r"\]\(((?!https:)[^)]+)\)|href=\"([^\"]+)\"")
    assert _neutral(links.findall(vi)) == _neutral(links.findall(en))


def _neutral(links: list[tuple[str, str]]) -> list[str]:
    """Where links lead, whatever the language of the page that they are on."""
    return sorted({re.sub(r"^\.\./\.\./(vi|en)/", "../", target or other) for target, other in links})


@pytest.mark.parametrize("lang", LANGS)
def test_every_citation_gives_the_place_that_its_address_leads_to(lang: Lang, view: SiteView) -> None:
    """And the number of the plan, and its day as that language writes it."""
    cited = 0
    for line in prose(lang, "cite.md").splitlines():
        link = re.search(r"\[…/(vi|en)/([a-z0-9-]+)/(?:([0-9]{2})/)?(?:#([a-z0-9-]+))?\]\(([^)]+)\)", line)
        if link is None:
            continue
        cited += 1
        written: Lang = "vi" if link[1] == "vi" else "en"
        plan = next(plan for plan in view.plans if plan.plan.id == link[2])
        assert (
            link[5].removeprefix("../../" + written + "/").removeprefix("../")
            == line[link.start(2) : link.end() - len(link[5]) - 3]
        )
        for expected in _expected(plan.plan, written):
            assert expected in line
        anchor = f"task-{link[3]}" if link[3] else link[4]
        if anchor:
            record = plan.entries[anchor].record
            place = labels.label(record.label or "", written, part=record.bullet, bulleted=record.mark == "-")
            assert f", {place[0].lower() + place[1:] if written == 'vi' else place}." in line
    assert cited == 8


def _expected(plan: Plan, lang: Lang) -> Iterator[str]:
    if plan.number.value:
        yield plan.number.value
    if plan.date.value:
        yield formats.day(plan.date.value, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_every_file_of_open_data_is_offered(lang: Lang, view: SiteView) -> None:
    offered = re.findall(r'<a href="\.\./\.\./(data/v1/[a-z./]+)">', prose(lang, "data.md"))
    assert sorted(offered) == sorted(data_files(view))
    assert [name.rpartition("/")[2] for name in offered[::3]] == [f"{table.name}.json" for table in TABLES]


@pytest.mark.parametrize("lang", LANGS)
def test_every_join_of_open_data_is_listed(lang: Lang, view: SiteView) -> None:
    """Each key, in the order of the tables, with every field that is equal to it, as the schemas say."""
    joins: dict[str, list[str]] = {f"{table.name}.{table.key}": [] for table in TABLES}
    for table in TABLES:
        schema = json.loads(data_files(view)[f"data/v1/schema/{table.name}.json"])
        for path, key in _joins(schema["$defs"], table.model.__name__):
            joins[key].append(f"{table.name}{path}")
    listed = {names(key)[0]: names(fields) for key, fields in rows(section(prose(lang, "data.md"), HEADINGS[lang]))}
    assert listed == {key: fields for key, fields in joins.items() if fields}


HEADINGS = {"vi": "Nối các tệp {#joins}", "en": "Joining the files {#joins}"}


def _joins(records: Mapping[str, Any], record: str, path: str = "") -> Iterator[tuple[str, str]]:
    """The fields of a record of a schema that equal a key, in their order."""
    for name, field in records[record]["properties"].items():
        said = json.dumps(field)
        yield from ((f"{path}.{name}", key) for key in re.findall(r'"x-joins": "([^"]+)"', said))
        for inner in re.findall(r'"\$ref": "#/\$defs/(\w+)"', said):
            yield from _joins(records, inner, f"{path}.{name}")


@pytest.mark.parametrize("lang", LANGS)
def test_the_example_of_open_data_runs(lang: Lang, tmp_path: Path, view: SiteView) -> None:
    (tmp_path / "tasks.json").write_bytes(data_files(view)["data/v1/tasks.json"])
    found = re.search(r"```python\n(.*?)```", prose(lang, "data.md"), re.S)
    assert found
    printed = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", found[1]], cwd=tmp_path, check=True, capture_output=True, encoding="utf-8"
    ).stdout
    led = [row for row in view.rows.tasks if "so-yt" in agencies_of(row.task.lead)]
    assert printed == "".join(f"{row.plan.province} · {row.task.label} · {row.task.title.here(lang)}\n" for row in led)


@pytest.mark.parametrize("lang", LANGS)
def test_the_kinds_of_time_are_explained(lang: Lang) -> None:
    assert set(choices(TimeKind)) <= set(names(prose(lang, "data.md")))
