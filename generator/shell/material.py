"""MkDocs and Material, run once for each language: prose pages and assets for the site, shells for all other pages."""

import logging
import os
from collections.abc import Mapping
from logging.handlers import BufferingHandler
from pathlib import Path
from typing import Any, cast

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.language.interface import translations
from generator.model.bilingual import Lang
from generator.shell.error import ShellError
from generator.shell.policy import LOCK, ScriptsChanged, check_scripts, policy, read_lock
from generator.shell.rendering import TEMPLATES, Rendering
from generator.shell.slots import Shell

# Material's script asks for its index on every page; it gets one without entries, and our worker has its own.
EMPTY_INDEX = '{"config":{"lang":[],"separator":" ","pipeline":[]},"docs":[]}'


def render_language(lang: Lang, *, root: Path, site: Path, site_url: str, edition: str = "") -> Mapping[int, Shell]:
    """Write prose pages and assets below site/<lang>/, which is emptied first, and give the shells by their depth.

    `edition` is what the footer says of the data. Beside the depths of pages there are ROOT ("/") and ANYWHERE (404.html).
    """
    locked = read_lock((root / LOCK).read_text("utf-8"))
    config = configure(lang, config_file=root / "mkdocs.yml", site=site, site_url=site_url)
    rendering = Rendering(lang, site_url, policy(locked), edition, translations(lang, root / "theme"))
    config.site_name = rendering.interface.gettext(config.site_name)
    config.plugins["shell"] = cast("Any", rendering)
    _build(config)
    (site / lang / "search/search_index.json").write_text(EMPTY_INDEX, "utf-8")
    try:
        check_scripts(rendering.pages.values(), locked)
    except ScriptsChanged as error:
        raise ShellError(str(error)) from error
    return {depth: rendering.shell(depth, config.site_name) for depth in rendering.pages}


def _build(config: MkDocsConfig) -> None:
    """Run MkDocs; what it warns of, such as a broken link, is an error."""
    warnings = BufferingHandler(capacity=1000)
    warnings.setLevel(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.addHandler(warnings)
    logger.setLevel(logging.WARNING)
    try:
        build(config)
    except Abort as error:
        raise ShellError("\n".join(record.getMessage() for record in warnings.buffer) or str(error)) from error
    finally:
        logger.setLevel(level)
        logger.removeHandler(warnings)


def configure(lang: Lang, *, config_file: Path, site: Path, site_url: str) -> MkDocsConfig:
    """What mkdocs.yml becomes for one language."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material prints a banner without it
    config = load_config(
        str(config_file),
        docs_dir=str(config_file.resolve().parent / "content" / lang),
        site_dir=str(site / lang),
        site_url=f"{site_url}{lang}/",
        plugins=["material/search"],
        strict=True,
    )
    config.theme["language"] = lang
    config.theme.static_templates = set(TEMPLATES)
    return config
