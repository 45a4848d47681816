"""A repository of git with the sample in its first commit."""

from __future__ import annotations

import subprocess
from pathlib import Path

from site_tests.faults import planted
from site_tests.sealed import locked


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@plans.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *who, *words], check=True, capture_output=True)


def committed_sample(root: Path) -> Path:
    """The sample, published, with nothing wrong."""
    planted(root, locked())
    git(root, "init", "--initial-branch=main")
    git(root, "add", "--all")
    git(root, "commit", "--message=first")
    return root
