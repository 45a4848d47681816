"""The bodies of a field are just those that its words name, in that order."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.document import Entry, bodies_of
from generator.model.bilingual import Bilingual
from generator.model.words import Bodies
from generator.problems.message import Message
from generator.problems.problem import Problem
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
        vi="tên cơ quan có trong data/agencies.yml (written_as, in_list), hoặc khai báo ở besides",
        en="the name of a body in data/agencies.yml (written_as, in_list), or declared in besides",
    ),
    to_type=Bilingual.same('besides: ["{found}"]'),
)
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
                yield from _named(bodies, catalog.names.read(bodies.text, bodies.besides), entry, steps)


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
    for words in naming.left_over:
        yield entry.place(*steps, "text").problem(WORDS_LEFT_OVER, found=words)
