"""A file as text: plain, not too large, UTF-8, without characters that nobody can see."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.model.bilingual import Bilingual
from generator.model.unseen import all_unseen
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

MAX_BYTES = 1_000_000

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
_MIDDLE = re.compile(r"^={7}\r?$", re.MULTILINE)
_MEND = Bilingual(
    vi="giữ bản đúng, xóa bản kia và các dòng dấu", en="keep the right version, delete the other and the lines of marks"
)
_MEND_SOURCE = Bilingual(
    vi="`git checkout HEAD -- {file}`: văn bản đã nhận không sửa tay",
    en="`git checkout HEAD -- {file}`: the text as received is not edited by hand",
)
_MEND_LOCK = Bilingual(
    vi="`git checkout HEAD -- {file}`, rồi `plans accept`: khóa không sửa tay",
    en="`git checkout HEAD -- {file}`, then `plans accept`: a lock is not edited by hand",
)

SYMLINK = Message(
    "symlink",
    found=Bilingual(vi="tệp là một liên kết tượng trưng", en="the file is a symbolic link"),
    expected=Bilingual(vi="một tệp thường", en="a plain file"),
    to_type=Bilingual(
        vi="chép nội dung vào một tệp thường cùng tên", en="copy the content into a plain file of the same name"
    ),
)
CANNOT_READ = Message(
    "cannot-read",
    found=Bilingual(vi="không đọc được tệp: {reason}", en="the file cannot be read: {reason}"),
    expected=Bilingual(vi="một tệp đọc được", en="a readable file"),
    to_type=Bilingual(vi="thêm tệp này vào thư mục", en="add this file to the folder"),
)
TOO_LARGE = Message(
    "too-large",
    found=Bilingual(vi="tệp có {bytes} byte", en="the file has {bytes} bytes"),
    expected=Bilingual(vi="nhiều nhất {limit} byte", en="at most {limit} bytes"),
    to_type=Bilingual(
        vi="xóa những gì dán nhầm: cả một kế hoạch chỉ chừng 100 000 byte",
        en="delete what was pasted by mistake: a whole plan has about 100,000 bytes",
    ),
)
NOT_UTF8 = Message(
    "not-utf8",
    found=Bilingual(vi="byte {byte} không phải UTF-8", en="byte {byte} is not UTF-8"),
    expected=Bilingual(vi="văn bản mã hóa UTF-8", en="text encoded in UTF-8"),
    to_type=Bilingual(vi="lưu lại tệp với mã hóa UTF-8", en="save the file again as UTF-8"),
)
UNSEEN_CHARACTER = Message(
    "unseen-character",
    found=Bilingual(
        vi="có ký tự không nhìn thấy {code} ({name})", en="there is a character that cannot be seen, {code} ({name})"
    ),
    expected=Bilingual(vi="chỉ những ký tự nhìn thấy được", en="only characters that can be seen"),
    to_type=Bilingual(vi="gõ lại chỗ này bằng bàn phím", en="type this place again by hand"),
)
BYTE_ORDER_MARK = Message(
    "byte-order-mark",
    found=Bilingual(
        vi="tệp bắt đầu bằng dấu thứ tự byte (BOM) không ai nhìn thấy",
        en="the file begins with a byte order mark (BOM), which nobody sees",
    ),
    expected=Bilingual(vi="UTF-8 không có BOM", en="UTF-8 without BOM"),
    to_type=Bilingual(
        vi="lưu lại tệp với mã hóa «UTF-8», không phải «UTF-8 with BOM»",
        en="save the file again as “UTF-8”, not “UTF-8 with BOM”",
    ),
)
CONFLICT_MARKS = Message(
    "conflict-marks",
    found=Bilingual(
        vi="tệp còn dấu xung đột của git: «{mark}»", en="the file still has conflict marks of git: “{mark}”"
    ),
    expected=Bilingual(
        vi="một trong hai bản, không còn dòng <<<<<<<, =======, >>>>>>> nào",
        en="one of the two versions, and no line <<<<<<<, =======, >>>>>>>",
    ),
    to_type=Bilingual(vi="{mend_vi}", en="{mend}"),
)
MESSAGES = (
    SYMLINK,
    CANNOT_READ,
    TOO_LARGE,
    NOT_UTF8,
    UNSEEN_CHARACTER,
    BYTE_ORDER_MARK,
    CONFLICT_MARKS,
)


def read_text(path: Path, name: str, *, limit: int | None = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """The text of a file that is a plain UTF-8 file of at most `limit` bytes, and of one version."""
    text, problems = read_any(path, name, limit=limit)
    problems += [] if text is None else [*_byte_order_mark(text, name), *_conflict(text, name)]
    return (None if problems else text), problems


def read_any(path: Path, name: str, *, limit: int | None = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """The text of such a file, also where a merge left its marks in it."""
    start = Place(name, 1, 1)
    if path.is_symlink():
        return None, [start.problem(SYMLINK)]
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [start.problem(CANNOT_READ, reason=error.strerror or "?")]
    if limit is not None and len(raw) > limit:
        return None, [start.problem(TOO_LARGE, bytes=len(raw), limit=limit)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        place = Place(name, before.count(b"\n") + 1, column)
        return None, [place.problem(NOT_UTF8, byte=f"{raw[error.start]:#04x}")]
    return text, []


def _byte_order_mark(text: str, name: str) -> Iterator[Problem]:
    if text.startswith("\ufeff"):
        yield Place(name, 1, 1).problem(BYTE_ORDER_MARK)


def _conflict(text: str, name: str) -> Iterator[Problem]:
    """The first mark. A line of equals signs alone may underline a heading in Markdown."""
    found = _CONFLICT.search(text) or (None if name.endswith(".md") else _MIDDLE.search(text))
    if found is None:
        return
    mend = _MEND_LOCK if name.endswith(".lock") else _MEND_SOURCE if name.endswith(".txt") else _MEND
    mend = mend.filled(file=name)
    place = Place(name, text.count("\n", 0, found.start()) + 1, 1)
    yield place.problem(CONFLICT_MARKS, mark=found.group().strip(), mend_vi=mend.vi, mend=mend.en)


def unseen_in(text: str, name: str) -> Iterator[Problem]:
    """Every place of a text that holds what a reader does not see; a line may end as on Windows."""
    for number, line in enumerate(text.split("\n"), 1):
        for at, sign in all_unseen(line.removesuffix("\r")):
            yield unseen_at(Place(name, number, at + 1), sign)


def unseen_at(place: Place, sign: str) -> Problem:
    return place.problem(UNSEEN_CHARACTER, code=f"U+{ord(sign):04X}", name=unicodedata.name(sign, "?"))
