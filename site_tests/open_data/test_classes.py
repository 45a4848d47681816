"""Directions and sectors: their numbers and names, and that every task is where its classes say."""

from __future__ import annotations

import pytest

from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("table", "key", "path", "expected"),
    [
        pytest.param("directions", "legal", "number", 1, id="the first of the five directions"),
        pytest.param("sectors", "health", "name.vi", "Y tế", id="a sector"),
    ],
)  # fmt: skip
def test_facts(table: str, key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key[table][key], path) == expected


def test_every_task_stands_with_its_classes(items: Items) -> None:
    """Once with its direction, and once with each of its sectors."""
    by_direction = [(task, one["id"]) for one in items["directions"] for task in one["tasks"]]
    by_sector = [(task, one["id"]) for one in items["sectors"] for task in one["tasks"]]
    assert sorted(by_direction) == sorted((task["id"], task["direction"]) for task in items["tasks"])
    assert sorted(by_sector) == sorted((task["id"], sector) for task in items["tasks"] for sector in task["sectors"])
