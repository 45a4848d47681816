"""The pages of content/ as addresses: which anchors they have is what their readers find, however they are written."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
import yaml

from generator.read.prose import EXTENSIONS, address, read_prose
from site_tests.conftest import ROOT
from site_tests.faults import At, Edit, Fault, Link, Write, expected, found, planted, problems_of

VI = "content/vi/cite.md"
PART = "## Một {#part}"
FAULTS = [
    pytest.param([Edit(VI, PART, f"{PART}\n\n### Hai")], [At("no-anchor", VI, "‸### Hai")], id="no id"),
    pytest.param([Edit(VI, PART, f"{PART}\n\nHai\n---")], [At("no-anchor", VI, "‸Hai\n---")], id="underlined"),
    pytest.param([Edit(VI, PART, f"{PART}\n\n##Hai")], [At("no-anchor", VI, "‸##Hai")], id="without a space"),
    pytest.param(
        [Edit(VI, PART, f"{PART}\n\n## Hai {{#Hai}}")], [At("anchor-form", VI, "‸## Hai {#Hai}")], id="a capital id"
    ),
    pytest.param([Edit(VI, "Chữ.", "Ch\u200bữ.")], [At("unseen-character", VI, "Ch‸\u200bữ.")], id="what nobody sees"),
    pytest.param([Write(VI, b"# A \xff\n")], [At("not-utf8", VI, "# A ‸")], id="no UTF-8"),
    pytest.param([Link(VI, "data.md")], [At("one-language", "content/en/cite.md"), At("symlink", VI)], id="a link"),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    ("markdown", "anchors"),
    [
        pytest.param("## Hai {#hai}", {"hai": 11}, id="a heading"),
        pytest.param("Hai {#hai}\n---", {"hai": 11}, id="underlined"),
        pytest.param("Hai.\n{: #hai }", {"hai": 12}, id="a paragraph"),
        pytest.param('<p id="hai">Hai</p>', {"hai": 11}, id="HTML"),
        pytest.param("```\n## Hai\n```", {}, id="code"),
        pytest.param("    ## Hai", {}, id="code by its indent"),
        pytest.param("Hai[^1]\n\n[^1]: Ba.", {}, id="a footnote"),
        pytest.param("Hai.", {}, id="none"),
    ],
)
def test_the_anchors_of_a_page(tmp_path: Path, markdown: str, anchors: dict[str, int]) -> None:
    root = planted(tmp_path, [Edit(VI, "Chữ. · Words.", markdown)])
    pages, problems = read_prose(root)
    (page,) = (page for page in pages if page.file == VI)
    assert (page.anchors, problems) == ({"part": 7} | {anchor: line - 2 for anchor, line in anchors.items()}, [])


@pytest.mark.parametrize(
    ("file", "path"),
    [
        pytest.param("index.md", "", id="home"),
        pytest.param("about.md", "about/", id="a page"),
        pytest.param("a/b.md", "a/b/", id="in a folder"),
        pytest.param("a/index.md", "a/", id="of a folder"),
        pytest.param("a/README.md", "a/", id="of a folder, by its other name"),
    ],
)
def test_where_a_page_is_served(file: str, path: str) -> None:
    assert address(PurePosixPath(file)) == path


def test_markdown_is_read_as_the_site_reads_it() -> None:
    """But for "toc", which makes ids of words, and for what MkDocs adds by itself."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV ", "")
    listed = yaml.safe_load(text)["markdown_extensions"]
    assert [one for one in listed if isinstance(one, str)] == [one for one in EXTENSIONS if one != "fenced_code"]
    assert [list(one) for one in listed if not isinstance(one, str)] == [["toc"]]
