"""What GitHub runs and what people are told to set there say the same, and what may write or sign runs nothing of ours."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_tests.conftest import ROOT

GUIDE = (ROOT / "docs/publishing.md").read_text("utf-8")
OWNERS = ROOT / ".github/CODEOWNERS"
WORKFLOWS = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in (ROOT / ".github/workflows").glob("*.yml")}
JOBS = [
    pytest.param(job, id=f"{name} {key}")
    for name, workflow in WORKFLOWS.items()
    for key, job in workflow["jobs"].items()
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _owned(text: str) -> list[str]:
    return [line.split()[0] for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _missing(text: str) -> list[str]:
    return [pattern for pattern in _owned(text) if not list(ROOT.glob(pattern.strip("/")))]


def _in_the_guide() -> str:
    block = re.search(r"^## CODEOWNERS\n+```\n(.+?)^```$", GUIDE, re.M | re.S)
    assert block
    return block[1]


def test_the_owners_of_the_guide_own_what_exists_with_everything_first() -> None:
    assert _owned(_in_the_guide())[0] == "*"
    assert _missing(_in_the_guide()) == []
    assert _missing("/none/ @OWNER\n/data/ @OWNER\n") == ["/none/"]


def test_owners_that_are_named_are_not_the_example() -> None:
    """There is no such file until somebody answers for the repository."""
    named = OWNERS.read_text("utf-8") if OWNERS.exists() else ""
    assert "@OWNER" not in named
    assert _missing(named) == []


def test_the_checks_that_the_guide_asks_for_are_those_that_run() -> None:
    jobs = WORKFLOWS["checks.yml"]["jobs"]
    names = [jobs["data"]["name"]]
    names += [
        jobs["test"]["name"].replace("${{ matrix.python }}", one)
        for one in jobs["test"]["strategy"]["matrix"]["python"]
    ]
    assert re.findall(r"^- `([^`]+)`$", GUIDE, re.M) == names * 2


@pytest.mark.parametrize("job", JOBS)
def test_what_may_write_or_sign_runs_nothing_of_the_project(job: dict[str, Any]) -> None:
    if "write" in job["permissions"].values():
        commands = "\n".join(step.get("run", "") for step in job["steps"])
        assert not re.search(r"\b(make|pip|npm|node|python|plans)\b|\.ci/", commands.replace("updates/python", ""))


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_token_may_do_nothing_until_a_job_says_what(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {}


def test_an_action_has_one_version() -> None:
    used = {
        tuple(found)
        for path in (ROOT / ".github/workflows").glob("*.yml")
        for found in re.findall(r"uses: ([\w/-]+)@([0-9a-f]{40} # v[\d.]+)$", path.read_text("utf-8"), re.M)
    }
    assert len(used) == len({action for action, _ in used}) > 0


def test_what_is_attested_is_in_the_site(site: Path) -> None:
    steps = WORKFLOWS["publish.yml"]["jobs"]["deploy"]["steps"]
    bills = [step["with"]["sbom-path"] for step in steps if "sbom-path" in step.get("with", {})]
    assert len(bills) == 1
    assert (site / bills[0]).is_file()
    assert any(f"./{bills[0]}" in step.get("run", "") for step in steps)


def test_dependabot_moves_just_the_python_packages_whose_version_is_named_exactly() -> None:
    updates = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))["updates"]
    pip = next(one for one in updates if one["package-ecosystem"] == "pip")
    exact = {name.split("==")[0] for name in PROJECT["project"]["dependencies"] if "==" in name}
    assert {one["dependency-name"] for one in pip["allow"]} == exact
    assert {one["cooldown"]["default-days"] for one in updates} == {7}


def test_python_updates_wait_as_long_as_the_others() -> None:
    steps = WORKFLOWS["updates.yml"]["jobs"]["lock"]["steps"]
    told = next(step for step in steps if step.get("run") == "make lock")
    assert told["env"] == {"UPGRADE": 1, "UV_EXCLUDE_NEWER": "7 days"}
