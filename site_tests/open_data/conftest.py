"""The files of open data from the real data, and the rows as somebody reads them from the files."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from generator.open_data.files import data_files
from generator.view.site import SiteView
from site_tests.open_data.written import TABLES, Items, Keyed


@pytest.fixture(scope="session")
def files(view: SiteView) -> Mapping[str, bytes]:
    return data_files(view)


@pytest.fixture(scope="session")
def items(files: Mapping[str, bytes]) -> Items:
    return {name: json.loads(files[f"data/v1/{name}.json"])["items"] for name in TABLES}


@pytest.fixture(scope="session")
def by_key(items: Items) -> Keyed:
    return {name: {item[TABLES[name]]: item for item in rows} for name, rows in items.items()}
