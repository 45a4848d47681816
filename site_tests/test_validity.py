"""Every kind of page is valid HTML, as the validator of the standard's authors sees it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from generator.model.bilingual import LANGS
from site_tests.browser.kinds import EXAMPLES
from site_tests.conftest import ROOT

VALIDATOR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def errors(files: list[Path], *options: str) -> list[str]:
    """What the Nu Html Checker finds: file, line and message."""
    command = [
        "java",
        "-jar",
        str(VALIDATOR),
        "--errors-only",
        "--format",
        "json",
        "--exit-zero-always",
        *options,
        *map(str, files),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stderr)["messages"]
    return [
        f"{message['url'].rpartition('/site/')[2]}:{message.get('lastLine')} {message['message']}" for message in found
    ]


def test_every_kind_of_page_is_valid(site: Path) -> None:
    files = [site / (address if address.endswith(".html") else f"{address}index.html") for address in EXAMPLES.values()]
    assert len(files) > 50
    assert errors(files) == []


def test_our_style_sheets_are_valid(site: Path) -> None:
    files = [site / lang / "assets" / name for lang in LANGS for name in ("shell.css", "site.css")]
    assert errors(files, "--css") == []


def test_the_validator_finds_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a><b></p>", encoding="utf-8")
    assert any("Duplicate ID" in error for error in errors([page]))
    style = tmp_path / "style.css"
    style.write_text("p { colr: red }", encoding="utf-8")
    assert any("colr" in error for error in errors([style], "--css"))
