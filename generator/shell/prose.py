"""The rules for the pages of content/, which people write in Markdown."""

import re
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.model.bilingual import Lang
from generator.shell.error import ShellError
from generator.shell.sections import SECTIONS
from generator.shell.slots import Head

# What the content security policy would block in every reader's browser, found before that.
BLOCKED = re.compile(
    r"<(?:script|style)\b|<[^>]*\s(?:style|on[a-z]+)\s*=|<[^>]*=\s*[\"']?\s*javascript:", re.IGNORECASE
)


def check_file(file: File, folder: Path, lang: Lang) -> None:
    """A link could lead out of the folder, and what it leads to would be published."""
    if file.src_dir == str(folder) and (folder / file.src_uri).resolve() != folder / file.src_uri:
        raise _wrong(file, lang, "là liên kết; hãy đặt chính tệp đó vào", "a symbolic link; put the file itself there")


def check_headings(markdown: str, file: File, lang: Lang) -> None:
    """Every heading has an anchor of its own: one made from its words would change with them."""
    for line in markdown.splitlines():
        if re.match(r"##+ ", line) and not re.search(r"\{[^}]*#[a-z][a-z0-9-]*[^}]*\}\s*$", line):
            wanted = f"{line.strip()} {{#a-short-name}}"
            raise _wrong(file, lang, f"để địa chỉ không đổi, ghi {wanted}", f"for a lasting address write {wanted}")


def cleaned(html: str, file: File, lang: Lang) -> str:
    """The page's HTML as it may stand on the site."""
    html = re.sub(r'<h1 id="[^"]*"', "<h1", html)  # made from the title, which may change
    html = html.replace(' style="text-align: right;"', ' class="num"')  # how Markdown aligns a column of numbers
    if found := BLOCKED.search(html):
        raise _wrong(file, lang, "không để mã lệnh hay kiểu chữ trong bài viết", f"no scripts, no styles: {found[0]}")
    return html


def head(page: Page, lang: Lang) -> Head:
    """What a page says of itself at the top of its file."""
    title, description = page.meta.get("title"), page.meta.get("description")
    if not isinstance(title, str) or not isinstance(description, str):
        wanted = "title: … description: … ---"
        vi, en = f"ghi ở đầu tệp: --- {wanted}", f"write at the top of the file: --- {wanted}"
        raise _wrong(page.file, lang, vi, en)
    if (page.content or "").count("<h1") != 1:
        raise _wrong(page.file, lang, "cần đúng một đề mục # …", "there must be exactly one heading # …")
    section = next((section.key for section in SECTIONS if section.path == page.url), None)
    return Head(title, description, page.url, section)


def _wrong(file: File, lang: Lang, vi: str, en: str) -> ShellError:
    return ShellError(f"content/{lang}/{file.src_uri}: {vi} · {en}")
