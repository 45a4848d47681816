"""The figures of every plan as a table for a terminal: a plan a line, all of them in the last."""

import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from rich.console import Console
from rich.table import Table

from generator.language.formats import number
from generator.language.interface import N_, translations
from generator.model.bilingual import Lang
from generator.model.plan import ConversionKind
from generator.view.figures import PlanFigures, total

HEADS = (
    N_("kế hoạch"), N_("đoạn"), N_("nhiệm vụ"), N_("mục tiêu"), N_("báo cáo, dự toán"), N_("văn bản được dẫn"),
    N_("cơ quan"), N_("[sic]"), N_("ký tự"), N_("đã có"), N_("đã dịch"), N_("ký tự bỏ khi chuyển đổi"),
)  # fmt: skip
CONVERSIONS: dict[ConversionKind, str] = {
    "mark": N_("dấu thừa"),
    "page-number": N_("số trang"),
    "repeated-header": N_("đầu bảng lặp lại"),
    "broken-word": N_("chữ bị ngắt"),
    "columns": N_("cột"),
    "not-part": N_("không thuộc văn bản"),
}
ALL = N_("tất cả")


def as_table(plans: Sequence[PlanFigures], lang: Lang, theme: Path) -> str:
    words = translations(lang, theme).gettext
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    first, *figures, removed = map(words, HEADS)
    table.add_column(first, no_wrap=True)
    for head in figures:
        table.add_column(head, justify="right", no_wrap=True)
    table.add_column(removed, no_wrap=True)
    for name, one in (*((one.plan, one) for one in plans), (words(ALL), total(plans))):
        taken = (f"{words(CONVERSIONS[kind])} {number(characters, lang)}" for kind, characters in one.removed)
        table.add_row(name, *_cells(one, lang), ", ".join(taken) or "–")
    text = io.StringIO()
    Console(file=text, width=400, color_system=None, highlight=False, markup=False).print(table)
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines())


def _cells(one: PlanFigures, lang: Lang) -> list[str]:
    counts = (
        one.passages, one.tasks, one.targets, one.duties, len(one.acts), len(one.agencies), one.readings, one.characters,
    )  # fmt: skip
    shares = (share(one.covered, one.characters, lang), share(one.translated, one.texts, lang))
    return [*(number(count, lang) for count in counts), *shares]


def share(part: int, whole: int, lang: Lang) -> str:
    """Cut off, never rounded up: 100 % is said of all and of nothing less."""
    if part == whole:
        return "100 %"
    return f"{number(Decimal(1000 * part // whole) / 10, lang)} %"
