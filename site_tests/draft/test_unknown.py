"""What the tables do not know, each thing once."""

from __future__ import annotations

from generator.catalog import Catalog
from generator.draft.unknown import acts_to_paste, bodies_to_paste, unknown_acts, unknown_bodies


def test_bodies_once_each(catalog: Catalog) -> None:
    fields = ["Sở Y tế; Hội Mẫu", "Hội Mẫu", "Sở Nội vụ", "Sở Y tế " + "rà soát văn bản " * 9]
    assert unknown_bodies(fields, catalog) == ("Hội Mẫu",)
    assert bodies_to_paste(["Hội Mẫu"]) == "- written_as:\n    - Hội Mẫu\n"


def test_acts_once_each_with_their_day_but_not_the_plan_itself(catalog: Catalog) -> None:
    texts = ["Quyết định số 9999/QĐ-TTg; 12/KH-UBND", "9999/QĐ-TTg ngày 02/02/2031", "Quyết định số 127/QĐ-TTg"]
    assert unknown_acts(texts, "12/KH-UBND", catalog) == {"9999/QĐ-TTg": "2031-02-02"}
    assert "id: qd-9999-ttg-2031\n" in acts_to_paste({"9999/QĐ-TTg": "2031-02-02"})
