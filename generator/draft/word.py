"""A DOCX file as lines and rows; a cell that several rows or columns share has its words once."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from generator.draft.piece import Cells, Received, number
from generator.draft.refusal import NotDrafted
from generator.language.text import nfc
from generator.model.bilingual import Bilingual

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

BROKEN = Bilingual(
    vi="{file}: tệp DOCX hỏng hoặc có mật khẩu. Mở bằng trình soạn thảo, bỏ mật khẩu, rồi lưu lại thành .docx.",
    en="{file}: the DOCX file is broken or has a password. Open it in a word processor, take the password away, save it as .docx.",
)
NUMBERED = Bilingual(
    vi="số tự động của danh sách (DOCX không ghi thành chữ: thêm lại bằng tay)",
    en="automatic numbers of lists (DOCX does not write them as text: add them by hand)",
)


def read_docx(data: bytes, name: str) -> Received:
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError  # type: ignore[import-untyped]

    try:
        document = docx.Document(BytesIO(data))
        raw = list(_pieces(document))
    except (PackageNotFoundError, BadZipFile, XMLSyntaxError, KeyError, ValueError) as error:
        raise NotDrafted(BROKEN.filled(file=name)) from error
    has_numbers = bool(document.element.body.xpath(".//w:numPr"))
    return number(raw, [NUMBERED] if has_numbers else [])


def _pieces(document: "Document") -> Iterator[str | Cells]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield from _lines(block.text)
            yield ""


def _rows(table: "Table") -> Iterator[Cells]:
    seen: set[object] = set()
    for row in table.rows:
        cells = []
        for cell in row.cells:
            element = cell._tc  # noqa: SLF001 - the element alone tells cells that are one
            lines = [line for paragraph in cell.paragraphs for line in _lines(paragraph.text)]
            cells.append(tuple(filter(None, lines)) if element not in seen else ())
            seen.add(element)
        yield tuple(cells)


def _lines(text: str) -> list[str]:
    return [re.sub(r"[\t\xa0 ]+", " ", nfc(line)).strip() for line in text.split("\n")]
