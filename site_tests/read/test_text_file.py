"""A file is plain, small, UTF-8 and without what nobody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read.text_file import MAX_BYTES, read_text
from site_tests.data_files import ADDRESS_LOCK, SECTORS, SOURCE_LOCK, TRANSLATION_LOCK
from site_tests.faults import At, Edit, Fault, Link, Remove, Write, expected, found, planted, problems_of
from site_tests.sample import SOURCE, TASKS
from site_tests.sealed import locked
from site_tests.yaml_words import NAME, said

FAULTS = [
    pytest.param([Link(SECTORS, "acts.yml")], [At("symlink", SECTORS)], id="a link may lead out of the folder"),
    pytest.param([Remove(SECTORS)], [At("cannot-read", SECTORS)], id="a missing file"),
    pytest.param([Write(SECTORS, b"#" * 1_000_001)], [At("too-large", SECTORS)], id="one byte too large"),
    pytest.param(
        [Write(SECTORS, "- id: mẫu\n  name: dữ ".encode() + b"\xff\n")],
        [At("not-utf8", SECTORS, "name: dữ ‸\ufffd")],
        id="a byte that is no UTF-8",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ\u200b biến quy định về TTNT")],
        [At("unseen-character", TASKS, "vi: Phổ‸\u200b biến quy định về TTNT")],
        id="a space of no width",
    ),
    pytest.param(
        [Write(SECTORS, b"\xef\xbb\xbf- id: data-digital\n")], [At("byte-order-mark", SECTORS)], id="a mark of Notepad"
    ),
    pytest.param(
        [Edit(TASKS, "  sectors: [data-digital]\n", "<<<<<<< HEAD\n  sectors: [data-digital]\n=======\n>>>>>>> b\n")],
        [At("conflict-marks", TASKS, "‸<<<<<<< HEAD")],
        id="a merge that nobody finished",
    ),
    pytest.param(
        [Edit(SOURCE, "I. MỤC TIÊU\n", "I. MỤC TIÊU\n>>>>>>> b\n")],
        [At("conflict-marks", SOURCE, "‸>>>>>>> b")],
        id="the last mark is left in the official text",
    ),
    pytest.param(
        [Edit(SOURCE, "I. MỤC TIÊU\n", "I. MỤC TIÊU\n=======\n")],
        [At("conflict-marks", SOURCE, "‸=======")],
        id="the middle mark is left in the official text",
    ),
    *(
        pytest.param(
            [*locked(), Write(lock, b"# x\n<<<<<<< HEAD\na/\n")],
            [At("conflict-marks", lock, "‸<<<<<<< HEAD")],
            id=lock,
        )
        for lock in (ADDRESS_LOCK, SOURCE_LOCK, TRANSLATION_LOCK)
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        pytest.param(b"a: " + b"x" * (MAX_BYTES - 3), [], id="as large as may be"),
        pytest.param(b"a: " + b"x" * (MAX_BYTES - 2), ["1:1 too-large"], id="one byte more"),
        pytest.param(b"\xff", ["1:1 not-utf8"], id="the first byte"),
        pytest.param("a: b\nvi: Đồng Tháp ".encode() + b"\xe1\n", ["2:15 not-utf8"], id="half a letter"),
        pytest.param("vi: Kế".encode("utf-16"), ["1:1 not-utf8"], id="UTF-16"),
        pytest.param("vi: Đ".encode("windows-1258"), ["1:5 not-utf8"], id="the code page of Windows"),
        pytest.param(b"a: \xed\xa0\x80\n", ["1:4 not-utf8"], id="half of a pair"),
        pytest.param("a: ế\n".encode(), [], id="UTF-8"),
        pytest.param(b"a: <<<<<<< b\n=========\n", [], id="signs that are no marks of git"),
    ],
)
def test_a_file_is_small_and_in_utf8(tmp_path: Path, content: bytes, codes: list[str]) -> None:
    (tmp_path / "x.yml").write_bytes(content)
    _, problems = read_text(tmp_path / "x.yml", NAME)
    assert said(problems) == codes


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain.yml").write_text("[]\n")
    (tmp_path / "link.yml").symlink_to("plain.yml")
    (tmp_path / "loop.yml").symlink_to("loop.yml")
    (tmp_path / "folder.yml").mkdir()
    wanted = {
        "plain.yml": [],
        "link.yml": ["symlink"],
        "loop.yml": ["symlink"],
        "folder.yml": ["cannot-read"],
        "none.yml": ["cannot-read"],
    }
    assert {name: [problem.code for problem in read_text(tmp_path / name, NAME)[1]] for name in wanted} == wanted
