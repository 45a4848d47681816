"""Ask the search worker as Material does, without a browser."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.model.bilingual import Lang
from generator.view.search import SearchEntry as Entry
from generator.write.assets import asset_files
from generator.write.search_index import search_index
from site_tests.conftest import ROOT as PROJECT
from site_tests.theme.search import node

NODE_MODULES = PROJECT / "node_modules"
ENGINE = "assets/minisearch.js"
ROOT = "https://example.org/plans/vi/"
SETUP: Mapping[str, object] = {"type": 0, "data": {"config": {}, "docs": [], "options": {"suggest": False}}}


class Answer(NamedTuple):
    replies: list[Any]
    requests: list[str]
    errors: list[str]

    @property
    def items(self) -> list[list[dict[str, Any]]]:
        """The groups of results of the last reply."""
        assert self.replies[-1]["type"] == 3
        groups: list[list[dict[str, Any]]] = self.replies[-1]["data"]["items"]
        return groups


def query(text: str) -> Mapping[str, object]:
    return {"type": 2, "data": text}


def served(entries: Iterable[Entry], *, root: str = ROOT) -> dict[str, str]:
    """The files that a site of these entries has for its worker."""
    return {**engine(root=root), f"{root}search/index.json": search_index(entries)}


def engine(*, root: str = ROOT) -> dict[str, str]:
    return {f"{root}{ENGINE}": _scripts("vi")[ENGINE]}


def talk(steps: Iterable[Mapping[str, object]], files: Mapping[str, str], *, root: str = ROOT) -> Answer:
    """Send the messages of each step and wait till the worker rests."""
    lang: Lang = "en" if root.endswith("/en/") else "vi"
    talked = {
        "address": f"{root}assets/search-worker.js",
        "modules": {f"{root}{name}": text for name, text in _scripts(lang).items() if name != ENGINE},
        "files": files,
        "steps": list(steps),
    }
    return Answer(**node.run("worker.mjs", talked))


def ask(text: str, entries: Iterable[Entry]) -> list[list[dict[str, Any]]]:
    """The groups of results for one query."""
    answer = talk([{"send": [SETUP, query(text)]}], served(entries))
    assert not answer.errors
    return answer.items


@cache
def _scripts(lang: Lang) -> Mapping[str, str]:
    return {name: text.decode() for name, text in asset_files(PROJECT, lang).items() if name.endswith(".js")}
