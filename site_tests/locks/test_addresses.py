"""The lock of addresses: a line each, sorted, none lost; and the line after which another would stand."""

from __future__ import annotations

import pytest

from generator.locks.addresses import TITLE, AddressLock, as_lock

LOCK = AddressLock.of("# Head\n# 3 lines\nabout/\nmau/#i-1\nmau/01/\n")


def test_each_address_has_its_line() -> None:
    assert dict(LOCK.line_of) == {"about/": 3, "mau/#i-1": 4, "mau/01/": 5}
    assert "mau/01/" in LOCK
    assert "mau/02/" not in LOCK


def test_a_project_that_has_published_nothing() -> None:
    assert len(AddressLock.of("")) == len(AddressLock.of(f"{TITLE}\n")) == 0


@pytest.mark.parametrize(
    ("address", "line"),
    [
        pytest.param("aaa/", 2, id="before all: after the head"),
        pytest.param("cite/", 3, id="in between"),
        pytest.param("mau/#i-2", 4, id="after a passage"),
        pytest.param("zzz/", 5, id="after all"),
    ],
)
def test_where_a_new_address_would_stand(address: str, line: int) -> None:
    assert LOCK.line_before(address) == line


@pytest.mark.parametrize(
    ("addresses", "lines"),
    [
        pytest.param(["b/", "a/#x", "a/"], "a/\na/#x\nb/\n", id="sorted"),
        pytest.param(["a/", "a/"], "a/\n", id="once"),
        pytest.param(["", "a/"], "a/\n", id="the home page needs no line"),
        pytest.param([], "", id="none"),
    ],
)
def test_the_file(addresses: list[str], lines: str) -> None:
    title, seal, *rest = as_lock(addresses).splitlines(keepends=True)
    assert (title, "".join(rest)) == (f"{TITLE}\n", lines)
    assert seal.startswith(f"# {lines.count('/')} lines, sha256 ")
