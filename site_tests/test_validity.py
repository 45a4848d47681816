"""Every kind of page is valid HTML, as the validator of the standard's authors sees it, and our style sheets are CSS."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.model.bilingual import LANGS
from site_tests.browser.kinds import EXAMPLES
from site_tests.conftest import ROOT

VALIDATOR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
OPTIONS = ("--errors-only", "--also-check-css", "--format", "json", "--exit-zero-always")


def errors(files: Iterable[Path]) -> list[tuple[Path, str]]:
    """What the Nu Html Checker finds in pages and style sheets: file, line and message, in one run of Java."""
    command = ["java", "-jar", str(VALIDATOR), *OPTIONS, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        (Path(unquote(urlsplit(found["url"]).path)), f"{found.get('lastLine')}: {found['message']}")
        for found in json.loads(done.stderr)["messages"]
    ]


def test_pages_and_style_sheets_are_valid_and_what_is_wrong_is_found(site: Path, tmp_path: Path) -> None:
    pages = [site / (address if address.endswith(".html") else f"{address}index.html") for address in EXAMPLES.values()]
    styles = [site / lang / "assets" / name for lang in LANGS for name in ("shell.css", "site.css")]
    wrong_page, wrong_style = tmp_path / "page.html", tmp_path / "style.css"
    wrong_page.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a><b></p>", encoding="utf-8")
    wrong_style.write_text("p { colr: red }", encoding="utf-8")
    assert len(pages) > 50
    found = errors([*pages, *styles, wrong_page, wrong_style])
    assert [(file, said) for file, said in found if file.parent != tmp_path] == []
    assert any("Duplicate ID" in said for file, said in found if file == wrong_page)
    assert any("colr" in said for file, said in found if file == wrong_style)
