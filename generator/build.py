"""The build as a story: read, check, view, write beside, guard, swap in. Until the swap the old site stays as it was."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.check.all import examine
from generator.guard.site import guard
from generator.model.bilingual import Bilingual
from generator.problems.problem import Problem
from generator.shell.error import ShellError
from generator.view.site import SiteView
from generator.write.libraries import MissingLibrary
from generator.write.site import write_site

DEFAULT_URL = "http://127.0.0.1:8000/"
Tell = Callable[[Bilingual], None]

READING = Bilingual(vi="đọc và kiểm tra dữ liệu", en="reading and checking the data")
WRITING = Bilingual(vi="dựng trang", en="writing the pages")
GUARDING = Bilingual(vi="soát mọi trang", en="guarding every page")
PROBLEMS = Bilingual(vi="Chưa dựng trang: hãy sửa các lỗi trên.", en="Nothing was built: mend the problems above.")
GUARDED = Bilingual(vi="Chưa dựng trang:\n{findings}", en="Nothing was built:\n{findings}")
REFUSED = Bilingual(vi="Chưa dựng trang: {reason}", en="Nothing was built: {reason}")
BUILT = Bilingual(
    vi="{pages} trang trong {seconds:.1f} giây, ở {site}/. Xem thử: make serve",
    en="{pages} pages in {seconds:.1f} seconds, in {site}/. To look at them: make serve",
)


class BuildError(Exception):
    """The site was not built and nothing was changed: problems of the data, or words for people."""

    def __init__(self, problems: list[Problem], words: Bilingual) -> None:
        super().__init__(words.en)
        self.problems = problems
        self.words = words


@dataclass(frozen=True)
class Report:
    site: Path
    pages: int
    seconds: float
    notices: tuple[Problem, ...]

    @property
    def words(self) -> Bilingual:
        return BUILT.filled(pages=self.pages, seconds=self.seconds, site=self.site)


def build(root: Path, site: Path, site_url: str = "", *, tell: Tell = lambda _: None) -> Report:
    """Build the site of the project at `root` into the folder `site`, which is replaced whole or not at all."""
    begun = time.perf_counter()
    tell(READING)
    catalog, problems = examine(root)
    if any(problem.severity == "error" for problem in problems):
        raise BuildError(problems, PROBLEMS)
    site.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{site.name}-", dir=site.parent))
    try:
        beside.chmod(0o755)
        view = SiteView.of(catalog, site_url=_with_slash(site_url))
        tell(WRITING)
        write_site(root, beside, view)
        tell(GUARDING)
        if findings := guard(beside, root / "theme", view.site_url):
            raise BuildError([], GUARDED.filled(findings="\n".join(map(str, findings))))
        count = sum(1 for _ in beside.rglob("*.html"))
        swap(beside, site)
    except (ShellError, MissingLibrary) as error:
        raise BuildError([], REFUSED.filled(reason=error)) from error
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
