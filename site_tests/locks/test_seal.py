"""The seal of a lock: it fits the lines that were written, and no others.

The sum is that of `printf 'a/\\nb/\\n' | sha256sum`, cut to sixteen digits.
"""

from __future__ import annotations

import re

import pytest

from generator.locks.seal import pairs, seal, unseal

FORM = re.compile("[a-z]/( [0-9])?")
SUM = "2a039d7357574996"
LOCK = f"# Title\n# 2 lines, sha256 {SUM}\na/\nb/\n"


def test_the_file() -> None:
    assert seal("# Title", ["b/", "a/", "b/"]) == LOCK


@pytest.mark.parametrize(
    ("text", "whole", "spoilt"),
    [
        pytest.param(LOCK, True, (), id="as written"),
        pytest.param(LOCK.replace("\n", "\r\n"), True, (), id="other line ends"),
        pytest.param(LOCK.removesuffix("\n"), True, (), id="no line end at the end"),
        pytest.param(LOCK.removesuffix("b/\n"), False, (), id="cut"),
        pytest.param(LOCK.replace("a/\n", ""), False, (), id="a line less"),
        pytest.param(LOCK + "c/\n", False, (), id="a line more"),
        pytest.param(LOCK.replace("b/", "c/"), False, (), id="another line"),
        pytest.param(LOCK.replace("2 lines", "3 lines"), False, (), id="another count"),
        pytest.param(LOCK.replace("a/\nb/", "b/\na/"), False, (4,), id="another order"),
        pytest.param(LOCK.replace("a/", "A/"), False, (3,), id="another form"),
        pytest.param(LOCK + "# 2 lines\n", False, (5,), id="a remark below"),
        pytest.param("a/\nb/\n", False, (), id="no seal"),
        pytest.param("", False, (), id="nothing"),
    ],
)
def test_what_is_not_as_it_was_written(text: str, whole: object, spoilt: tuple[int, ...]) -> None:
    found = unseal(text, FORM)
    assert (found.there, found.whole, found.spoilt) == (True, whole, spoilt)


def test_what_can_be_read_of_a_spoilt_lock_is_kept() -> None:
    text = LOCK.replace("b/", "<<<<<<< ours\nb/\n=======\nc/\n>>>>>>> theirs")
    assert unseal(text, FORM).lines == ((3, "a/"), (5, "b/"), (7, "c/"))


def test_pairs() -> None:
    assert pairs(unseal("# T\na/ 1\nb/ 2\n", FORM)) == {"a/": "1", "b/": "2"}
