"""What search engines are told: only what the page says, and nothing that is not known."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Lang
from generator.view.site import SiteView
from generator.view.structured import legislation

URL = "https://plans.example/"


@pytest.mark.parametrize(
    ("plan", "lang", "expected"),
    [
        pytest.param(
            "kon-tum-2024", "vi", ("3584/KH-UBND", "2024-10-07", "Kon Tum", f"{URL}vi/kon-tum-2024/"), id="all is known"
        ),
        pytest.param(
            "hoa-binh-127", "en", (None, None, "Hoa Binh", f"{URL}en/hoa-binh-127/"), id="number and day are not known"
        ),
    ],
)
def test_a_plan(plan: str, lang: Lang, expected: tuple[str | None, ...], view: SiteView) -> None:
    found = legislation(next(one for one in view.plans if one.id == plan), URL, lang)
    names = ("legislationIdentifier", "legislationDate", "legislationJurisdiction", "url")
    assert tuple(found.get(name) for name in names) == expected
    assert found["@type"] == "Legislation"
    assert None not in found.values()
