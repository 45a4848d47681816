"""What stands for words that are still to be written, and Vietnamese words in the place of English ones, are told."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.language.text import fold
from generator.model.bilingual import LANGS, Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.problems.yaml_file import Steps, Tree, YamlFile

PLACEHOLDER = Message(
    "placeholder",
    found=Bilingual(
        vi="«{found}» đứng chỗ của lời chưa viết", en="“{found}” stands for words that are not written yet"
    ),
    expected=Bilingual(vi="lời thật, hoặc chưa có trường này", en="the words, or no such field yet"),
    to_type=Bilingual(
        vi="viết lời, hoặc xóa dòng nếu là bản dịch của nguyên văn: trang sẽ nói là chưa dịch",
        en="write the words, or delete the line of an official text's translation: the site says that there is none",
    ),
)
NOT_ENGLISH = Message(
    "not-english",
    found=Bilingual(vi="bản tiếng Anh y hệt bản tiếng Việt", en="the English words are the Vietnamese ones"),
    expected=Bilingual(vi="bản tiếng Anh", en="the English words"),
    to_type=Bilingual(
        vi="dịch, hoặc xóa dòng nếu là bản dịch của nguyên văn",
        en="translate them, or delete the line of an official text's translation",
    ),
)
MESSAGES = (PLACEHOLDER, NOT_ENGLISH)

_ANYWHERE = re.compile(r"(?:TODO|TBD|FIXME|XXX+)(?:\W.*)?|(?i:todo|tbd|fixme|xxx+|chưa dịch|cần dịch)", re.DOTALL)
_ALONE = re.compile(r"(?:…|\.{2,}|\?+|-+|~|n/a|null)", re.IGNORECASE)


def check(catalog: Catalog) -> Iterator[Problem]:
    for file in catalog.files:
        if file.tree is not None:
            yield from _node(file, file.tree, ())


def stands_for_words(words: str) -> bool:
    """Such as TODO: no other rule has to say anything of it."""
    return bool(_ANYWHERE.fullmatch(words) or _ALONE.fullmatch(words))


def _node(file: YamlFile, node: Tree, steps: Steps) -> Iterator[Problem]:
    if isinstance(node, list):
        for number, part in enumerate(node):
            yield from _node(file, part, (*steps, number))
    elif isinstance(node, dict):
        yield from _words(file, node, steps)
        for name, part in node.items():
            yield from _node(file, part, (*steps, name))


def _words(file: YamlFile, node: dict[str, Tree], steps: Steps) -> Iterator[Problem]:
    vi, en = (node.get(lang) for lang in LANGS)
    for lang, words in zip(LANGS, (vi, en), strict=True):
        if isinstance(words, str) and stands_for_words(words) and (vi != en or not _ALONE.fullmatch(words)):
            yield file.place(*steps, lang).problem(PLACEHOLDER, found=words)
    if isinstance(en, str) and vi == en and _is_vietnamese(en):
        yield file.place(*steps, "en").problem(NOT_ENGLISH)


def _is_vietnamese(words: str) -> bool:
    """Words with Vietnamese letters, but no sign of an act and nobody's name, which have no translation."""
    several = words.split()
    return len(several) > 2 and fold(words) != words.lower() and not all(word[0].isupper() for word in several)
