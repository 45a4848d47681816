"""Where the tests of a module are: those of generator/X/Y.py in site_tests/X/test_Y.py."""

from __future__ import annotations

from pathlib import PurePosixPath

from site_tests.conftest import ROOT


def modules() -> list[PurePosixPath]:
    """Every module of the program but `__init__`, by its path from the project, sorted."""
    found = (path.relative_to(ROOT).as_posix() for path in (ROOT / "generator").rglob("*.py"))
    return sorted(PurePosixPath(path) for path in found if not path.endswith("__init__.py"))


def mirrored(module: PurePosixPath) -> PurePosixPath:
    return PurePosixPath("site_tests", *module.parts[1:-1], f"test_{module.name}")
