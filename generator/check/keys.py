"""Every key that is named exists. What a table that could not be read whole may have is not asked for."""

from collections.abc import Collection, Iterator
from typing import Any

from generator.catalog import Catalog, PlanFile, Table
from generator.document import bodies_of
from generator.language.text import closest, nearest
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

UNKNOWN_KEY = Message(
    "unknown-key",
    found=Bilingual(vi="«{found}» không có trong {table}", en="“{found}” is not in {table}"),
    expected=Bilingual(vi="một mã có trong {table}: {choices}", en="a key that is in {table}: {choices}"),
    to_type=Bilingual.same("{closest}"),
    cause=("found", "table"),
)
MESSAGES = (UNKNOWN_KEY,)

SHOWN = 8  # keys of a message, the closest first


def check(catalog: Catalog) -> Iterator[Problem]:
    yield from _tables(catalog)
    for plan in catalog.plans:
        yield from _plan(catalog, plan)


def known(key: str, table: Table[Any], place: Place) -> Iterator[Problem]:
    if table.whole:
        yield from among(key, table.by_id, table.file.name, place)


def among(key: str, keys: Collection[str], table: str, place: Place) -> Iterator[Problem]:
    if key not in keys:
        near = nearest(key, keys)
        shown = ", ".join(near[:SHOWN]) + (", …" if len(near) > SHOWN else "")
        yield place.problem(
            UNKNOWN_KEY, found=key, table=table, choices=shown or "–", closest=closest(key, keys) or (near or ["…"])[0]
        )


def _province(slug: str, catalog: Catalog, place: Place) -> Iterator[Problem]:
    if catalog.provinces.whole:
        yield from among(slug, catalog.slugs, catalog.provinces.file.name, place)


def _tables(catalog: Catalog) -> Iterator[Problem]:
    for i, agency in enumerate(catalog.agencies):
        for j, key in enumerate(agency.successor.agencies if agency.successor else ()):
            yield from known(key, catalog.agencies, catalog.agencies.file.place(i, "successor", "agencies", j))
    for i, act in enumerate(catalog.acts):
        if act.state.by:
            yield from known(act.state.by, catalog.acts, catalog.acts.file.place(i, "state", "by"))
    for i, province in enumerate(catalog.provinces):
        if province.merger:
            place = catalog.provinces.file.place(i, "merger", "into")
            yield from known(province.merger.into, catalog.provinces, place)
    for i, plan in enumerate(catalog.register):
        yield from _province(plan.province, catalog, catalog.register.file.place(i, "province"))


def _plan(catalog: Catalog, plan: PlanFile) -> Iterator[Problem]:
    yield from _province(plan.plan.province, catalog, plan.plan_file.place("province"))
    for n, key in enumerate(plan.plan.implements_all):
        yield from known(key, catalog.acts, plan.plan_file.place("implements", n))
    for entry in plan.everything:
        for steps, bodies in bodies_of(entry):
            for j, key in enumerate(bodies.agencies):
                yield from known(key, catalog.agencies, entry.place(*steps, "agencies", j))
        if entry.task:
            yield from known(entry.task.direction, catalog.directions, entry.place("direction"))
            for j, sector in enumerate(entry.task.sectors):
                yield from known(sector, catalog.sectors, entry.place("sectors", j))
