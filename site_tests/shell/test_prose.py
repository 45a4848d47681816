"""Prose pages have what data pages have, and what is wrong in one is told with its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.shell.error import ShellError
from generator.shell.material import render_language
from site_tests.conftest import SITE_URL
from site_tests.shell.conftest import FRONT
from site_tests.shell.page import Reading


def test_prose_pages_have_what_data_pages_have(project: Path, tmp_path: Path) -> None:
    prose = "---\ntitle: Về <b>trang\ndescription: '\"Mô tả\" & hơn nữa'\n---\n# Về trang\n\n## Đính chính {#corrections}\n\nChữ.\n\n## A &lt; “B” {#sources}\n\n|a|n|\n|---|--:|\n|b|1|\n"
    (project / "content/vi/about.md").write_text(prose, "utf-8")
    render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)
    page = (tmp_path / "out/vi/about/index.html").read_text("utf-8")
    read = Reading(page)
    assert read.title == "Về <b>trang – Kế hoạch AI các tỉnh"
    assert read.metas()["description"] == '"Mô tả" & hơn nữa'
    assert read.links("alternate")["en"] == f"{SITE_URL}en/about/"
    assert '<h1>Về trang</h1>\n<h2 id="corrections">Đính chính</h2>' in page
    assert '<a class="md-nav__link" href="#sources"><span class="md-ellipsis">A &lt; “B”</span></a>' in page
    assert '<td class="num">1</td>' in page


@pytest.mark.parametrize(
    ("prose", "message"),
    [
        pytest.param("# A\n", "write at the top of the file: --- title:", id="no title"),
        pytest.param(
            "---\ntitle: 1\ndescription: x\n---\n# A\n",
            "write at the top of the file: --- title:",
            id="a number for a title",
        ),
        pytest.param(
            '---\ntitle: "a\\u202eb"\ndescription: x\n---\n# A\n',
            "not seen, U+202E",
            id="a sign that YAML hides in a title",
        ),
        pytest.param(f"{FRONT}Chữ.\n", "exactly one heading", id="no heading"),
        pytest.param(f"{FRONT}# A\n\n# B\n", "exactly one heading", id="two of them"),
        pytest.param(f"{FRONT}# A\n\n## Định hướng\n", "#a-short-name", id="an address made from words"),
        pytest.param(f"{FRONT}# A\n\n<script>alert(1)</script>\n", "<script", id="a script"),
        pytest.param(f"{FRONT}# A\n\n[B](x){{onclick=a}}\n", "onclick", id="an event handler"),
        pytest.param(f"{FRONT}# A\n\n[B](JavaScript:a)\n", "JavaScript:a", id="a script as an address"),
        pytest.param(f"{FRONT}# A\n\n|a|\n|:-:|\n|b|\n", "style=", id="a centred column, which Markdown makes a style"),
    ],
)
def test_prose_that_is_not_right_stops_the_build(prose: str, message: str, project: Path, tmp_path: Path) -> None:
    (project / "content/vi/about.md").write_text(prose, "utf-8")
    with pytest.raises(ShellError, match=rf"content/vi/about.md(:\d+)?: .*{re.escape(message)}"):
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)


def test_everything_wrong_on_a_page_is_told_at_once_with_its_line(project: Path, tmp_path: Path) -> None:
    prose = f"{FRONT}# A\n\n<input>\n\nb\u200bc &#x202e;\n\n[B](https://chinhphu.vn@evil.example/)\n"
    (project / "content/vi/about.md").write_text(prose, "utf-8")
    with pytest.raises(ShellError) as told:
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)
    assert {line.partition(": ")[0] for line in str(told.value).split("\n")} == {
        f"content/vi/about.md:{line}" for line in (7, 9, 11)
    }
    assert str(told.value).isprintable() or "\u200b" not in str(told.value)


@pytest.mark.parametrize(
    "top",
    [
        pytest.param("template: root.html", id="another template"),
        pytest.param("robots: noindex", id="a word to search engines"),
        pytest.param("hide: [navigation]", id="parts that are hidden"),
        pytest.param("status: new", id="a state"),
    ],
)
def test_a_page_says_only_its_title_and_description(top: str, project: Path, tmp_path: Path) -> None:
    (project / "content/vi/about.md").write_text(f"{FRONT[:-4]}{top}\n---\n# A\n", "utf-8")
    with pytest.raises(ShellError, match=r"content/vi/about.md:1: .*nothing else"):
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        pytest.param("secret.txt", "../../mkdocs.yml", id="to a file"),
        pytest.param("secrets", "../../theme", id="to a folder, which MkDocs would copy"),
    ],
)
def test_a_symbolic_link_is_not_followed(name: str, target: str, project: Path, tmp_path: Path) -> None:
    (project / "content/vi" / name).symlink_to(target)
    with pytest.raises(ShellError, match=rf"content/vi/{name}.*: .* a symbolic link"):
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)
