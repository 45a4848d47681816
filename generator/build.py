"""The build as a story: read, check, view, write beside, guard, swap in. Until the swap the old site stays as it was."""

import gc
import os
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from generator.catalog import Catalog
from generator.check.all import check_all
from generator.guard.site import guard
from generator.model.bilingual import Bilingual
from generator.output.marker import mark
from generator.output.place import check_place, real_path
from generator.output.reasons import reason
from generator.output.refused import Refused
from generator.output.scratch import mend, old_of, scratch
from generator.output.signals import held
from generator.output.swap import swap
from generator.output.worker import begin
from generator.problems.printable import printable
from generator.problems.problem import Problem
from generator.read.catalog import read_catalog
from generator.shell.error import ShellError
from generator.site_url import NotAnAddress, site_root
from generator.view.site import SiteView
from generator.write.libraries import MissingLibrary
from generator.write.site import write_files, write_site

DEFAULT_URL = "http://127.0.0.1:8000/"
Tell = Callable[[Bilingual], None]
NOTHING: Mapping[str, bytes] = MappingProxyType({})

READING = Bilingual(vi="đọc và kiểm tra dữ liệu", en="reading and checking the data")
WRITING = Bilingual(vi="dựng trang", en="writing the pages")
GUARDING = Bilingual(vi="soát mọi trang", en="guarding every page")
PROBLEMS = Bilingual(vi="Chưa dựng trang: hãy sửa các lỗi trên.", en="Nothing was built: mend the problems above.")
GUARDED = Bilingual(vi="Chưa dựng trang:\n{findings}", en="Nothing was built:\n{findings}")
REFUSED = Bilingual(vi="Chưa dựng trang: {reason}", en="Nothing was built: {reason}")
BROKEN = Bilingual(
    vi="Chưa dựng trang: hệ thống đã dừng một tiến trình đang dựng, có lẽ vì thiếu bộ nhớ. Hãy gõ lại.",
    en="Nothing was built: the system ended a process of the build, perhaps for want of memory. Type the command again.",
)
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
        return BUILT.filled(pages=self.pages, seconds=self.seconds, site=printable(self.site))


def build(
    root: Path, site: Path, site_url: str = "", *, tell: Tell = lambda _: None, besides: Mapping[str, bytes] = NOTHING
) -> Report:
    """Build the site of the project at `root` into the folder `site`, which is replaced whole or not at all.

    `besides` are files that no page of the published site needs. Only a folder that a build wrote is replaced.
    """
    begun = time.perf_counter()
    address = _address(site_url or os.environ.get("SITE_URL") or DEFAULT_URL)
    try:
        count, notices = _build(root.resolve(), real_path(site), address, tell, besides)
    except Refused as error:
        raise BuildError([], error.words) from error
    except (ShellError, MissingLibrary) as error:
        raise BuildError([], REFUSED.filled(reason=error)) from error
    except BrokenProcessPool as error:
        raise BuildError([], BROKEN) from error
    except OSError as error:
        raise BuildError([], reason(error, site)) from error
    return Report(site, count, time.perf_counter() - begun, notices)


@contextmanager
def _keeping() -> Iterator[None]:
    """A build keeps almost all that it makes until it ends: looking for what may go is a third of its work."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@_keeping()
def _build(
    root: Path, site: Path, site_url: str, tell: Tell, besides: Mapping[str, bytes]
) -> tuple[int, tuple[Problem, ...]]:
    """The number of pages, and what is noticed; the paths are real ones."""
    check_place(root, site)
    mend(site)
    tell(READING)
    view, problems = _view(root, site_url)
    with scratch(site) as new:
        new.chmod(0o755)
        tell(WRITING)
        write_site(root, new, view)
        tell(GUARDING)
        if findings := guard(new, root / "theme", site_url):
            raise BuildError([], GUARDED.filled(findings="\n".join(map(str, findings))))
        count = sum(name.endswith(".html") for _, _, names in os.walk(new) for name in names)
        write_files(new, besides)
        mark(new)
        check_place(root, site)
        with held():
            swap(new, site, old_of(new))
    return count, tuple(problems)


def _view(root: Path, site_url: str) -> tuple[SiteView, list[Problem]]:
    """What the site shows, and what is noticed. The rules are looked at by another process meanwhile."""
    catalog, unread = read_catalog(root)
    with ProcessPoolExecutor(1, initializer=begin, initargs=(_Rules.hold, root, catalog)) as pool:
        found = pool.submit(_Rules.check)
        try:
            view = SiteView.of(catalog, site_url=site_url)
        finally:  # data that break a rule may break a view: it is the rule that is told
            problems = sorted({*unread, *found.result()})
            if any(problem.severity == "error" for problem in problems):
                raise BuildError(problems, PROBLEMS)
    return view, problems


class _Rules:
    """What the other process has from its start."""

    root: Path
    catalog: Catalog

    @classmethod
    def hold(cls, root: Path, catalog: Catalog) -> None:
        cls.root, cls.catalog = root, catalog

    @classmethod
    def check(cls) -> list[Problem]:
        return check_all(cls.root, cls.catalog)


def _address(typed: str) -> str:
    try:
        return site_root(typed)
    except NotAnAddress as error:
        raise BuildError([], error.words) from error
