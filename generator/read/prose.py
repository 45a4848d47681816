"""The pages of content/, as far as addresses go: where each is served, and which anchors it has."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from generator.catalog import Prose
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.scalars import SITE_PATH
from generator.problems.message import Message
from generator.problems.printable import printable
from generator.problems.problem import Place, Problem
from generator.read.text_file import SYMLINK, read_text, unseen_in

NO_ANCHOR = Message(
    "no-anchor",
    found=Bilingual(
        vi="đề mục «{found}» không có địa chỉ của mình", en="the heading “{found}” has no address of its own"
    ),
    expected=Bilingual(
        vi="một mã ngắn sau đề mục, không đổi khi chữ đổi",
        en="a short id after the heading, which stays when the words change",
    ),
    to_type=Bilingual.same("## {found} {{#a-short-name}}"),
)
ANCHOR_FORM = Message(
    "anchor-form",
    found=Bilingual(vi="mã «{found}» không thành địa chỉ được", en="the id “{found}” makes no address"),
    expected=Bilingual(
        vi="chữ thường không dấu, chữ số và dấu gạch nối", en="small letters without marks, digits and hyphens"
    ),
    to_type=Bilingual.same("{{#a-short-name}}"),
)
MESSAGES = (NO_ANCHOR, ANCHOR_FORM)

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mkdn")
# Those of mkdocs.yml, and "fenced_code", which MkDocs adds; not "toc", which makes an id where a heading has none.
EXTENSIONS = ("fenced_code", "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables")

_FRONT = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FOOTNOTE = re.compile(r"fn(?:ref\d*)?:.+")


def read_prose(root: Path) -> tuple[tuple[Prose, ...], list[Problem]]:
    """Every page of content/vi and content/en that can have an address; one that cannot be read has no anchors.

    Files of other names are told by content.py.
    """
    pages: list[Prose] = []
    problems: list[Problem] = []
    for lang in LANGS:
        folder = root / "content" / lang
        for file in sorted(folder.rglob("*")):
            steps = PurePosixPath(file.relative_to(folder).as_posix())
            name = printable(f"content/{lang}/{steps}")
            if file.is_symlink():
                problems.append(Place(name, 1, 1).problem(SYMLINK))
            elif file.is_file() and file.suffix in SUFFIXES and re.fullmatch(rf"({SITE_PATH})?", address(steps)):
                page, wrong = _read_page(file, name, lang, address(steps))
                problems += wrong
                pages.append(page)
    return tuple(pages), problems


def address(steps: PurePosixPath) -> str:
    """Where MkDocs puts a page: that of index.md and README.md is its folder."""
    folder = steps.parent if steps.stem in ("index", "README") else steps.with_suffix("")
    return "" if folder == PurePosixPath() else f"{folder}/"


def _read_page(file: Path, name: str, lang: Lang, path: str) -> tuple[Prose, list[Problem]]:
    text, problems = read_text(file, name)
    if text is None:
        return Prose(path, lang, name), problems
    problems += unseen_in(text, name)
    anchors: dict[str, int] = {}
    for anchor, words in _anchors(text):
        line = _line(text, f"#{anchor}" if anchor else words, anchor)
        place = Place(name, line, 1)
        if anchor is None:
            problems.append(place.problem(NO_ANCHOR, found=words))
        elif re.fullmatch(SITE_PATH, f"x/#{anchor}"):
            anchors[anchor] = line
        else:
            problems.append(place.problem(ANCHOR_FORM, found=anchor))
    return Prose(path, lang, name, anchors), problems


def _anchors(text: str) -> Iterator[tuple[str | None, str]]:
    """Every id of the page, and None for a heading that has none, each with its words. The title has no address."""
    html = Markdown(extensions=list(EXTENSIONS)).convert(_FRONT.sub("", text, count=1))
    for node in LexborHTMLParser(f"<body>{html}").css("h2, h3, h4, h5, h6, [id]"):
        anchor = node.attributes.get("id")
        if node.tag == "h1" or (anchor and _FOOTNOTE.fullmatch(anchor)):
            continue
        if anchor or node.tag in ("h2", "h3", "h4", "h5", "h6"):
            yield anchor or None, " ".join(node.text().split())


def _line(text: str, words: str, anchor: str | None) -> int:
    """The line that has the words; of an id written as in HTML, that one; the first where none has them whole."""
    wanted = rf"{re.escape(words)}(?![a-z0-9-])"
    if anchor:
        wanted += rf"""|\bid\s*=\s*["']?{re.escape(anchor)}(?![a-z0-9-])"""
    found = re.search(wanted, text)
    return text.count("\n", 0, found.start()) + 1 if found else 1
