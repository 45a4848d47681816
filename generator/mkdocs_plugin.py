"""Makes `mkdocs build` and `mkdocs serve` give the site of `plans build`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator.build import build

WATCHED = ("content", "data", "theme", "mkdocs.yml")


class PlansPlugin(BasePlugin[Config]):  # type: ignore[no-untyped-call]  # its __init_subclass__ has no types
    """MkDocs itself writes nothing: its own run ends with the build of the whole site, which runs MkDocs in turn."""

    def on_config(self, config: MkDocsConfig) -> None:
        config.theme.static_templates = set()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:  # noqa: ARG002
        return Files([])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        build(_root(config), Path(config.site_dir), config.site_url or "")

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:  # noqa: ARG002
        for name in WATCHED:
            server.watch(str(_root(config) / name))


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent
