"""The epoch of a unit is that of its id."""

from __future__ import annotations

import pytest

from generator.model.tables import Province


@pytest.mark.parametrize(
    ("key", "epoch"),
    [pytest.param("kon-tum@1997", 1997, id="the old map"), pytest.param("quang-ngai@2025", 2025, id="the new map")],
)
def test_the_epoch_of_a_unit(key: str, epoch: int) -> None:
    slug = key.partition("@")[0]
    province = {"id": key, "slug": slug, "name": {"vi": "x", "en": "x"}, "type": "province", "gso": "01"}
    assert Province.model_validate(province).epoch == epoch
