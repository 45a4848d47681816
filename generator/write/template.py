"""A page template: its four blocks, each put where it belongs in a shell."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment

from generator.shell import Head, Shell
from generator.write.pages import MARK


def fill(name: str, env: Environment, shell: Shell, *, path: str, indexed: bool, values: Mapping[str, Any]) -> str:
    """A page of no section, such as the root or one that has moved."""
    blocks = env.get_template(name).render({"here": path, "section": None, "mark": MARK, **values})
    title, description, breadcrumb, content = blocks.split(MARK)
    head = Head(_plain(title), _plain(description), path, section=None, structured=None, indexed=indexed)
    return shell.fill(head, content.strip(), breadcrumb.strip())


def _plain(markup: str) -> str:
    """The text of an escaped block; Shell.fill escapes it again for its own place."""
    return " ".join(html.unescape(markup).split())
