"""The page of the timeline draws what the files say, and says in its tables what it draws."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.model.bilingual import LANGS
from site_tests.written import Written, written_plans, year


@pytest.fixture(scope="module")
def written() -> Written:
    return written_plans()


class _Reader(HTMLParser):
    """The tasks of a built page with what is drawn of each, and the words of its tables."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: dict[str, list[tuple[str, str, str]]] = {}
        self.cells: list[list[str]] = []
        self.pictures: list[list[str]] = []
        self._task = ""
        self._into: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "data-task" in values:
            self._task = values["data-task"]
            self.drawn[self._task] = []
        elif tag == "line" and self._task:
            self.drawn[self._task].append((values["class"], values["x1"], values["x2"]))
        elif tag == "tr":
            self.cells.append([])
        elif tag in ("td", "th"):
            self.cells[-1].append("")
            self._into = self.cells[-1]
        elif tag == "svg" and values.get("class") == "columns":
            self.pictures.append([])
        elif tag == "text":
            self.pictures[-1].append("")
            self._into = self.pictures[-1]

    def handle_endtag(self, tag: str) -> None:
        if tag == "li":
            self._task = ""
        elif tag in ("td", "th", "text"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def _read(site: Path, lang: str) -> _Reader:
    reader = _Reader()
    reader.feed((site / lang / "timeline" / "index.html").read_text("utf-8"))
    return reader


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_draws_what_the_files_say(site: Path, written: Written, lang: str) -> None:
    """By hand: the axis is 2021 to 2030, so a year is ten percent."""
    drawn = _read(site, lang).drawn
    assert len(drawn) == sum(len(files.tasks) for files in written.values())
    for plan, files in written.items():
        for task in files.tasks:
            time, lines = task["time"], drawn[f"{plan}/{task['id']}"]
            if time["kind"] == "unstated":
                assert not lines
            elif time["kind"] == "ongoing":
                assert lines == [("ongoing", "0", "100%")]
            elif time["kind"] == "from":
                assert float(lines[0][1].rstrip("%")) == (year(time["start"]) - 2021) * 10
                assert float(lines[-1][2].rstrip("%")) < (year(time["start"]) - 2021) * 10 + 20
            else:
                (line,) = lines
                edges = (year(time["start"]) - 2021) * 10, (year(time["end"]) - 2020) * 10
                assert (float(line[1].rstrip("%")), float(line[2].rstrip("%"))) == edges


@pytest.mark.parametrize("lang", LANGS)
def test_the_pictures_and_the_table_have_the_same_numbers(site: Path, lang: str) -> None:
    reader = _read(site, lang)
    widest = max(map(len, reader.cells))
    head, *rows = (cells for cells in reader.cells if len(cells) == widest)
    years = [at for at, cell in enumerate(head) if re.fullmatch(r"\d{4}", cell.strip())]
    assert years
    assert len(rows) == len(reader.pictures) == len(written_plans())
    for cells, picture in zip(rows, reader.pictures, strict=True):
        assert [cells[at] for at in years if cells[at] != "–"] == picture


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_of_words_has_every_task_once(site: Path, written: Written, lang: str) -> None:
    rows = [cells for cells in _read(site, lang).cells if len(cells) == 7][1:]
    assert sum(int(cells[5]) for cells in rows) == sum(len(files.tasks) for files in written.values())
    for cells in rows:
        assert len(re.findall(r"\d\d", cells[6])) == int(cells[5])


@pytest.mark.parametrize("lang", LANGS)
def test_no_day_is_baked_in(site: Path, lang: str) -> None:
    """Where today stands is left to the reader's browser."""
    page = (site / lang / "timeline" / "index.html").read_text("utf-8")
    assert set(re.findall(r'<span class="state">(.*?)</span>', page)) == {""}
    assert set(re.findall(r'data-count="\w+">(.*?)<', page)) == {"…"}
    assert set(re.findall(r'<line class="now" ([^>]*)/>', page)) <= {
        'x1="0" x2="0" y1="0" y2="100%"',
        'x1="50%" x2="50%" y1="0" y2="100%"',
    }
