"""The published CSV files, joined in a database as a reader would join them: no row is lost and none doubled."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator, Mapping

import pytest

from site_tests.open_data.written import TABLES

# How tables join: table, column, the table and the column that it is equal to. A column of lists joins entry by entry.
REFERENCES = (
    ("plans", "issuer", "provinces", "id"),
    ("plans", "now", "provinces", "id"),
    ("plans", "implements", "acts", "id"),
    ("plans", "implements_all", "acts", "id"),
    ("passages", "plan", "plans", "id"),
    ("passages", "issuer", "provinces", "id"),
    ("passages", "source.plan", "plans", "id"),
    ("passages", "task", "tasks", "id"),
    ("passages", "targets", "targets", "id"),
    ("passages", "duties", "duties", "id"),
    ("passages", "acts", "acts", "id"),
    ("tasks", "plan", "plans", "id"),
    ("tasks", "issuer", "provinces", "id"),
    ("tasks", "source.plan", "plans", "id"),
    ("tasks", "lead.agencies", "agencies", "id"),
    ("tasks", "implementers.agencies", "agencies", "id"),
    ("tasks", "partners.agencies", "agencies", "id"),
    ("tasks", "direction", "directions", "id"),
    ("tasks", "sectors", "sectors", "id"),
    ("tasks", "targets", "targets", "id"),
    ("tasks", "duties", "duties", "id"),
    ("tasks", "acts", "acts", "id"),
    ("targets", "plan", "plans", "id"),
    ("targets", "issuer", "provinces", "id"),
    ("targets", "passage", "passages", "id"),
    ("targets", "task", "tasks", "id"),
    ("targets", "source.plan", "plans", "id"),
    ("duties", "plan", "plans", "id"),
    ("duties", "issuer", "provinces", "id"),
    ("duties", "passage", "passages", "id"),
    ("duties", "task", "tasks", "id"),
    ("duties", "source.plan", "plans", "id"),
    ("duties", "from.agencies", "agencies", "id"),
    ("duties", "to.agencies", "agencies", "id"),
    ("provinces", "now", "provinces", "id"),
    ("provinces", "members", "provinces", "id"),
    ("provinces", "merger.into", "provinces", "id"),
    ("provinces", "plans", "plans", "id"),
    ("provinces", "inherited_plans", "plans", "id"),
    ("agencies", "successor.agencies", "agencies", "id"),
    ("agencies", "predecessors", "agencies", "id"),
    ("agencies", "leads", "tasks", "id"),
    ("agencies", "supports", "tasks", "id"),
    ("agencies", "carries_out", "tasks", "id"),
    ("acts", "state.by", "acts", "id"),
    ("acts", "implemented_by", "plans", "id"),
    ("acts", "cited_by.plan", "plans", "id"),
    ("acts", "cited_by.passage", "passages", "id"),
    ("directions", "tasks", "tasks", "id"),
    ("sectors", "tasks", "tasks", "id"),
)
# Lists of records are JSON in their column; their fields are joined from there.
RECORDS = {"cited_by.plan", "cited_by.passage"}
# References that the real data has none of today.
EMPTY = {("tasks", "implementers.agencies"), ("agencies", "carries_out"), ("tasks", "targets"), ("targets", "task")}


@pytest.fixture(scope="module")
def database(files: Mapping[str, bytes]) -> Iterator[sqlite3.Connection]:
    """Every CSV file as a table of texts, each row with the number of its line."""
    base = sqlite3.connect(":memory:")
    for name in TABLES:
        head, *rows = csv.reader(io.StringIO(files[f"data/v1/{name}.csv"].decode(), newline=""), strict=True)
        columns = ", ".join(f'"{column}" TEXT' for column in head)
        base.execute(f'CREATE TABLE "{name}" ({columns})')
        base.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(head))})', rows)  # noqa: S608 (our names)
    yield base
    base.close()


def links(base: sqlite3.Connection, table: str, column: str) -> list[tuple[str, str]]:
    """The key of each row with each thing that it refers to; an empty cell refers to nothing."""
    key, field = TABLES[table], column.partition(".")[0] if column in RECORDS else column
    found = base.execute(f'SELECT "{key}", "{field}" FROM "{table}" WHERE "{field}" <> \'\'')  # noqa: S608 (our names)
    if column not in RECORDS:
        return [(row, entry) for row, cell in found for entry in cell.split("|")]
    return [(row, record[column.partition(".")[2]]) for row, cell in found for record in json.loads(cell)]


@pytest.mark.parametrize("name", TABLES)
def test_a_key_is_there_once(name: str, database: sqlite3.Connection) -> None:
    key = TABLES[name]
    rows, keys, empty = database.execute(
        f'SELECT count(*), count(DISTINCT "{key}"), count(*) FILTER (WHERE "{key}" = \'\') FROM "{name}"'  # noqa: S608
    ).fetchone()
    assert (rows, empty) == (keys, 0)


@pytest.mark.parametrize(("table", "column", "there", "key"), REFERENCES)
def test_a_join_loses_no_row_and_doubles_none(
    table: str, column: str, there: str, key: str, database: sqlite3.Connection
) -> None:
    wanted = links(database, table, column)
    assert bool(wanted) == ((table, column) not in EMPTY)
    database.execute("CREATE TEMP TABLE links (here TEXT, there TEXT)")
    database.executemany("INSERT INTO links VALUES (?, ?)", wanted)
    joined = database.execute(
        f'SELECT links.here, links.there FROM links JOIN "{there}" ON "{there}"."{key}" = links.there'  # noqa: S608
    ).fetchall()
    database.execute("DROP TABLE links")
    assert sorted(joined) == sorted(wanted)


def test_tasks_join_all_the_way_to_the_province_of_today(database: sqlite3.Connection) -> None:
    joined = database.execute("""
        SELECT tasks.id, now."name.vi" FROM tasks
        JOIN plans ON plans.id = tasks.plan
        JOIN provinces AS issuer ON issuer.id = tasks.issuer
        JOIN provinces AS now ON now.id = issuer.now
        JOIN directions ON directions.id = tasks.direction
        JOIN acts ON acts.id = plans.implements
    """).fetchall()
    tasks = [row for (row,) in database.execute("SELECT id FROM tasks")]
    assert sorted(key for key, _ in joined) == sorted(tasks)
    assert ("kon-tum-2024/01", "Quảng Ngãi") in joined


def test_a_slug_does_not_join(database: sqlite3.Connection) -> None:
    """Why there is `issuer`: two units of two epochs have one slug, and their rows would be doubled."""
    doubled = database.execute("SELECT count(*) FROM tasks JOIN provinces ON slug = province").fetchone()[0]
    assert doubled > database.execute("SELECT count(*) FROM tasks").fetchone()[0]


def test_anchors_lead_to_passages(database: sqlite3.Connection) -> None:
    """`<plan>#<anchor>` is the id of a passage, also where the words stand in a heading above."""
    passages = {row for (row,) in database.execute("SELECT id FROM passages")}
    found = [
        f"{plan}#{anchor}"
        for table, part in (
            ("tasks", "lead"),
            ("tasks", "partners"),
            ("tasks", "source"),
            ("duties", "from"),
            ("duties", "to"),
        )
        for plan, anchor in database.execute(f'SELECT plan, "{part}.anchor" FROM "{table}"')  # noqa: S608 (our names)
        if anchor
    ]
    assert len(found) > 200
    assert set(found) <= passages
