"""A page template: its four blocks, each put where it belongs in a shell."""

import html
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment

from generator.language.text import fold_space
from generator.shell.slots import Head, Shell
from generator.write.environment import MARK


def fill(
    name: str,
    env: Environment,
    shell: Shell,
    *,
    path: str,
    values: Mapping[str, Any],
    section: str | None = None,
    structured: str | None = None,
    indexed: bool = True,
) -> str:
    """The page as HTML. `section` is the entry of the site navigation that the page belongs to."""
    blocks = env.get_template(name).render(values)
    title, description, breadcrumb, content = blocks.split(MARK)
    head = Head(_plain(title), _plain(description), path, section, structured, indexed)
    return shell.fill(head, content.strip(), breadcrumb.strip())


def _plain(markup: str) -> str:
    """The text of an escaped block; Shell.fill escapes it again for its own place."""
    return fold_space(html.unescape(markup))
