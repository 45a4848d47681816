"""Where the time of a build goes: `python -m site_tests.stages ROOT` prints each stage as JSON, one after the other.

The build itself does some of them beside each other.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from generator.check.all import check_all
from generator.guard.site import guard
from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from generator.write.site import write_site

T = TypeVar("T")
URL = "http://127.0.0.1:8000/"


def main() -> None:
    root = Path(sys.argv[1])
    spent: dict[str, float] = {"start": _cpu()}

    def stage(name: str, work: Callable[[], T]) -> T:
        begun = _cpu()
        result = work()
        spent[name] = _cpu() - begun
        return result

    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        catalog, _ = stage("read", lambda: read_catalog(root))
        stage("check", lambda: check_all(root, catalog))
        view = stage("view", lambda: SiteView.of(catalog, site_url=URL))
        stage("write", lambda: write_site(root, site, view))
        stage("guard", lambda: guard(site, root / "theme", URL))
    print(json.dumps(spent))


def _cpu() -> float:
    """Seconds of this process and of all that it has waited for."""
    uses = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in uses)


if __name__ == "__main__":
    main()
