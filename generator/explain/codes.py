"""Why there is each code, with what breaks its rule and what keeps it, as codes.yml has them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.check.all import messages
from generator.model.bilingual import Bilingual, Text
from generator.model.record import Record
from generator.problems.message import Message
from generator.problems.printing import as_text
from generator.read.decode import decode
from generator.read.yaml_tree import read_yaml

FILE = Path(__file__).with_name("codes.yml")


class CodesError(Exception):
    """The file is not as it should be. The message says where and what, to who changes the rules."""


class Example(Record):
    """Lines of a file that are right, and what of them breaks the rule."""

    file: Text
    right: Text
    wrong: Text


class Explanation(Record):
    """`case` says in words what no lines of one file can show."""

    why: Bilingual
    example: Example | None = None
    case: Bilingual | None = None


class _File(Record):
    codes: Mapping[str, Explanation]


@cache
def explanations() -> Mapping[str, Explanation]:
    """Each by its code, in the order of the rules. Raises CodesError."""
    file, problems = read_yaml(FILE, f"generator/explain/{FILE.name}")
    found, wrong = decode(_File, {"codes": file.tree}, file)
    if problems or found is None:
        raise CodesError("\n".join(as_text(problem, "en") for problem in (*problems, *wrong)))
    return found.codes


@cache
def by_code() -> Mapping[str, Message]:
    return {message.code: message for message in messages()}
