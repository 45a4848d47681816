"""What a file has to be inside, by its kind: each says what is wrong with its bytes, or nothing."""

import csv
import io
import json
import re
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from generator.open_data.files import FORMULA

_PNG = (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\x00\x00\x00\x00IEND\xaeB`\x82")
_WOFF2 = b"wOF2"
_WORDS = re.compile(
    r"const WORDS = (\{.*\})\n\nexport const _ = \(vietnamese\) => WORDS\[vietnamese\] \?\? vietnamese\n", re.S
)
_ASKED = re.compile(r"@import|(?<![a-z-])(?:url|src|image)\(\s*[\"']?([^)]*)|image-set\(", re.I)
_BELOW = re.compile(r"data:image/|[a-z0-9][a-z0-9/.-]*\.woff2[\"']?$", re.I)

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_ADDRESSED = {
    f"{_SITEMAP}urlset": frozenset[str](),
    f"{_SITEMAP}url": frozenset[str](),
    f"{_SITEMAP}loc": frozenset[str](),
    "{http://www.w3.org/1999/xhtml}link": frozenset({"rel", "hreflang", "href"}),
}


def text(content: bytes) -> str | None:
    try:
        words = content.decode()
    except UnicodeDecodeError as error:
        return f"byte {error.start} is not UTF-8"
    return "U+FEFF" if words.startswith("\ufeff") else None


def png(content: bytes) -> str | None:
    begin, end = _PNG
    return None if content.startswith(begin) and content.endswith(end) else "not a PNG"


def woff2(content: bytes) -> str | None:
    whole = content.startswith(_WOFF2) and int.from_bytes(content[8:12], "big") == len(content)
    return None if whole else "not a WOFF2"


def json_data(content: bytes) -> str | None:
    try:
        json.loads(content.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        return str(error)
    return None


def words_module(content: bytes) -> str | None:
    """Data in a script: nothing but a table of words."""
    module = _WORDS.fullmatch(content.decode(errors="replace"))
    return json_data(module[1].encode()) if module else "not the module of words"


def table(content: bytes) -> str | None:
    """As generator/open_data writes it, so that it is read as it was meant: no formulas, each line as long as the first."""
    written = content.decode(errors="replace")
    try:
        rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))
    except csv.Error as error:
        return str(error)
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(rows)
    if not rows or again.getvalue() != written:
        return "not written as RFC 4180 asks"
    if odd := next((row for row in rows if len(row) != len(rows[0])), None):
        return f"{len(odd)} cells, not {len(rows[0])}: {odd[:1]}"
    formula = next((cell for row in rows for cell in row if cell.startswith(FORMULA)), None)
    return f"a formula: {formula[:40]}" if formula else None


def style(content: bytes) -> str | None:
    """A sheet asks for the typeface beside it and for nothing else; pictures stand in it."""
    sheet = re.sub(r"/\*.*?\*/", "", content.decode(errors="replace"), flags=re.S)
    for asked in _ASKED.finditer(sheet):
        if not _BELOW.match(asked[1] or ""):
            return asked[0][:60]
    return None


def sitemap(content: bytes, site_url: str) -> str | None:
    """Addresses of the site, in the elements of sitemaps: a browser would take another XML for a page."""
    written = content.decode(errors="replace")
    if not written.startswith(_HEAD) or re.search(r"<[!?]", written[len(_HEAD) :]):
        return "not a plain sitemap"
    try:
        root = ET.fromstring(written.removeprefix(_HEAD))  # noqa: S314 (no entities: see above)
    except ET.ParseError as error:
        return str(error)
    for element in root.iter():
        address = element.text if element.tag == f"{_SITEMAP}loc" else element.get("href", site_url)
        if element.tag not in _ADDRESSED or not _ADDRESSED[element.tag].issuperset(element.attrib):
            return f"<{element.tag}> {' '.join(element.attrib)}"
        if not (address or "").startswith(site_url) or ".." in unquote(address or ""):
            return str(address)
    return None if root.tag == f"{_SITEMAP}urlset" else root.tag


def robots(content: bytes, site_url: str) -> str | None:
    wanted = f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n"
    return None if content == wanted.encode() else "not the words of generator/write/sitemap.py"


def _refuse(constant: str) -> None:
    raise ValueError(constant)
