"""The bodies of a field are just those that its words name, in that order."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.document import Entry, bodies_of
from generator.language.text import nearest
from generator.model.bilingual import Bilingual
from generator.model.words import Bodies
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.problems.yaml_file import Steps
from generator.recognise.bodies import Naming

AGENCY_NOT_IN_WORDS = Message(
    "agency-not-in-words",
    found=Bilingual(
        vi="cơ quan «{found}» không có trong chữ «{words}»", en="the body “{found}” is not named in “{words}”"
    ),
    expected=Bilingual(vi="đúng các cơ quan mà chữ nêu: {named}", en="just the bodies that the words name: {named}"),
    to_type=Bilingual.same("agencies: [{named}]"),
)
AGENCY_LEFT_OUT = Message(
    "agency-left-out",
    found=Bilingual(vi="chữ «{words}» nêu cả «{found}»", en="“{words}” also names “{found}”"),
    expected=Bilingual(vi="đúng các cơ quan mà chữ nêu: {named}", en="just the bodies that the words name: {named}"),
    to_type=Bilingual.same("agencies: [{named}]"),
)
AGENCY_ORDER = Message(
    "agency-order",
    found=Bilingual.same("agencies: [{found}]"),
    expected=Bilingual(vi="theo thứ tự của chữ: {named}", en="in the order of the words: {named}"),
    to_type=Bilingual.same("agencies: [{named}]"),
)
WORDS_LEFT_OVER = Message(
    "words-left-over",
    found=Bilingual(vi="không rõ «{found}» là cơ quan nào", en="“{found}” is not known to be a body"),
    expected=Bilingual(
        vi="một cách viết có trong data/agencies.yml (written_as, in_list)",
        en="a spelling that is in data/agencies.yml (written_as, in_list)",
    ),
    to_type=Bilingual(
        vi="chữ đúng nguyên văn, và là «{body}»: thêm `- {typed}` vào {field} của mục ấy (data/agencies.yml:{line}); cơ quan chưa có thì thêm một mục; "
        "không phải cơ quan nào thì mới khai báo ở besides",
        en="the words are official, and mean “{body}”: add `- {typed}` to {field} of that entry (data/agencies.yml:{line}); add an entry for a body that has none; "
        "only what is no body at all is declared in besides",
    ),
    cause=("found",),
)
BARE = re.compile(r"\w[^:#\[\]{},\"']*")  # words that YAML takes as they are
MESSAGES = (
    AGENCY_NOT_IN_WORDS,
    AGENCY_LEFT_OUT,
    AGENCY_ORDER,
    WORDS_LEFT_OVER,
)


def check(catalog: Catalog) -> Iterator[Problem]:
    if not catalog.agencies.whole:
        return
    for plan in catalog.plans:
        for entry in plan.everything:
            for steps, bodies in bodies_of(entry):
                naming = catalog.names.read(bodies.text, bodies.besides)
                yield from _left_over(catalog, bodies, naming, entry.place(*steps, "text"))
                if not naming.left_over:
                    yield from _named(bodies, naming, entry, steps)


def _named(bodies: Bodies, naming: Naming, entry: Entry, steps: Steps) -> Iterator[Problem]:
    named = ", ".join(naming.keys)
    agencies = entry.place(*steps, "agencies")
    for j, key in enumerate(bodies.agencies):
        if key not in naming.keys:
            place = entry.place(*steps, "agencies", j)
            yield place.problem(AGENCY_NOT_IN_WORDS, found=key, words=bodies.text, named=named)
    for name in naming.named:
        if name.key not in bodies.agencies:
            yield agencies.problem(AGENCY_LEFT_OUT, found=f"{name.words} ({name.key})", words=bodies.text, named=named)
    if set(naming.keys) == set(bodies.agencies) and naming.keys != bodies.agencies:
        yield agencies.problem(AGENCY_ORDER, found=", ".join(bodies.agencies), named=named)


def _left_over(catalog: Catalog, bodies: Bodies, naming: Naming, place: Place) -> Iterator[Problem]:
    """While words are not known, nothing else is said of the field: a new spelling changes what it names."""
    meant = [key for key in bodies.agencies if key not in naming.keys and key in catalog.agencies]
    for words in naming.left_over:
        key = _closest(words, meant or list(catalog.agencies.by_id), catalog)
        before = bodies.text.casefold().partition(words.casefold())[0]
        field = "in_list" if "các sở" in before and not words.casefold().startswith("sở") else "written_as"
        number = list(catalog.agencies.by_id).index(key) if key else 0
        yield place.problem(
            WORDS_LEFT_OVER,
            found=words,
            body=key or "…",
            typed=words if BARE.fullmatch(words) else f'"{words}"',
            field=field,
            line=catalog.agencies.file.place(number, field).line,
        )


def _closest(words: str, keys: list[str], catalog: Catalog) -> str | None:
    """The body, of these, that is written most like the words."""
    spelled = {spelling: key for key in keys for spelling in (*catalog.agencies[key].written_as, key)}
    near = nearest(words, spelled)
    return spelled[near[0]] if near else None
