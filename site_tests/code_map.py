"""The map of the code: what each folder and module of the program is for, with a link to it and to its tests.

`make map` writes it into docs/map.md below the guide, which people write.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path, PurePosixPath

from site_tests.conftest import ROOT
from site_tests.mirror import mirrored, modules

FILE = ROOT / "docs/map.md"
BEGIN = "## Mọi tệp · Every file\n"


def with_map(text: str) -> str:
    """The document with its guide as it is and the map of today."""
    guide, found, _ = text.partition(BEGIN)
    if not found:
        raise ValueError(f"{FILE.name}: {BEGIN.strip()}")
    return f"{guide}{BEGIN}\n{code_map()}"


def code_map() -> str:
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    in_folders = sorted(modules(), key=lambda module: (str(module.parent), module.name))
    for folder, found in groupby(in_folders, key=lambda module: module.parent):
        yield from (
            f"### `{folder}/`",
            "",
            _sentence(folder / "__init__.py"),
            "",
            "| Tệp · File | | Tests |",
            "|---|---|---|",
        )
        yield from (f"| {_link(module)} | {_sentence(module)} | {_tests(module)} |" for module in found)
        yield ""


def _sentence(module: PurePosixPath) -> str:
    """The first line of its docstring."""
    said = ast.get_docstring(ast.parse((ROOT / module).read_text("utf-8"))) or ""
    return said.partition("\n")[0].replace("|", r"\|")


def _tests(module: PurePosixPath) -> str:
    tests = mirrored(module)
    return _link(tests) if (ROOT / tests).exists() else "–"


def _link(path: PurePosixPath) -> str:
    return f"[{path.name}](../{path})"


def main(file: Path = FILE) -> None:
    file.write_text(with_map(file.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
