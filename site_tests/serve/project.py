"""A small project that can be served, and a place to spoil it."""

from __future__ import annotations

from pathlib import Path

from site_tests.nation import write_nation

PLAN = "ha-noi-2031"
PLAN_FILE = f"data/plans/{PLAN}/plan.yml"


def write_project(folder: Path) -> Path:
    """One plan of two tasks, and an address that has moved."""
    write_nation(folder, provinces=1, tasks=2)
    moved = f"- from: gone/\n  to: {PLAN}/\n  reason:\n    vi: Đổi tên\n    en: Renamed\n"
    (folder / "data/redirects.yml").write_text(moved, "utf-8")
    return folder


def change(root: Path, old: str, new: str, file: str = PLAN_FILE) -> None:
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
