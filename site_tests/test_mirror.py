"""A newcomer finds the tests of a module by its path, and the module of a test by its own."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from site_tests.conftest import ROOT
from site_tests.mirror import mirrored, modules

# Modules that need no tests of their own, and why.
WITHOUT = (
    ("generator/draft/entries.py", "fields only"),
    ("generator/draft/refusal.py", "a name"),
    ("generator/model/record.py", "a record without a field"),
    ("generator/model/source.py", "fields only"),
    ("generator/model/history.py", "fields only"),
    ("generator/output/refused.py", "a name"),
    ("generator/problems/message.py", "fields only"),
    ("generator/read/slip_messages.py", "words only: the tests of slips.py"),
    ("generator/shell/error.py", "a name"),
)
FOLDERS = sorted(path.name for path in (ROOT / "generator").iterdir() if (path / "__init__.py").exists())


def test_every_module_has_its_tests() -> None:
    needed = {module for module in modules() if str(module) not in dict(WITHOUT)}
    assert sorted(str(module) for module in needed if not (ROOT / mirrored(module)).exists()) == []


@pytest.mark.parametrize("module", [pytest.param(module, id=f"{module}: {why}") for module, why in WITHOUT])
def test_a_module_without_tests_is_there_and_still_has_none(module: str) -> None:
    assert (ROOT / module).exists()
    assert not (ROOT / mirrored(PurePosixPath(module))).exists()


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_test_has_its_module(folder: str) -> None:
    found = {path.relative_to(ROOT).as_posix() for path in (ROOT / "site_tests" / folder).rglob("test_*.py")}
    assert sorted(found - {str(mirrored(module)) for module in modules()}) == []
