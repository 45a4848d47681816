"""Passages and tasks: what the words say, and that both tables say the same."""

from __future__ import annotations

import pytest

from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("dong-thap-2021/01", "time.start", "2022", id="Bắt đầu năm 2022 has a start"),
        pytest.param("dong-thap-2021/01", "time.end", None, id="and no end"),
        pytest.param("kon-tum-2024/01", "issuer", "kon-tum@1997", id="the unit that issued the plan"),
        pytest.param("hoa-binh-127/01", "time.text", None, id="no time stated"),
        pytest.param("hoa-binh-127/01", "time.kind", "unstated", id="no time stated is a value"),
        pytest.param("hoa-binh-127/01", "lead.anchor", "iv-1", id="the lead stands in the heading"),
        pytest.param("hoa-binh-127/01", "partners", None, id="no partner named"),
        pytest.param("kon-tum-2024/02", "partners.agencies", ["so-gddt", "so-yt", "so-nnptnt", "so-vhttdl"], id="Văn hóa, Thể thao và Du lịch is one body"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["tasks"][key], path) == expected


def test_a_passage_and_its_task_say_the_same(items: Items, by_key: Keyed) -> None:
    """In every field that both tables have, but for the id and the address, which are the task's own."""
    for task in items["tasks"]:
        passage = by_key["passages"][f"{task['plan']}#{task['source']['anchor']}"]
        alike = task.keys() & passage.keys() - {"id", "url"}
        assert len(alike) == 13
        assert {name: task[name] for name in alike} == {name: passage[name] for name in alike}
