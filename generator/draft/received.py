"""A received file as text: plain text, Markdown, HTML, DOCX, or PDF with text; anything else is refused in words."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from generator.draft.paged import read_pdf
from generator.draft.piece import Received
from generator.draft.plain import read_plain
from generator.draft.refusal import NotDrafted
from generator.draft.web import read_html
from generator.draft.word import read_docx
from generator.model.bilingual import Bilingual

UNKNOWN_KIND = Bilingual(
    vi="{file}: không đọc được loại tệp này. Cần .txt, .md, .html, .docx hoặc .pdf có chữ (.doc, .rtf: lưu lại thành .docx).",
    en="{file}: this kind of file cannot be read. Wanted: .txt, .md, .html, .docx or .pdf with text (.doc, .rtf: save as .docx).",
)
UNREADABLE = Bilingual(
    vi="{file}: không mở được: {reason}. Xem lại tên tệp và quyền đọc.",
    en="{file}: cannot be opened: {reason}. See that the name is right and the file may be read.",
)
NOT_UTF8 = Bilingual(
    vi="{file}: không phải chữ UTF-8. Mở bằng trình soạn thảo rồi lưu lại với mã UTF-8.",
    en="{file}: is not text in UTF-8. Open it in an editor and save it as UTF-8.",
)
NO_TEXT = Bilingual(
    vi="{file}: không có chữ nào, có lẽ là bản quét. Cần bản có chữ; hoặc nhận dạng chữ (OCR) rồi soát lại.",
    en="{file}: has no text; it may be a scan. A file with text is wanted; or recognise its text (OCR) and read it again.",
)
NO_LIBRARY = Bilingual(
    vi="{file}: thiếu thư viện {library} để đọc loại tệp này. Chạy `make setup`.",
    en="{file}: the library {library}, which reads this kind of file, is missing. Run `make setup`.",
)
TOO_LARGE = Bilingual(
    vi="{file}: lớn hơn 50 MB. Có đúng là văn bản của một kế hoạch không?",
    en="{file}: is larger than 50 MB. Is it the text of one plan?",
)
_MOST = 50 * 2**20  # bytes


def receive(file: Path) -> Received:
    """The text of the file; NotDrafted where it has none that can be read."""
    reader = _READERS.get(file.suffix.lower())
    try:
        size = file.stat().st_size
        data = file.read_bytes() if reader and size <= _MOST else b""
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotDrafted(UNREADABLE.filled(file=file.name, reason=reason)) from error
    if reader is None:
        raise NotDrafted(UNKNOWN_KIND.filled(file=file.name))
    if size > _MOST:
        raise NotDrafted(TOO_LARGE.filled(file=file.name))
    try:
        received = reader(data, file.name)
    except ModuleNotFoundError as error:
        raise NotDrafted(NO_LIBRARY.filled(file=file.name, library=error.name)) from error
    if sum(map(str.isalpha, received.source)) < 20:
        raise NotDrafted(NO_TEXT.filled(file=file.name))
    return received


def _text(data: bytes, name: str) -> Received:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotDrafted(NOT_UTF8.filled(file=name)) from error
    if "\0" in text:
        raise NotDrafted(NOT_UTF8.filled(file=name))
    return read_plain(text)


_READERS: Mapping[str, Callable[[bytes, str], Received]] = MappingProxyType(
    {
        ".txt": _text,
        ".md": _text,
        ".markdown": _text,
        ".html": read_html,
        ".htm": read_html,
        ".docx": read_docx,
        ".pdf": read_pdf,
    }
)
