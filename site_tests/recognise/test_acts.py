"""Which acts words cite: by their sign, by the other ways to write them; and which signs belong to none."""

from __future__ import annotations

import pytest

from generator.model.tables import Act
from generator.recognise.acts import Citations


def _act(key: str, sign: str | None, *written_as: str) -> Act:
    of_type = {"vi": "Quyết định", "en": "Decision"}
    return Act.model_validate(
        {
            "id": key,
            "type": of_type,
            "sign": sign,
            "issuer": of_type,
            "written_as": written_as,
            "state": {"kind": "not-checked"},
        }
    )


CITATIONS = Citations(
    (
        _act("qd-127", "127/QĐ-TTg", "Chiến lược quốc gia về AI"),
        _act("qd-27", "27/QĐ-TTg"),
        _act("nq-52", "52-NQ/TW"),
        _act("luat", None, "Luật Ngân sách nhà nước", "Luật Ngân sách"),
    )
)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param("Quyết định số 127/QĐ-TTg ngày 26/01/2021", ["qd-127"], id="by its sign"),
        pytest.param("theo Chiến lược quốc gia về AI", ["qd-127"], id="by another name"),
        pytest.param("theo CHIẾN LƯỢC QUỐC GIA VỀ AI", ["qd-127"], id="in capitals"),
        pytest.param("theo Chiến lược\n  quốc gia về AI", ["qd-127"], id="on two lines"),
        pytest.param("52-NQ/TW, 127/QĐ-TTg", ["nq-52", "qd-127"], id="two, in the order of the words"),
        pytest.param("127/QĐ-TTg và 127/QĐ-TTg", ["qd-127", "qd-127"], id="one named twice"),
        pytest.param("27/QĐ-TTg", ["qd-27"], id="a sign that is the end of another"),
        pytest.param("1127/QĐ-TTg", [], id="the end of a longer sign"),
        pytest.param("127/QĐ-TTg/2021", [], id="the beginning of a longer sign"),
        pytest.param("127/QĐ-TTgx", [], id="letters after the sign"),
        pytest.param("theo Luật Ngân sách nhà nước", ["luat"], id="the longest name, once"),
        pytest.param("theo Chıến lược quốc gia về AI", [], id="a letter that patterns take for another"),
        pytest.param("Kế hoạch của tỉnh", [], id="no act"),
        pytest.param("", [], id="no words"),
    ],
)
def test_the_acts_that_words_name(text: str, acts: list[str]) -> None:
    assert [citation.act for citation in CITATIONS.read(text)] == acts


def test_a_citation_has_its_words_and_where_they_begin() -> None:
    (citation,) = CITATIONS.read("theo luật ngân sách  nhà nước")
    assert (citation.words, citation.start) == ("luật ngân sách nhà nước", 5)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        pytest.param("Quyết định số 127/QĐ-TTg", [], id="known"),
        pytest.param("Quyết định số 128/QĐ-TTg", ["128/QĐ-TTg"], id="not known"),
        pytest.param("Nghị định số 13/2023/NĐ-CP", ["13/2023/NĐ-CP"], id="with a year"),
        pytest.param("Nghị quyết số 57-NQ/TW", ["57-NQ/TW"], id="of the party"),
        pytest.param("127/QĐ-TTg, 3584/KH-UBND", ["3584/KH-UBND"], id="one of two"),
        pytest.param("127/QĐ-TTg/X", ["127/QĐ-TTg/X"], id="a longer sign than the known one"),
        pytest.param("giai đoạn 2021-2025, 26/01/2021, 5/7 xã", [], id="years, days and fractions are no signs"),
        pytest.param("số 12/quyết định", [], id="words in small letters"),
        pytest.param("", [], id="no words"),
    ],
)
def test_signs_that_belong_to_no_act(text: str, signs: list[str]) -> None:
    assert CITATIONS.unknown_signs(text) == signs


def test_a_table_without_acts_knows_none() -> None:
    assert Citations(()).read("127/QĐ-TTg") == []
    assert Citations(()).unknown_signs("127/QĐ-TTg") == ["127/QĐ-TTg"]
