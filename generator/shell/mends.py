"""What is wrong in Material's own HTML, put right."""

import re

from generator.shell.error import ShellError

# What Material writes, what stands there instead, and why. Each is found exactly once in every page.
MENDS = (
    (r'(data-md-toggle="drawer" type="checkbox" id="__drawer") autocomplete="off"', r"\1", "not valid on a checkbox"),
    (r'(data-md-toggle="search" type="checkbox" id="__search") autocomplete="off"', r"\1", "not valid on a checkbox"),
    (r'<div data-md-component="skip">[\s\S]*?</div>', "", "main.html has a link to the content on every page"),
    (r"assets/javascripts/workers/search\.[0-9a-f]+\.min\.js", "assets/search-worker.js", "search is ours"),
)


def mend(page: str) -> str:
    """The page as it should be, without the white space that templates leave."""
    for found, instead, why in MENDS:
        page, times = re.subn(found, instead, page)
        if times != 1:
            raise ShellError(
                f"generator/shell/mends.py: {found} ({why}): found {times} times, not once. See what Material changed."
            )
    return re.sub(r"\n\s+", "\n", page.lstrip())
