"""A file as text: plain, not too large, UTF-8, without characters that nobody can see."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.model.bilingual import Bilingual
from generator.model.unseen import all_unseen
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

MAX_BYTES = 1_000_000

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
    to_type=Bilingual(vi="chia tệp thành nhiều tệp nhỏ hơn", en="split the file into smaller ones"),
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
MESSAGES = (
    SYMLINK,
    CANNOT_READ,
    TOO_LARGE,
    NOT_UTF8,
    UNSEEN_CHARACTER,
)


def read_text(path: Path, name: str, *, limit: int | None = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """The text of a file that is a plain UTF-8 file of at most `limit` bytes."""
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


def unseen_in(text: str, name: str) -> Iterator[Problem]:
    """Every place of a text that holds what a reader does not see; a line may end as on Windows."""
    for number, line in enumerate(text.split("\n"), 1):
        for at, sign in all_unseen(line.removesuffix("\r")):
            yield unseen_at(Place(name, number, at + 1), sign)


def unseen_at(place: Place, sign: str) -> Problem:
    return place.problem(UNSEEN_CHARACTER, code=f"U+{ord(sign):04X}", name=unicodedata.name(sign, "?"))
