"""The small site and its theme, on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.guard.small_site import HASHES, PAGES, PICTURE, page, write


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    folder = tmp_path / "theme"
    (folder / "js").mkdir(parents=True)
    (folder / "js/site.js").touch()
    (folder / "js/parts").mkdir()
    (folder / "js/parts/part.js").touch()
    (folder / "scripts.lock").write_text(f"# why\n{HASHES[0]}  shows the page\n", "utf-8")
    return folder


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for file in PAGES:
        write(folder / file, page(file))
    for file in ("vi/assets/site.css", "vi/assets/site.js", "vi/assets/parts/part.js"):
        write(folder / file, "")
    write(folder / "data/v1/tệp.csv", "a,b\r\n")
    (folder / "vi/picture.png").write_bytes(PICTURE)
    return folder
