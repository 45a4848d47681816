"""A report as lines for a terminal, and as Markdown for the summary of a pull request."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from generator.changes.changes import Change, Field
from generator.changes.report import Report
from generator.model.bilingual import Bilingual, Lang
from generator.model.unseen import shown
from generator.problems.printing import as_text, code
from generator.problems.problem import Problem

KINDS = {
    "new": Bilingual(vi="mới", en="new"),
    "changed": Bilingual(vi="đổi", en="changed"),
    "gone": Bilingual(vi="không còn", en="gone"),
}
TITLE = Bilingual(vi="Khác với {base}", en="What differs from {base}")
NOTHING = Bilingual(vi="Dữ liệu không đổi.", en="The data have not changed.")
STATEMENTS = Bilingual(vi="Những điều được nói: {count}", en="Statements: {count}")
OPENED = Bilingual(vi="Địa chỉ mới: {count}", en="New addresses: {count}")
CLOSED = Bilingual(vi="Địa chỉ không mở nữa: {count}", en="Addresses that open no more: {count}")
NEW_PROBLEMS = Bilingual(vi="Lỗi và lưu ý do thay đổi này: {count}", en="Problems and notices of this change: {count}")
OLD_PROBLEMS = Bilingual(vi="Đã có từ trước: {count}", en="Problems and notices from before: {count}")
SHOWN = 20  # addresses, and problems from before; the rest is counted
LINES = 400  # of a summary: GitHub keeps one megabyte


def as_terminal(report: Report, lang: Lang) -> str:
    lines = [shown(TITLE.filled(base=report.base).here(lang))]
    lines += [STATEMENTS.filled(count=len(report.changes)).here(lang) if report.changes else NOTHING.here(lang)]
    for change in report.changes:
        lines.append("")
        lines.append(shown(f"{change.file}:{change.line} {KINDS[change.kind].here(lang)}: {change.what}"))
        lines += [shown(f"  > {part}") for part in change.under]
        lines += [shown(f"  {field.name}: {_changed(field)}") for field in change.fields]
    for words, addresses in ((OPENED, report.opened), (CLOSED, report.closed)):
        lines += _listed(words.filled(count=len(addresses)).here(lang), addresses)
    lines += ["", NEW_PROBLEMS.filled(count=len(report.new_problems)).here(lang)]
    lines += [as_text(problem, lang) for problem in report.new_problems]
    lines += _listed(OLD_PROBLEMS.filled(count=len(report.old_problems)).here(lang), _places(report.old_problems))
    return "\n".join(lines)


def as_markdown(report: Report) -> str:
    """In both languages; no word of the data can end its place or be read as HTML."""
    title = TITLE.filled(base=code(report.base))
    lines = [f"# {title.vi} · {title.en}", ""]
    if not report.changes:
        lines += [f"{NOTHING.vi} · {NOTHING.en}", ""]
    else:
        lines += [_head(STATEMENTS, len(report.changes)), ""]
    rows = [row for change in report.changes for row in _rows(change)]
    lines += rows[:LINES]
    if len(rows) > LINES:
        lines.append(f"- … + {len(rows) - LINES}")
    for words, addresses in ((OPENED, report.opened), (CLOSED, report.closed)):
        lines += ["", _head(words, len(addresses)), ""]
        lines += [f"- {code(address)}" for address in _some(addresses)]
    lines += ["", _head(NEW_PROBLEMS, len(report.new_problems)), ""]
    for problem in report.new_problems[:LINES]:
        lines.append(f"- {code(_place(problem))} {code(problem.code)}")
        lines.append(f"  - vi: {code(problem.found('vi'))} → {code(problem.to_type('vi'))}")
        lines.append(f"  - en: {code(problem.found('en'))} → {code(problem.to_type('en'))}")
    lines += ["", _head(OLD_PROBLEMS, len(report.old_problems)), ""]
    lines += [f"- {code(place)}" for place in _some(_places(report.old_problems))]
    return "\n".join(lines) + "\n"


def _rows(change: Change) -> Iterator[str]:
    kind = KINDS[change.kind]
    yield f"- {kind.vi} · {kind.en}: {code(change.what)} ({code(f'{change.file}:{change.line}')})"
    if change.under:
        yield f"  - > {code(' > '.join(change.under))}"
    for field in change.fields:
        parts = [code(part) for part in (field.old, field.new) if part is not None]
        arrow = " → ".join(parts) if len(parts) == 2 else ("− " if field.new is None else "+ ") + parts[0]
        yield f"  - {code(field.name)}: {arrow}"


def _changed(field: Field) -> str:
    """Words that went in [-…-], words that came in {+…+}."""
    old, new = (field.old or "").split(), (field.new or "").split()
    parts = []
    for tag, a, b, c, d in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts += old[a:b]
        if b > a and tag != "equal":
            parts.append(f"[-{' '.join(old[a:b])}-]")
        if d > c and tag != "equal":
            parts.append(f"{{+{' '.join(new[c:d])}+}}")
    return " ".join(parts)


def _listed(head: str, items: Sequence[str]) -> list[str]:
    return ["", head, *(shown(f"  {item}") for item in _some(items))]


def _some(items: Sequence[str]) -> Iterable[str]:
    return items if len(items) <= SHOWN else (*items[:SHOWN], f"… + {len(items) - SHOWN}")


def _places(problems: Iterable[Problem]) -> list[str]:
    return [f"{_place(problem)} {problem.code}" for problem in problems]


def _place(problem: Problem) -> str:
    place = problem.place
    return f"{place.file}:{place.line}:{place.column}"


def _head(words: Bilingual, count: int) -> str:
    filled = words.filled(count=count)
    return f"## {filled.vi} · {filled.en}"
