"""The rules for the pages of content/, which people write in Markdown."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.model.bilingual import Bilingual, Lang
from generator.model.unseen import shown, unseen
from generator.shell.article import UNSEEN, faults
from generator.shell.error import ShellError
from generator.shell.sections import SECTIONS
from generator.shell.slots import Head

_REFERENCE = re.compile(r"&(?:#\d+|#x[0-9a-f]+|\w+);?", re.IGNORECASE)
_ANCHORED = re.compile(r"\{[^}]*#[a-z][a-z0-9-]*[^}]*\}\s*$")

SAYS = frozenset({"title", "description"})  # another key could take another template, or hide the page

NO_TITLE = Bilingual(
    vi="ghi ở đầu tệp, không gì khác: --- title: … description: … ---",
    en="write at the top of the file: --- title: … description: … ---, and nothing else",
)
ONE_HEADING = Bilingual(vi="cần đúng một đề mục # …", en="there must be exactly one heading # …")
LASTING = Bilingual(vi="để địa chỉ không đổi, ghi {wanted}", en="for a lasting address write {wanted}")
SYMLINK = Bilingual(vi="là liên kết; hãy đặt chính tệp đó vào", en="a symbolic link; put the file itself there")


def check_file(file: File, folder: Path, lang: Lang) -> None:
    """A link could lead out of the folder, and what it leads to would be published."""
    if file.src_dir == str(folder) and (folder / file.src_uri).resolve() != folder / file.src_uri:
        raise ShellError(_told(file, lang, None, SYMLINK))


def check_headings(markdown: str, file: File, lang: Lang) -> None:
    """Every heading has an anchor of its own: one made from its words would change with them."""
    for line in markdown.splitlines():
        if re.match(r"##+ ", line) and not _ANCHORED.search(line):
            wanted = LASTING.filled(wanted=f"{line.strip()} {{#a-short-name}}")
            raise ShellError(_told(file, lang, _line_of(line, file), wanted))


def cleaned(html: str, file: File, lang: Lang) -> str:
    """The page's HTML as it may stand on the site."""
    html = re.sub(r'<h1 id="[^"]*"', "<h1", html)  # made from the title, which may change
    html = html.replace(' style="text-align: right;"', ' class="num"')  # how Markdown aligns a column of numbers
    wrong = [*_unseen(file), *((_line_of(sought, file), words) for words, sought in faults(html))]
    if wrong:
        raise ShellError("\n".join(dict.fromkeys(_told(file, lang, line, words) for line, words in wrong)))
    return html


def head(page: Page, lang: Lang) -> Head:
    """What a page says of itself at the top of its file."""
    title, description = page.meta.get("title"), page.meta.get("description")
    if not isinstance(title, str) or not isinstance(description, str) or page.meta.keys() != SAYS:
        raise ShellError(_told(page.file, lang, 1, NO_TITLE))
    if sign := unseen(title) or unseen(description):  # YAML has ways of its own to write one
        raise ShellError(_told(page.file, lang, 1, UNSEEN.filled(found=f"U+{ord(sign):04X}")))
    if (page.content or "").count("<h1") != 1:
        raise ShellError(_told(page.file, lang, None, ONE_HEADING))
    section = next((section.key for section in SECTIONS if section.path == page.url), None)
    return Head(title, description, page.url, section)


def _unseen(file: File) -> Iterator[tuple[int, Bilingual]]:
    """Signs that nobody sees, however they are written, in the lines at the top too."""
    for number, line in enumerate(_lines(file), 1):
        if sign := unseen(line) or unseen(_REFERENCE.sub(lambda reference: unescape(reference[0]), line)):
            yield number, UNSEEN.filled(found=f"U+{ord(sign):04X}")


def _lines(file: File) -> list[str]:
    return file.content_string.removeprefix("\ufeff").split("\n")


def _line_of(sought: str, file: File) -> int | None:
    """The first line that has it; none where Markdown wrote it in another way."""
    found = sought.lower()
    return next((number for number, line in enumerate(_lines(file), 1) if found in line.lower()), None)


def _told(file: File, lang: Lang, line: int | None, words: Bilingual) -> str:
    place = f"content/{lang}/{file.src_uri}" + (f":{line}" if line else "")
    return shown(f"{place}: {' '.join(words.vi.split())} · {' '.join(words.en.split())}")
