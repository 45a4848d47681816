"""The documents name commands, paths and links that exist, and nothing of this machine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.cli import main
from site_tests.conftest import ROOT
from site_tests.documents import CODE

DOCS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "data/README.md", "theme/README.md")),
    *(ROOT / "docs" / name for name in ("map.md", "attacks.md", "publishing.md", "sixth-plan.md")),
    *sorted((ROOT / "docs/decisions").glob("*.md")),
]


def test_every_command_is_named() -> None:
    text = "".join((ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    assert set(main.commands) <= set(re.findall(r"`plans ([a-z]+)`", text))


@pytest.mark.parametrize(
    "path", [*DOCS, *(ROOT / "content").glob("*/*.md")], ids=lambda path: str(path.relative_to(ROOT))
)
def test_every_command_that_is_named_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    targets = re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.M)) <= set(targets)
    assert set(re.findall(r"`plans ([a-z]+)`", text)) <= set(main.commands)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_is_named_exists(path: Path) -> None:
    """From the project's folder or the document's own; `<…>` and `…` stand for a name. Locks are there once accepted."""
    for name in CODE.findall(path.read_text("utf-8")):
        pattern = re.sub(r"<[^>]+>|…", "*", name)
        if re.fullmatch(r"[\w.*-]+(/[\w.*-]+)+\.(md|py|yml|txt|css|js|json|html)", pattern):
            assert [*ROOT.glob(pattern), *path.parent.glob(pattern)], name


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    anchors = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.M)
    }
    for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)", text):
        file, _, anchor = target.partition("#")
        if "://" in target or target.startswith("../../"):  # "../../issues" is a page of the repository's host
            continue
        assert (path.parent / file).exists(), target
        assert file or anchor in anchors, target


def test_prose_names_no_place_of_this_machine() -> None:
    secret: Mapping[str, str] = {
        "a folder of this machine": r"(?<![\w.])/(home|root|tmp|work)/",
        "a mail address": r"\w@\w+\.\w",
    }
    for path in [*DOCS, *(ROOT / "content").glob("*/*.md")]:
        text = path.read_text("utf-8")
        for what, pattern in secret.items():
            assert not re.search(pattern, text), f"{path}: {what}"
