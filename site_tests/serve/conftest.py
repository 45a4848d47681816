"""A project of each test's own, and what answers for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.serve.answer import Answerer
from generator.serve.site import Site
from site_tests.conftest import BASE, SITE_URL
from site_tests.serve.project import write_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project")


@pytest.fixture
def answerer(project: Path, tmp_path: Path) -> Answerer:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Answerer(Site(project, SITE_URL, scratch), BASE)
