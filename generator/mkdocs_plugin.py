"""Makes `mkdocs build` and `mkdocs serve` give the site of `plans build`."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator.build import BuildError, build
from generator.output.signals import ending
from generator.problems.printing import as_text

RELOAD = "reload.js"
WATCHED = ("content", "data", "theme", "mkdocs.yml")


class Settings(Config):  # type: ignore[no-untyped-call]  # as below
    """There is nothing to set in mkdocs.yml."""


class PlansPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call]  # its __init_subclass__ has no types
    """MkDocs itself writes nothing: its own run ends with the build of the whole site, which runs MkDocs in turn.

    `mkdocs serve` builds again on every change and reloads the browser.
    """

    def __init__(self) -> None:
        super().__init__()
        self.serving = False
        self.site = Path()
        self.run = ExitStack()  # from the start of a command to its end
        self.built = ExitStack()  # of one build

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002
        self.serving = command == "serve"
        self.run.enter_context(ending())

    def on_shutdown(self) -> None:
        self.built.close()
        self.run.close()

    def on_config(self, config: MkDocsConfig) -> None:
        """MkDocs empties its folder before anything is checked: it gets one that may be emptied."""
        self.site = Path(config.site_dir)
        config.site_dir = self.built.enter_context(TemporaryDirectory(prefix="mkdocs-"))
        config.theme.static_templates = set()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:  # noqa: ARG002
        return Files([])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        config.site_dir = str(self.site)
        self.built.close()
        besides = {RELOAD: (_root(config) / "theme" / "serve" / RELOAD).read_bytes()} if self.serving else {}
        try:
            build(_root(config), self.site, config.site_url or "", besides=besides)
        except BuildError as error:
            told = [*(as_text(problem, "vi") for problem in error.problems), error.words.vi, error.words.en]
            raise PluginError("\n".join(told)) from error

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002
        self.built.close()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:  # noqa: ARG002
        for name in WATCHED:
            server.watch(str(_root(config) / name))
        # MkDocs puts an inline script into each page, which the content security policy blocks: a file does the same.
        server._inject_js_into_html = partial(_add_reload, server.mount_path)  # type: ignore[method-assign]  # noqa: SLF001


def _add_reload(mount: str, page: bytes, epoch: int) -> bytes:
    script = f'<script type="module" src="{mount}{RELOAD}" data-epoch="{epoch}"></script></body>'
    return page.replace(b"</body>", script.encode())


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent
