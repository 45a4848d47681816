"""Which bodies words name: the cases of the plans, and that what is no name is never lost or taken for one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.catalog import Catalog
from generator.model.tables import Agency
from generator.recognise.bodies import CONNECTORS, Names


@pytest.fixture(scope="session")
def names(catalog: Catalog) -> Names:
    """The names of the real bodies."""
    return catalog.names


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        pytest.param("Sở Y tế", ["so-yt"], id="one"),
        pytest.param("Sở Văn hóa, Thể thao và Du lịch", ["so-vhttdl"], id="a comma and an “and” in one name"),
        pytest.param(
            "Các Sở: Giáo dục và Đào tạo, Y tế, Nông nghiệp và PTNT, Văn hóa, Thể thao và Du lịch",
            ["so-gddt", "so-yt", "so-nnptnt", "so-vhttdl"],
            id="a list of four, not of six",
        ),
        pytest.param("Các Sở: Khoa học và Công nghệ, Nội vụ", ["so-khcn", "so-nv"], id="the order of the words"),
        pytest.param("Các Sở: Công Thương, Khoa học và Công nghệ", ["so-ct", "so-khcn"], id="and not of the table"),
        pytest.param(
            "Các Sở: TTTT, NNPTNT, NV, GTVT; đơn vị liên quan",
            ["so-tttt", "so-nnptnt", "so-nv", "so-gtvt", "don-vi-lq"],
            id="short names in a list, and what follows it",
        ),
        pytest.param("Sở KHCN,  Sở TTTT", ["so-khcn", "so-tttt"], id="short names on their own"),
        pytest.param(
            "Sở Nội vụ; Trung tâm  \nKiểm soát TTHC và \n\nPhục vụ HCC",
            ["so-nv", "tt-tthc-hcc"],
            id="cells on many lines",
        ),
        pytest.param("Sở LĐ \n\nTBXH", ["so-ldtbxh"], id="a name in two parts"),
        pytest.param("Trường \nCao đẳng \nCộng đồng", ["cd-cong-dong-dong-thap"], id="a college"),
        pytest.param(
            "Sở Giao thông vận tải, Sở Văn hóa, Thể thao và Du lịch, Ngân hàng nhà nước Việt Nam -Chi nhánh Quảng Ngãi.",
            ["so-gtvt", "so-vhttdl", "nhnn"],
            id="three leads",
        ),
        pytest.param(
            "Sở Kế hoạch và Đầu tư, Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi.",
            ["so-khdt", "bql-kkt-dung-quat"],
            id="two leads, one of them a board of zones",
        ),
        pytest.param(
            "Các Sở, ban ngành; Ủy ban nhân dân các huyện, thành phố; các trường đại học, cao đẳng trên địa bàn tỉnh.",
            ["so-ban-nganh", "ubnd-huyen", "co-so-gd"],
            id="three kinds of bodies, no list of departments",
        ),
        pytest.param(
            "Sở Công Thương, Sở Khoa học và Công nghệ và các sở, ngành liên quan",
            ["so-ct", "so-khcn", "so-ban-nganh"],
            id="and others",
        ),
        pytest.param("Uỷ ban nhân dân Tỉnh", ["ubnd-tinh"], id="the other place of the hook"),
        pytest.param("UỶ BAN NHÂN DÂN TỈNH", ["ubnd-tinh"], id="the other place of the hook in capitals"),
        pytest.param("Sở Y tế, Sở Y tế", ["so-yt"], id="named twice"),
        pytest.param("", [], id="no words"),
    ],
)
def test_the_bodies_that_words_name(names: Names, words: str, keys: list[str]) -> None:
    naming = names.read(words)
    assert list(naming.keys) == keys
    assert naming.left_over == ()


@pytest.mark.parametrize(
    ("words", "keys", "left_over"),
    [
        pytest.param("Sở Khí tượng", [], ("Sở Khí tượng",), id="a department that there is none of"),
        pytest.param("CT, các PCT UBND tỉnh", ["ubnd-tinh"], ("CT, các PCT",), id="CT is a department in a list only"),
        pytest.param("Sở Y tế và bệnh viện tỉnh", ["so-yt"], ("và bệnh viện tỉnh",), id="more than a name"),
        pytest.param("Sở Y tếx", [], ("Sở Y tếx",), id="a name ends where a word ends"),
        pytest.param("xSở Y tế", [], ("xSở Y tế",), id="a name begins where a word begins"),
        pytest.param("Sở Y", [], ("Sở Y",), id="half a name"),
        pytest.param("Sở Y te", [], ("Sở Y te",), id="a name without its marks"),
        pytest.param("chủ trì Sở Y tế phối hợp", ["so-yt"], ("chủ trì", "phối hợp"), id="words before and after"),
    ],
)
def test_what_is_no_name_is_left_over(names: Names, words: str, keys: list[str], left_over: tuple[str, ...]) -> None:
    naming = names.read(words)
    assert list(naming.keys) == keys
    assert naming.left_over == left_over


def test_words_that_are_declared_to_be_no_body_are_passed_over_once(names: Names) -> None:
    assert names.read("Sở Y tế qua Sở Tài chính", ["qua Sở Tài chính"]).keys == ("so-yt",)
    assert names.read("qua Sở Y tế qua", ["qua"]).left_over == ("qua",)
    assert names.read("Sở Y tế", ["Sở Nội vụ"]).keys == ("so-yt",)


def test_the_longest_name_wins_and_a_shorter_one_where_it_does_not_fit() -> None:
    names = Names(
        Agency.model_validate(
            {
                "id": key,
                "group": "department",
                "name": {"vi": "x", "en": "x"},
                "written_as": forms,
                "source": {"sure": "general", "note": {"vi": "x", "en": "x"}},
            }
        )
        for key, forms in (("short", ["Sở Y"]), ("long", ["Sở Y tế dự phòng"]), ("glued", ["Sở Y t"]))
    )
    assert names.read("Sở Y tế dự phòng").keys == ("long",)
    assert names.read("Sở Y tế").keys == ("short",)
    assert Names([]).read("Sở Y tế").left_over == ("Sở Y tế",)


JOINTS = st.sampled_from(["; ", ", ", " và ", "; các ", ", ", " ;\n"])


def _forms(catalog: Catalog) -> list[tuple[str, str]]:
    """Every way that a body is written, with its key."""
    return [(form, agency.id) for agency in catalog.agencies for form in agency.written_as]


@given(st.data())
def test_any_names_in_any_order_are_found_and_nothing_is_left(catalog: Catalog, data: st.DataObject) -> None:
    forms = data.draw(st.lists(st.sampled_from(_forms(catalog)), min_size=1, max_size=6))
    text = forms[0][0] + "".join(data.draw(JOINTS) + form for form, _ in forms[1:])
    naming = catalog.names.read(text)
    assert naming.left_over == ()
    assert naming.keys == tuple(dict.fromkeys(key for _, key in forms))


@given(
    st.data(),
    st.text("bcghklmnqrx", min_size=4, max_size=8),
    st.sampled_from(["{form}, {word}", "{word}; {form}", "{form} {word}"]),
)
def test_a_word_more_is_never_lost(catalog: Catalog, data: st.DataObject, word: str, pattern: str) -> None:
    form, key = data.draw(st.sampled_from(_forms(catalog)))
    naming = catalog.names.read(pattern.format(form=form, word=word))
    assert naming.keys == (key,)
    assert naming.left_over == (word,)


@given(st.text(st.sampled_from("Các Sở:Y tế,;và\n") | st.characters(exclude_characters="\0"), max_size=60))
def test_a_word_of_any_text_is_left_over_unless_it_connects(names: Names, text: str) -> None:
    naming = names.read(text)
    assume(not naming.named)
    left = " ".join(naming.left_over)
    for word in unicodedata.normalize("NFC", text).split():
        assert CONNECTORS.fullmatch(word) or word.strip(",;:.") in left
