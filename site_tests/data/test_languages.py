"""Every word of the data and of every page stands in its own language, or says which it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.catalog import Catalog, Table
from generator.language.spoken import spoken
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.record import Record
from site_tests.voice import runs, strangers

# The two pages above the languages are in both; nothing in <head> can say so of its parts.
BILINGUAL = ("index.html", "404.html")


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param(
            '<p lang="en">Plan of <span lang="vi">Sở Y tế</span>, item 5(đ), 127/QĐ-TTg</p>',
            [],
            id="said to be Vietnamese",
        ),
        pytest.param('<p lang="en">Plan of Sở Y tế</p>', ["Sở", "tế"], id="not said"),
        pytest.param('<p lang="en"><a title="Tìm">Search</a></p>', ["Tìm"], id="in an attribute"),
        pytest.param('<p lang="en"><img alt="Bản đồ"></p>', ["Bản", "đồ"], id="in the words of a picture"),
        pytest.param(
            '<p lang="en"><a title="Tìm" lang="vi">Search</a></p>', [], id="an attribute is in its element's language"
        ),
        pytest.param(
            '<p lang="vi">Kế hoạch <span lang="en">the plan of the province</span></p>', [], id="said to be English"
        ),
        pytest.param(
            '<p lang="vi">the plan of the province</p>', ["the", "plan", "of", "the", "province"], id="English not said"
        ),
        pytest.param('<p lang="vi">Mạng lưới Internet of Things</p>', [], id="a name"),
        pytest.param('<p lang="en">A word decomposed: to\u0301</p>', ["tó"], id="marks apart from their letters"),
    ],
)
def test_the_detector_sees(markup: str, found: list[str]) -> None:
    assert [word for run in runs(markup) for word in strangers(run)] == found


def _ours(value: object) -> Iterator[tuple[Lang, str]]:
    """Every text of ours in a value of the data, with its language; official words are not among them."""
    if isinstance(value, tuple | Table):
        for part in value:
            yield from _ours(part)
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            part = getattr(value, name)
            if not isinstance(part, str):
                yield from _ours(part)
            elif name == "en" or (name == "vi" and isinstance(value, Bilingual)):
                yield ("en" if name == "en" else "vi"), part


def test_every_text_of_the_data_can_say_its_languages(catalog: Catalog) -> None:
    tables = [table for table in vars(catalog).values() if isinstance(table, Table)]
    texts = list(_ours((*tables, *((file.plan, file.tasks) for file in catalog.plans))))
    assert len(texts) > 2000
    marked = (f'<p lang="{lang}">{spoken(text, lang)}</p>' for lang, text in texts)
    assert [run for markup in marked for run in runs(markup) if strangers(run)] == []


def _told(site: Path, files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        name = file.relative_to(site).as_posix()
        for run in runs(file.read_text("utf-8"), head=name not in BILINGUAL):
            if words := strangers(run):
                yield f"{name}:{run.line} lang={run.lang}: {' '.join(words)} | {' '.join(run.text.split())[:120]}"


@pytest.mark.parametrize("folder", [*LANGS, ""])
def test_every_word_says_its_language(site: Path, folder: str) -> None:
    files = sorted((site / folder).rglob("*.html")) if folder else [site / name for name in BILINGUAL]
    assert files
    told = list(_told(site, files))
    assert told == [], "\n".join(told[:50])
