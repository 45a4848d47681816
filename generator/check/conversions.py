"""What conversion did to the official text is declared exactly, and undoing it brings no word that the text does not have."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.check.sources import as_received
from generator.model.bilingual import Bilingual
from generator.model.plan import ConversionKind
from generator.official.conversion import heal
from generator.problems.message import Message
from generator.problems.problem import Problem

CONVERSION_NO_MATCH = Message(
    "conversion-no-match",
    found=Bilingual(
        vi="«{found}» có {times} lần bắt đầu ở dòng {line} của source.txt",
        en="“{found}” begins {times} times on line {line} of source.txt",
    ),
    expected=Bilingual(vi="đúng một lần", en="exactly once"),
    to_type=Bilingual(vi="sửa số dòng hoặc chữ cho khớp", en="correct the line or the text"),
)
CONVERSION_CHANGES_WORDS = Message(
    "conversion-changes-words",
    found=Bilingual(
        vi="«{becomes}» không chỉ là cách đọc lại «{found}»", en="“{becomes}” is not just “{found}” healed"
    ),
    expected=Bilingual(vi="{rule_vi}", en="{rule}"),
    to_type=Bilingual(vi="sửa becomes", en="correct becomes"),
)
CONVERSION_OVERLAP = Message(
    "conversion-overlap",
    found=Bilingual(vi="«{found}» chồng lên một khai báo khác", en="“{found}” overlaps another declaration"),
    expected=Bilingual(vi="mỗi chữ chỉ khai báo một lần", en="each character declared once"),
    to_type=Bilingual(vi="xóa một trong hai chỗ", en="delete one of the two"),
)
MESSAGES = (
    CONVERSION_NO_MATCH,
    CONVERSION_CHANGES_WORDS,
    CONVERSION_OVERLAP,
)


_OF_CODE = {message.code: message for message in MESSAGES}
_RULES: dict[ConversionKind, Bilingual] = {
    "broken-word": Bilingual(vi="chỉ bớt khoảng trắng", en="only white space is taken out"),
    "columns": Bilingual(vi="cùng các chữ ấy, theo thứ tự đọc", en="the same words in reading order"),
    "mark": Bilingual(vi="một phần liền nhau của text, hoặc không có becomes", en="one run of the text, or no becomes"),
}
_NOTHING = Bilingual(vi="không có becomes", en="no becomes")


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in as_received(catalog):
        if not plan.plan.conversion:
            continue
        for misfit in heal(plan.source, plan.plan.conversion).misfits:
            conversion = plan.plan.conversion[misfit.number]
            rule = _RULES.get(conversion.kind, _NOTHING)
            field = "becomes" if misfit.code == "conversion-changes-words" and conversion.becomes else "text"
            yield plan.plan_file.place("conversion", misfit.number, field).problem(
                _OF_CODE[misfit.code],
                found=conversion.text,
                becomes=conversion.becomes or "",
                line=conversion.line,
                times=misfit.times,
                rule_vi=rule.vi,
                rule=rule.en,
            )
