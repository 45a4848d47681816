"""The build as a story: read, check, view, write beside, guard, swap in. Until the swap the old site stays as it was."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.check.all import check_all
from generator.data_version import data_version
from generator.guard.site import guard
from generator.model import Lang
from generator.problems import Problem
from generator.read.catalog import read_catalog
from generator.shell import ShellError
from generator.view.site import SiteView
from generator.write.libraries import MissingLibrary
from generator.write.site import write_site

DEFAULT_URL = "http://127.0.0.1:8000/"
Words = tuple[str, str]
Tell = Callable[[str], None]


class BuildError(Exception):
    """The site was not built and nothing was changed: problems of the data, or words for people."""

    def __init__(self, problems: list[Problem], words: Words) -> None:
        super().__init__(words[1])
        self.problems = problems
        self.words = words


@dataclass(frozen=True)
class Report:
    site: Path
    pages: int
    seconds: float
    notices: tuple[Problem, ...]

    def words(self, lang: Lang) -> str:
        if lang == "vi":
            return f"{self.pages} trang trong {self.seconds:.1f} giây, ở {self.site}/. Xem thử: make serve"
        return f"{self.pages} pages in {self.seconds:.1f} seconds, in {self.site}/. To look at them: make serve"


def build(root: Path, site: Path, site_url: str = "", *, progress: bool = False) -> Report:
    """Build the site of the project at `root` into the folder `site`, which is replaced whole or not at all."""
    begun = time.perf_counter()
    say = _teller(progress=progress)
    say("đọc và kiểm tra dữ liệu · reading and checking the data")
    catalog, problems = read_catalog(root)
    if catalog is not None:
        problems = check_all(catalog)
    errors = [problem for problem in problems if problem.severity == "error"]
    if catalog is None or errors:
        raise BuildError(
            problems, ("Chưa dựng trang: hãy sửa các lỗi trên.", "Nothing was built: mend the problems above.")
        )
    site.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{site.name}-", dir=site.parent))
    try:
        beside.chmod(0o755)
        view = SiteView.of(catalog, data_version=data_version(root / "data"), site_url=_with_slash(site_url))
        say("dựng trang · writing the pages")
        write_site(root, beside, view)
        say("soát mọi trang · guarding every page")
        findings = guard(beside, root / "theme", view.site_url)
        if findings:
            shown = "\n".join(str(finding) for finding in findings)
            raise BuildError([], (f"Chưa dựng trang:\n{shown}", f"Nothing was built:\n{shown}"))
        count = sum(1 for _ in beside.rglob("*.html"))
        swap(beside, site)
    except (ShellError, MissingLibrary) as error:
        raise BuildError([], (f"Chưa dựng trang: {error}", f"Nothing was built: {error}")) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Report(site, count, time.perf_counter() - begun, tuple(problems))


def swap(beside: Path, site: Path) -> None:
    """Put the new site where the old one is; the old one is out of the way for one rename only."""
    if not site.exists():
        beside.rename(site)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{site.name}-old-", dir=site.parent)) / "site"
    site.rename(old)
    try:
        beside.rename(site)
    except OSError:
        old.rename(site)
        raise
    finally:
        shutil.rmtree(old.parent, ignore_errors=True)


def _with_slash(site_url: str) -> str:
    return f"{(site_url or os.environ.get('SITE_URL') or DEFAULT_URL).rstrip('/')}/"


def _teller(*, progress: bool) -> Tell:
    """Says what is being done: on a terminal only."""
    from rich.console import Console

    console = Console(stderr=True, quiet=not progress)
    return lambda words: console.print(f"[dim]…[/dim] {words}")
