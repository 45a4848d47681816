"""One run of MkDocs for a language: the same bytes every time, and what is wrong stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.bilingual import Lang
from generator.shell.error import ShellError
from generator.shell.material import render_language
from generator.shell.policy import script_hash
from generator.shell.slots import Head
from site_tests.conftest import ROOT as PROJECT
from site_tests.conftest import SITE_URL
from site_tests.shell.conftest import EDITION
from site_tests.shell.page import Reading, Render, files_below


def test_the_same_input_gives_the_same_bytes(render: Render, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first = render("en")
    again = render_language("en", root=PROJECT, site=tmp_path, site_url=SITE_URL, edition=EDITION)
    assert dict(again) == dict(first.shells)
    assert files_below(tmp_path) == files_below(first.site)


def test_a_link_to_a_page_that_does_not_exist_stops_the_build(project: Path, tmp_path: Path) -> None:
    with (project / "content/vi/about.md").open("a", encoding="utf-8") as file:
        file.write("\n[phương pháp](phuong-phap.md)\n")
    with pytest.raises(ShellError, match=r"'about\.md' contains a link 'phuong-phap\.md'"):
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)


def test_a_script_that_the_lock_does_not_list_stops_the_build(project: Path, tmp_path: Path) -> None:
    with (project / "theme/overrides/root.html").open("a", encoding="utf-8") as file:
        file.write("{% block hero %}<script>alert(1)</script>{% endblock %}")
    with pytest.raises(ShellError, match="alert") as caught:
        render_language("vi", root=project, site=tmp_path / "out", site_url=SITE_URL)
    assert script_hash("alert(1)") in str(caught.value)


@pytest.mark.parametrize(
    ("lang", "name"),
    [pytest.param("vi", "Kế hoạch AI các tỉnh", id="vi"), pytest.param("en", "Provincial AI plans", id="en")],
)
def test_the_site_has_its_name_and_edition_in_each_language(lang: Lang, name: str, render: Render) -> None:
    page = render(lang).shells[0].fill(Head("", "", "", "home"), "")
    assert Reading(page).metas()["og:site_name"] == name
    assert EDITION in page
