"""Where a draft may go: nowhere that has anything in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.draft.folder import check_folder, write
from generator.draft.refusal import NotDrafted
from generator.draft.story import Drafted

DRAFTED = Drafted("a\n", "b\n", "c\n", (), (), None)


@pytest.mark.parametrize("is_there", [pytest.param(True, id="empty"), pytest.param(False, id="absent")])
def test_a_free_folder_gets_three_files(tmp_path: Path, *, is_there: bool) -> None:
    folder = tmp_path / "kon-tum-2031"
    if is_there:
        folder.mkdir()
    assert check_folder(folder) == "kon-tum-2031"
    write(folder, DRAFTED)
    assert {path.name: path.read_text("utf-8") for path in folder.iterdir()} == {
        "source.txt": "a\n", "plan.yml": "b\n", "tasks.yml": "c\n"
    }  # fmt: skip


def test_a_folder_with_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kon-tum-2031").mkdir()
    (tmp_path / "kon-tum-2031/plan.yml").write_text("mine", "utf-8")
    with pytest.raises(NotDrafted) as refused:
        check_folder(tmp_path / "kon-tum-2031")
    assert "không ghi gì cả" in refused.value.words.vi
    with pytest.raises(NotDrafted):
        write(tmp_path / "kon-tum-2031", DRAFTED)
    assert (tmp_path / "kon-tum-2031/plan.yml").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Kon Tum 2031", id="capitals and spaces"),
        pytest.param("kon_tum", id="an underscore"),
        pytest.param("đồng-tháp", id="marks"),
    ],
)
def test_a_name_that_is_no_key_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotDrafted) as refused:
        check_folder(tmp_path / name)
    assert name in refused.value.words.en


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kon-tum-2031").write_text("", "utf-8")
    with pytest.raises(NotDrafted):
        check_folder(tmp_path / "kon-tum-2031")
