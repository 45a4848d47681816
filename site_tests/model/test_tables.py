"""The epoch and slug of a unit are those of its id; an act that was replaced was replaced on a day."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.model.tables import ActState, Province


@pytest.mark.parametrize(
    ("key", "epoch"),
    [pytest.param("kon-tum@1997", 1997, id="the old map"), pytest.param("quang-ngai@2025", 2025, id="the new map")],
)
def test_the_epoch_of_a_unit(key: str, epoch: int) -> None:
    slug = key.partition("@")[0]
    province = {"id": key, "slug": slug, "name": {"vi": "x", "en": "x"}, "type": "province", "gso": "01"}
    assert Province.model_validate(province).epoch == epoch


def test_the_slug_of_a_unit_is_that_of_its_id() -> None:
    province = {"id": "kon-tum@1997", "slug": "kontum", "name": {"vi": "x", "en": "x"}, "type": "province", "gso": "01"}
    with pytest.raises(ValidationError, match="id begins with slug"):
        Province.model_validate(province)


@pytest.mark.parametrize(
    "state",
    [
        pytest.param({"kind": "replaced", "on": "2026-08-28"}, id="on a day"),
        pytest.param({"kind": "in-force"}, id="in force since no day that is known"),
        pytest.param({"kind": "not-checked"}, id="not checked"),
    ],
)
def test_the_state_of_an_act(state: dict[str, str]) -> None:
    assert ActState.model_validate(state).kind == state["kind"]


def test_an_act_was_replaced_on_a_day() -> None:
    with pytest.raises(ValidationError, match="replaced needs on"):
        ActState.model_validate({"kind": "replaced"})
