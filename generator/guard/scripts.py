"""The content security policy, and what a page runs: files of ours, scripts of the lock, and data that is none."""

import json
import re
from collections.abc import Iterator

from generator.guard.page import Break, Page
from generator.guard.tags import Tag
from generator.language.text import fold_space
from generator.shell.policy import script_hash

RUN = (None, "module")  # other types are data

_MOVES_THE_END = re.compile(r"<!--|</?script", re.I)


def policy_first(page: Page) -> Iterator[Break]:
    """The policy is there once, before every script."""
    found = [
        tag for tag in page.elements if tag.name == "script" or (tag.name == "meta" and "http-equiv" in tag.values)
    ]
    policies = [tag for tag in found if tag.name == "meta"]
    if [tag.values.get("content") for tag in policies] != [page.setting.policy]:
        yield Break(policies[0] if policies else None, "policy", f"{len(policies)} × <meta http-equiv>")
    elif found[0] is not policies[0]:
        yield Break(policies[0], "policy", "<script> … <meta http-equiv>")


def scripts(page: Page) -> Iterator[Break]:
    """Only scripts of ours, of the lock, or well-formed data; none in a drawing, where its text is read as markup."""
    if page.tree.script_in_drawing:
        yield Break(None, "script", "<svg> … <script>")
    for script in page.of_name.get("script", ()):
        if rule := _broken(script, page):
            shown = fold_space(script.text)[:60]
            yield Break(script, rule, f"<script {script.values.get('src', '')}>{shown}")


def _broken(script: Tag, page: Page) -> str | None:
    source, kind = script.values.get("src"), script.values.get("type")
    if _MOVES_THE_END.search(script.text):
        return "script"
    if kind not in RUN:
        return None if source is None and _is_json(script.text) else "script-data"
    if source is None:
        return None if kind is None and script_hash(script.text) in page.setting.hashes else "script"
    ours = not script.text and (page.target(source) or "").partition("/")[2] in page.setting.scripts
    return None if ours else "script"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
