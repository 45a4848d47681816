"""The documents say what the program does: every field, problem, command, path and colour in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from generator.messages import MESSAGES

from generator import model
from generator.cli import main
from generator.model.record import Record
from generator.write.assets import STYLES
from site_tests.documents import CODE, choices, names, rows, section

ROOT = Path(__file__).resolve().parent.parent
DATA, THEME = ROOT / "data/README.md", ROOT / "theme/README.md"
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", DATA, THEME, *DECISIONS]

RECORDS = [record for record in vars(model).values() if isinstance(record, type) and issubclass(record, Record)]


def test_a_table_is_read_without_its_heading() -> None:
    text = "Words\n\n| a | b |\n|---|---|\n| `c` | d |\n\n| e |\n|---|\n"
    assert rows(text) == [("`c`", "d")]
    assert rows("no | table\n") == []


@pytest.mark.parametrize("record", [r for r in RECORDS if r is not Record], ids=lambda record: record.__name__)
def test_every_field_has_its_line(record: type[Record]) -> None:
    """In the order of the model, in bold where it must be there, with every choice it offers, in both languages."""
    table = rows(section(DATA.read_text("utf-8"), record.__name__))
    fields = {field.alias or name: field for name, field in record.model_fields.items()}
    written = [f"**`{name}`**" if field.is_required() else f"`{name}`" for name, field in fields.items()]
    assert [cell for cell, *_ in table] == written
    for name, cells in zip(fields, table, strict=True):
        for text in cells[1:]:
            assert text, f"{name} is explained in one language only"
            assert set(choices(fields[name].annotation)) <= set(names(text)), name


def test_every_record_has_its_heading_and_no_other_has() -> None:
    found = re.findall(r"^### (\w+)$", DATA.read_text("utf-8"), re.M)
    assert sorted(found) == sorted(record.__name__ for record in RECORDS if record is not Record)


def test_every_problem_has_its_line() -> None:
    table = rows(section(DATA.read_text("utf-8"), "Các lỗi · Problems"))
    assert [names(code) for code, *_ in table] == [[code] for code in MESSAGES]
    for code, (_, vi, en) in zip(MESSAGES, table, strict=True):
        notice = MESSAGES[code].severity == "notice"
        assert (vi.startswith("lưu ý:"), en.startswith("notice:")) == (notice, notice), code


def test_every_command_is_named() -> None:
    text = "".join((ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    assert set(main.commands) <= set(re.findall(r"`plans ([a-z]+)`", text))


@pytest.mark.parametrize(
    "path", [*DOCS, *(ROOT / "content").glob("*/*.md")], ids=lambda path: str(path.relative_to(ROOT))
)
def test_every_command_that_is_named_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    targets = re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.M)) <= set(targets)
    assert set(re.findall(r"`plans ([a-z]+)`", text)) <= set(main.commands)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_is_named_exists(path: Path) -> None:
    """From the project's folder or the document's own; `<…>` and `…` stand for a name. Locks are there once accepted."""
    for name in CODE.findall(path.read_text("utf-8")):
        pattern = re.sub(r"<[^>]+>|…", "*", name)
        if re.fullmatch(r"[\w.*-]+(/[\w.*-]+)+\.(md|py|yml|txt|css|js|json|html)", pattern):
            assert [*ROOT.glob(pattern), *path.parent.glob(pattern)], name


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    anchors = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.M)
    }
    for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)", text):
        file, _, anchor = target.partition("#")
        if "://" in target or target.startswith("../../"):  # "../../issues" is a page of the repository's host
            continue
        assert (path.parent / file).exists(), target
        assert file or anchor in anchors, target


def test_every_decision_is_listed_in_order() -> None:
    records = [path.name for path in DECISIONS if path.name != "README.md"]
    listed = re.findall(
        r"^(\d+)\. \[([^\]]+)\]\(([^)]+)\)$", (ROOT / "docs/decisions/README.md").read_text("utf-8"), re.M
    )
    assert [name for _, _, name in listed] == records
    for number, title, name in listed:
        assert name.startswith(f"{int(number):04}-")
        assert (ROOT / "docs/decisions" / name).read_text("utf-8").startswith(f"# {number}. {title}\n")


def tokens(name: str) -> list[dict[str, str]]:
    """The custom properties of ours that each rule of a style sheet sets."""
    text = (ROOT / "theme" / name).read_text("utf-8")
    return [dict(re.findall(r"--((?!md-)[a-z-]+): ([^;]+);", rule)) for rule in re.findall(r"\{([^}]*)\}", text)]


SCHEMES = [rule for rule in tokens("overrides/assets/shell.css") if "paper" in rule]


def test_every_name_of_the_design_has_its_line() -> None:
    text = THEME.read_text("utf-8")
    listed = {name for row in rows(text) for name in names(row[0]) if name.startswith("--")}
    given = {f"--{name}" for rule in (*SCHEMES, tokens("css/base.css")[0]) for name in rule}
    assert listed == given
    assert SCHEMES[0].keys() == SCHEMES[1].keys()


def test_every_style_sheet_and_script_has_its_line() -> None:
    listed = {name for row in rows(section(THEME.read_text("utf-8"), "Files")) for name in names(row[0])}
    assert {f"css/{name}.css" for name in STYLES} <= listed
    assert {f"js/{path.name}" for path in (ROOT / "theme/js").glob("*.js")} <= listed


@pytest.mark.parametrize("scheme", [pytest.param(0, id="light"), pytest.param(1, id="dark")])
@pytest.mark.parametrize("colour", ["ink", "muted", "lacquer", "water", "gold"])
def test_text_can_be_read_on_every_ground(colour: str, scheme: int) -> None:
    values = SCHEMES[scheme]
    grounds = [name for name in ("paper", "card", "wash", f"{colour}-wash") if name in values]
    assert [ground for ground in grounds if contrast(values[colour], values[ground]) < 4.5] == []


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_questions_of_a_decision_are_answered() -> None:
    """What was decided stands first, what it costs further down."""
    for path in DECISIONS:
        if path.name != "README.md":
            text = path.read_text("utf-8")
            places = [text.find(f"**{word}.**") for word in ("Decided", "Costs")]
            assert all(before < after for before, after in pairwise([0, *places])), path.name


def test_prose_names_no_place_of_this_machine() -> None:
    secret: Mapping[str, str] = {
        "a folder of this machine": r"(?<![\w.])/(home|root|tmp|work)/",
        "a mail address": r"\w@\w+\.\w",
    }
    for path in [*DOCS, *(ROOT / "content").glob("*/*.md")]:
        text = path.read_text("utf-8")
        for what, pattern in secret.items():
            assert not re.search(pattern, text), f"{path}: {what}"
