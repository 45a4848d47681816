"""Bodies that the words of a task name."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.named import lead_within, partners_within


@pytest.mark.parametrize(
    ("words", "partners"),
    [
        pytest.param("Phối hợp với Sở Tài chính tham mưu", "Sở Tài chính", id="one"),
        pytest.param("Chủ trì, phối hợp với các đơn vị liên quan triển khai", "các đơn vị liên quan", id="many"),
        pytest.param("Phối hợp triển khai các chương trình", None, id="nobody"),
        pytest.param("Mở lớp tại Sở Y tế", None, id="a body that helps nobody"),
    ],
)
def test_partners(catalog: Catalog, words: str, partners: str | None) -> None:
    assert partners_within(words, catalog.names) == partners


def test_who_begins_the_words_does_it(catalog: Catalog) -> None:
    words = "Ủy ban nhân dân các huyện, thành phố có trách nhiệm thực hiện."
    assert lead_within(words, catalog.names) == "Ủy ban nhân dân các huyện, thành phố"
    assert lead_within("Mở lớp cho Sở Y tế.", catalog.names) is None
