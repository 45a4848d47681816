"""The new site comes in the place of the old one; whatever happens on the way, one of the two is there in the end."""

import os
from pathlib import Path

from generator.output.exchange import exchange


def swap(new: Path, site: Path, old: Path) -> None:
    """Put `new` where the site is. What stood there is then at `new`, or at `old`, to be removed."""
    if not site.exists():
        new.rename(site)
        return
    if exchange(new, site):
        return
    site.rename(old)
    try:
        new.rename(site)
    finally:
        bring_back(site, old)


def bring_back(site: Path, old: Path) -> None:
    """The old site, where it was put out of the way and no other came."""
    if old.exists() and not os.path.lexists(site):
        old.rename(site)
