"""The bill of materials names every package once, by its package URL, and nothing that changes by itself."""

from __future__ import annotations

import json
import re

import pytest

from generator.write.components import components
from generator.write.works import Work, works
from site_tests.conftest import ROOT

LOCK = """# comment==1
alpha==1.0 \\
    --hash=sha256:00
colorama[more,most]==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:00
    # via alpha==2
"""
FRAME = Work("alpha", "1.0", "MIT", "pypi/alpha", ("a.css",), "x")
PART = Work("@part/inside", "", "0BSD", "npm/@part/inside", ("a.css",), "x")


def test_what_is_carried_and_what_made_it() -> None:
    bill = json.loads(components([FRAME, PART], LOCK))
    told = [(one["purl"], one.get("version"), one["scope"]) for one in bill["components"]]
    assert told == [
        ("pkg:pypi/alpha@1.0", "1.0", "required"),
        ("pkg:npm/%40part/inside", None, "required"),
        ("pkg:pypi/colorama@0.4.6", "0.4.6", "excluded"),
    ]
    assert [one["licenses"][0]["license"]["id"] for one in bill["components"][:2]] == ["MIT", "0BSD"]
    assert bill["dependencies"] == [
        {"ref": bill["metadata"]["component"]["bom-ref"], "dependsOn": [one["bom-ref"] for one in bill["components"]]}
    ]


def test_the_serial_number_is_that_of_the_components_and_no_time_is_told() -> None:
    bill = json.loads(components([FRAME], LOCK))
    other = json.loads(components([FRAME, PART], LOCK))
    assert bill["serialNumber"] == "urn:uuid:e209ae54-6fe0-5574-9e34-cf18c5f28412"
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", other["serialNumber"])
    assert other["serialNumber"] != bill["serialNumber"]
    assert "timestamp" not in bill["metadata"]
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")


@pytest.fixture(scope="module")
def bill() -> list[dict[str, str]]:
    found = json.loads(components(works(ROOT), (ROOT / "requirements.txt").read_text("utf-8")))["components"]
    assert isinstance(found, list)
    return found


def test_every_pinned_package_is_there_once(bill: list[dict[str, str]]) -> None:
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    pins = [line.split()[0] for line in lines if line[:1].isalnum()]
    assert len(pins) > 20
    purls = [one["purl"] for one in bill]
    assert [pin for pin in pins if purls.count(f"pkg:pypi/{pin.replace('==', '@')}") != 1] == []
    assert len(purls) == len(set(purls))


def test_every_library_of_npm_is_there(bill: list[dict[str, str]]) -> None:
    wanted = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]
    told = {one["name"]: one.get("version") for one in bill if one["scope"] == "required"}
    assert {name: told.get(name) for name in wanted} == wanted
