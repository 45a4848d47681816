"""`mkdocs build` and `mkdocs serve` are `plans build` under another name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, Literal, cast

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator import build as build_module
from generator import mkdocs_plugin
from generator.build import BuildError
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place
from site_tests.conftest import ROOT, SITE_URL
from site_tests.output.folders import folder_of, site_of, state


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MkDocsConfig:
    """mkdocs.yml as the command reads it."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    return load_config(str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path / "site"), site_url=SITE_URL)


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_mkdocs_build_gives_the_same_bytes(config: MkDocsConfig, site: Path) -> None:
    build(config)
    built = files_below(Path(config.site_dir))
    expected = files_below(site)
    assert sorted(built) == sorted(expected)
    assert not [name for name in built if built[name] != expected[name]]


def test_mkdocs_itself_writes_no_page(config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[Path, Path, str]] = []
    site = Path(config.site_dir)
    monkeypatch.setattr(mkdocs_plugin, "build", lambda *values, **_: calls.append(values))
    build(config)
    assert calls == [(ROOT, site, SITE_URL)]
    assert Path(config.site_dir) == site
    assert not site.exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda site: folder_of(site, {"thesis.txt": "mine"}), "(thesis.txt)", id="a foreign folder"),
        pytest.param(site_of, "Nothing was built.", id="a site, and something is wrong"),
    ],
)
def test_what_stands_there_stays_when_nothing_is_built(
    make: Callable[[Path], Path],
    said: str,
    config: MkDocsConfig,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    def fails(*_: object) -> None:
        raise BuildError([], Bilingual(vi="Chưa dựng trang.", en="Nothing was built."))

    monkeypatch.setattr(mkdocs_plugin, "TemporaryDirectory", partial(TemporaryDirectory, dir=tmp_path))
    monkeypatch.setattr(build_module, "read_catalog", fails)
    make(Path(config.site_dir))
    before = state(tmp_path)
    with pytest.raises(Abort):
        build(config)
    assert said in caplog.text
    assert state(tmp_path) == before


def test_problems_are_told_and_the_command_fails(
    config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    words = Bilingual.same("…")
    problem = Place("data/plans/x/tasks.yml", 7, 5).problem(Message("empty-value", words, words, words))

    def fails(*_: object, **__: object) -> None:
        raise BuildError([problem], Bilingual(vi="Chưa dựng trang.", en="Nothing was built."))

    monkeypatch.setattr(mkdocs_plugin, "build", fails)
    with pytest.raises(Abort):
        build(config)
    assert "data/plans/x/tasks.yml:7:5 empty-value" in caplog.text
    assert "Nothing was built." in caplog.text


def test_serving_watches_all_that_the_site_is_made_from(config: MkDocsConfig) -> None:
    watched: list[str] = []
    server = SimpleNamespace(watch=watched.append, mount_path="/base/")
    config.plugins.on_serve(cast("Any", server), config=config, builder=lambda: None)
    assert {"content", "data", "theme", "mkdocs.yml"} <= {Path(path).relative_to(ROOT).as_posix() for path in watched}
    assert all(Path(path).exists() for path in watched)


def test_serving_reloads_by_a_script_that_the_policy_lets_through(config: MkDocsConfig) -> None:
    server = SimpleNamespace(watch=lambda _: None, mount_path="/base/")
    config.plugins.on_serve(cast("Any", server), config=config, builder=lambda: None)
    page = server._inject_js_into_html(b"<body><p>x</p></body>", 17)
    assert page == b'<body><p>x</p><script type="module" src="/base/reload.js" data-epoch="17"></script></body>'


@pytest.mark.parametrize(("command", "files"), [("serve", ["reload.js"]), ("build", [])])
def test_only_serving_has_the_script(
    command: Literal["serve", "build"], files: list[str], config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(mkdocs_plugin, "build", lambda *_, besides: given.extend(besides))
    config.plugins.on_startup(command=command, dirty=False)
    build(config)
    config.plugins.on_shutdown()
    assert given == files
