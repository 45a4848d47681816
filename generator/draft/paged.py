"""A PDF with text as lines and rows. A scan has none; a table is only one where lines are drawn around it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from generator.draft.piece import Cells, Received, number
from generator.draft.refusal import NotDrafted
from generator.language.text import fold_space, nfc
from generator.model.bilingual import Bilingual

BROKEN = Bilingual(
    vi="{file}: tệp PDF hỏng hoặc có mật khẩu. Mở bằng trình đọc, bỏ mật khẩu, rồi in lại thành PDF.",
    en="{file}: the PDF file is broken or has a password. Open it in a reader, take the password away, print it to PDF again.",
)


def read_pdf(data: bytes, name: str) -> Received:
    import pdfplumber
    from pdfminer.pdfexceptions import PDFException
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            raw = [piece for page in pdf.pages for piece in _page(page)]
    except (PDFException, PdfminerException, ValueError, TypeError, KeyError) as error:
        raise NotDrafted(BROKEN.filled(file=name)) from error
    return number(raw)


def _page(page: Any) -> Iterator[str | Cells]:
    """Text above each table, its rows, and the text below the last."""
    top = 0.0
    for table in sorted(page.find_tables(), key=lambda table: table.bbox[1]):
        _, begin, _, end = table.bbox
        if begin < top:
            continue
        yield from _lines(page, top, begin)
        for row in table.extract():
            yield tuple(tuple(filter(None, map(fold_space, nfc(cell or "").split("\n")))) for cell in row)
        top = end
    yield from _lines(page, top, float(page.height))


def _lines(page: Any, top: float, bottom: float) -> Iterator[str]:
    if bottom - top < 1:
        return
    text = page.crop((0, top, page.width, bottom), strict=False).extract_text() or ""
    for line in nfc(text).split("\n"):
        yield fold_space(line)
        yield ""
