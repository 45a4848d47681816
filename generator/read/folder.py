"""Which files data/ has: what nothing reads is told, and so are links that would lead out of the folder."""

from collections.abc import Iterator
from pathlib import Path

from generator.locks import addresses, sources, translations
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.printable import printable
from generator.problems.problem import Place, Problem
from generator.read.text_file import SYMLINK

UNEXPECTED_FILE = Message(
    "unexpected-file",
    found=Bilingual(vi="không ai đọc tệp này", en="nothing reads this file"),
    expected=Bilingual.same("{expected}"),
    to_type=Bilingual(vi="đổi tên hoặc xóa tệp", en="rename or delete the file"),
)
MESSAGES = (UNEXPECTED_FILE,)

PLAN_FILES = ("plan.yml", "tasks.yml", "source.txt")
LOCKS = (addresses.NAME, translations.NAME, sources.NAME)


def unexpected(data: Path, tables: tuple[str, ...]) -> Iterator[Problem]:
    """`tables` are the names of the files at the top, without their ending."""
    at_top = (*(f"{table}.yml" for table in tables), "README.md", *LOCKS)
    if data.is_symlink():
        yield Place("data", 1, 1).problem(SYMLINK)
    for path in sorted(data.rglob("*")):
        steps = path.relative_to(data).parts
        place = Place(printable("/".join(("data", *steps))), 1, 1)
        if path.is_symlink():
            yield place.problem(SYMLINK)
        elif path.is_dir():
            continue
        elif steps[0] == "plans" and len(steps) > 1:
            if len(steps) != 3 or steps[2] not in PLAN_FILES:
                yield place.problem(UNEXPECTED_FILE, expected="data/plans/…/" + ", ".join(PLAN_FILES))
        elif len(steps) > 1 or steps[0] not in at_top:
            yield place.problem(UNEXPECTED_FILE, expected="data/" + ", ".join(at_top))
