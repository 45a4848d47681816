"""The words of open data for people, as words.yml has them: what its tables, fields and codes are called."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator.model.bilingual import LANGS, Bilingual
from generator.model.record import Record
from generator.problems.printing import as_text
from generator.read.decode import decode
from generator.read.yaml_tree import read_yaml

FILE = Path(__file__).with_name("words.yml")
NAME = f"generator/open_data/{FILE.name}"

W = TypeVar("W")


class WordsError(Exception):
    """Words and types do not fit. The message says where and what, to who changes the models."""


class About(Record):
    """What something is called, and what it is."""

    title: Bilingual
    description: Bilingual


class FieldAbout(About):
    """`codes` says what each choice means, `unit` what a number counts."""

    codes: Mapping[str, Bilingual] = {}
    unit: Bilingual | None = None


class Words(Record):
    """`fields` has those of a record, or under several names ("Number, Date") those that the records have alike."""

    file: Mapping[str, About]
    tables: Mapping[str, About]
    fields: Mapping[str, Mapping[str, FieldAbout]]

    def of_records(self) -> Mapping[str, Mapping[str, FieldAbout]]:
        """The words of every field by its record. Raises WordsError where a field has words twice."""
        found: dict[str, dict[str, FieldAbout]] = {}
        for section, fields in self.fields.items():
            for record in section.split(", "):
                known = found.setdefault(record, {})
                if twice := known.keys() & fields.keys():
                    raise _error(f"fields: {section}", f"{record} đã có · already has", twice)
                known.update(fields)
        return found


@cache
def read_words(path: Path = FILE) -> Words:
    """Raises WordsError where the file is not as it has to be."""
    file, problems = read_yaml(path, NAME)
    words, wrong = (None, problems) if problems else decode(Words, file.tree, file)
    if words is None:
        raise WordsError("\n".join(as_text(problem, lang) for problem in wrong for lang in LANGS))
    return words


def paired(where: str, words: Mapping[str, W], names: Iterable[str]) -> Mapping[str, W]:
    """The words, which are of these names and no others. Raises WordsError where one side has no other."""
    wanted = set(names)
    if missing := wanted - words.keys():
        raise _error(where, "chưa có lời cho · no words for", missing)
    if extra := words.keys() - wanted:
        raise _error(where, "có lời, nhưng không có · words, but there is no", extra)
    return words


def _error(where: str, fault: str, names: Iterable[str]) -> WordsError:
    return WordsError(f"{NAME}: {where}: {fault}: {', '.join(sorted(names))}")
