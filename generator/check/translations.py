"""Everything official is translated, and each translation is of the words that stand there now."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.check.sources import as_received
from generator.locks.translatable import all_words
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

NOT_TRANSLATED = Message(
    "not-translated",
    found=Bilingual(vi="chưa có bản dịch", en="there is no translation"),
    expected=Bilingual(vi="trường en", en="the field en"),
    to_type=Bilingual.same("en: …"),
    severity="notice",
    cause=(),
)
TRANSLATION_STALE = Message(
    "translation-stale",
    found=Bilingual(vi="nguyên văn đã thay đổi sau khi dịch", en="the original has changed since it was translated"),
    expected=Bilingual(
        vi="bản dịch đọc lại theo nguyên văn mới", en="a translation that has been read against the new original"
    ),
    to_type=Bilingual(
        vi="sửa bản dịch rồi chạy `plans accept --mended {key}`",
        en="mend the translation, then run `plans accept --mended {key}`",
    ),
    severity="notice",
)
MESSAGES = (
    NOT_TRANSLATED,
    TRANSLATION_STALE,
)


def check(catalog: Catalog) -> Iterator[Problem]:
    lock = catalog.translation_lock
    for plan in as_received(catalog):
        for entry in plan.everything:
            for key, vi, en, steps in all_words(entry):
                if en is None:
                    yield entry.place(*steps, "en").problem(NOT_TRANSLATED)
                elif lock.stale(key, vi):
                    yield entry.place(*steps, "en").problem(TRANSLATION_STALE, key=key)
