"""Which files content/ and theme/ have: what is of no kind that the site takes from there is told, not published."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.printable import printable
from generator.problems.problem import Place, Problem
from generator.read.text_file import MAX_BYTES, SYMLINK, TOO_LARGE, read_text, unseen_in

STRANGE_FILE = Message(
    "strange-file",
    found=Bilingual(vi="loại tệp này không thuộc về đây", en="files of this kind do not belong here"),
    expected=Bilingual.same("{expected}"),
    to_type=Bilingual(
        vi="đổi tên (chữ a–z không hoa, chữ số, gạch nối) hoặc xóa tệp",
        en="rename (small letters a–z, digits, hyphens) or delete the file",
    ),
)
MESSAGES = (STRANGE_FILE,)


class Kind(NamedTuple):
    """A place, and how the names of its files end."""

    place: str
    ending: str
    nested: bool = True

    @property
    def pattern(self) -> str:
        folders = f"({_NAME}/)*" if self.nested else ""
        return rf"{self.place}/{folders}{_NAME}\.({self.ending})"


_NAME = "[a-z0-9]+(-[a-z0-9]+)*"

KINDS = (
    Kind("content/(vi|en)", "md|png|svg"),
    Kind("theme/css", "css"),
    Kind("theme/js", "js"),
    Kind("theme/licences", "txt", nested=False),
    Kind("theme/serve", "css|js", nested=False),
    Kind("theme/templates", "html"),
    Kind("theme/overrides", "html", nested=False),
    Kind("theme/overrides/partials", "html"),
)
ONES = (
    "theme/README.md",
    "theme/locale/babel.cfg",
    "theme/locale/en/LC_MESSAGES/site.po",
    "theme/overrides/assets/favicon.svg",
    "theme/overrides/assets/shell.css",
    "theme/scripts.lock",
)
_FILE = re.compile("|".join((*(kind.pattern for kind in KINDS), *map(re.escape, ONES))))


def strange(root: Path) -> Iterator[Problem]:
    """What begins with a point is never published, and so never told."""
    for top in ("content", "theme"):
        folder = root / top
        for path in (folder, *(() if folder.is_symlink() else sorted(folder.rglob("*")))):
            steps = path.relative_to(root).parts
            if not any(step.startswith(".") for step in steps):
                yield from _problems(path, "/".join(steps))


def _problems(path: Path, name: str) -> Iterator[Problem]:
    place = Place(printable(name), 1, 1)
    if path.is_symlink():
        yield place.problem(SYMLINK)
    elif not path.exists() or path.is_dir():
        return
    elif not _FILE.fullmatch(name) or not path.is_file():
        yield place.problem(STRANGE_FILE, expected=_expected(name))
    elif path.stat().st_size > MAX_BYTES:
        yield place.problem(TOO_LARGE, bytes=path.stat().st_size, limit=MAX_BYTES)
    elif path.suffix == ".md":
        text, problems = read_text(path, name)
        yield from problems
        yield from unseen_in(text or "", name)


def _expected(name: str) -> str:
    """The kinds of the folder that the file stands in, or of all of its top folder."""
    top = name.partition("/")[0]
    kinds = [kind for kind in KINDS if kind.place.startswith(top)]
    own = [kind for kind in kinds if re.match(f"{kind.place}/", name)]
    return ", ".join(
        f"{kind.place.replace('(vi|en)', '…')}/….{ending}" for kind in own or kinds for ending in kind.ending.split("|")
    )
