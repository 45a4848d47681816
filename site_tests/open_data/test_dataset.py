"""What search engines are told of the open data: the files that there are."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from site_tests.conftest import SITE_URL


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_file_of_data_is_named(lang: str, site: Path, files: Mapping[str, bytes]) -> None:
    page = (site / lang / "index.html").read_text("utf-8")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert found
    listed = [(part["encodingFormat"], part["contentUrl"]) for part in json.loads(found[1])["distribution"]]
    kinds = {"json": "application/json", "csv": "text/csv"}
    assert sorted(listed) == sorted(
        (kinds[name.rpartition(".")[2]], f"{SITE_URL}{name}") for name in files if "/schema/" not in name
    )
