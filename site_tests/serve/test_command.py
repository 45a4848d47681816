"""What is said when the data cannot be checked; the whole command is tried in commands/test_serve.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pytest

from generator.model.bilingual import Bilingual
from generator.problems.problem import Problem
from generator.serve import command
from generator.serve.answer import Answerer


@pytest.mark.parametrize(
    ("error", "told"),
    [
        pytest.param(None, [], id="all is well"),
        pytest.param(KeyError("x"), ["The data could not be checked: KeyError: 'x'"], id="a rule that breaks"),
    ],
)
def test_a_check_that_breaks_is_told(
    error: Exception | None, told: list[str], answerer: Answerer, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Bilingual] = []
    shown: list[Sequence[Problem]] = []

    def check(_: object) -> list[Problem]:
        if error:
            raise error
        return []

    monkeypatch.setattr(command, "check", check)
    command._check(cast("Any", None), answerer, said.append, shown.append)
    assert [words.en for words in said] == told
    assert shown == ([] if error else [[]])
