"""Where a site may be written: in an absent or empty folder, or in the place of one that a build wrote."""

import os
import shlex
from pathlib import Path

from generator.model.bilingual import LANGS, Bilingual
from generator.output.marker import MARKER, strangers
from generator.output.refused import Refused
from generator.problems.printable import printable

# The folders of the project. A build never writes into them; nor into one whose name begins with a dot.
PROJECT = ("content", "data", "docs", "generator", "LICENSES", "node_modules", "site_tests", "theme")
SHOWN = 3  # names of a folder that are told

FOUND = Bilingual(
    vi="Chưa dựng trang, và không động đến gì: {path} {what}.\nHãy gõ: plans build --site {other}",
    en="Nothing was built, and nothing was touched: {path} {what}.\nType: plans build --site {other}",
)
LINK = Bilingual(
    vi="là liên kết tới nơi khác, mà một lần dựng không thay nơi khác",
    en="is a symbolic link, and a build replaces nothing that a link leads to",
)
ABOVE = Bilingual(vi="là thư mục chứa dự án", en="is the project's folder, or holds it")
INSIDE = Bilingual(vi="nằm trong {folder}, nơi không dành cho trang", en="is within {folder}, which is not for a site")
BUILT = Bilingual(
    vi="nằm trong một trang đã dựng ở {folder}: lần dựng sau sẽ xoá nó",
    en="is within a built site, {folder}, whose next build would remove it",
)
NO_FOLDER = Bilingual(vi="không phải là thư mục", en="is not a folder")
MOUNTED = Bilingual(
    vi="là nơi gắn một ổ đĩa, không thể đổi chỗ với trang mới",
    en="is where a disk is mounted, which cannot change places with a new site",
)
FOREIGN = Bilingual(
    vi="có những thứ không do `plans build` viết ({names}), và sẽ không bị thay",
    en="has what no `plans build` wrote ({names}), and is not replaced",
)


def real_path(site: Path) -> Path:
    """The folder itself, from the top, without the links that lead to folders above it."""
    return Path(os.path.realpath(site.parent), site.name) if site.is_symlink() else Path(os.path.realpath(site))


def check_place(root: Path, site: Path) -> None:
    """Raises Refused unless all that stands there may be lost; both paths are real ones."""
    default = root / "site"
    if site.is_symlink():
        raise _refused(site, LINK, default if site != default else root / "public")
    if any(_same(site, folder) for folder in (root, *root.parents)):
        raise _refused(site, ABOVE, default)
    for folder in (site, *site.parents):
        if _is_of_the_project(folder, root):
            raise _refused(site, INSIDE.filled(folder=printable(folder)), default)
        if folder != site and os.path.lexists(folder / MARKER):
            raise _refused(site, BUILT.filled(folder=printable(folder)), folder)
    if not os.path.lexists(site):
        return
    if not site.is_dir():
        raise _refused(site, NO_FOLDER, site.with_name(f"{site.name}-site"))
    if os.path.ismount(site):
        raise _refused(site, MOUNTED, site / "site")
    if names := strangers(site):
        told = ", ".join([*map(printable, names[:SHOWN]), *(["…"] if names[SHOWN:] else [])])
        raise _refused(site, FOREIGN.filled(names=told), site / "site")


def _is_of_the_project(folder: Path, root: Path) -> bool:
    if folder.name == ".git" or any(_same(folder, root / name) for name in PROJECT):
        return True
    return folder.parent == root and folder.name.startswith(".")


def _same(one: Path, other: Path) -> bool:
    """Whether they are one folder, under whatever name: disks may take `Data` for `data`."""
    return one == other or (one.exists() and other.exists() and one.samefile(other))


def _refused(site: Path, what: Bilingual, other: Path) -> Refused:
    vi, en = (
        FOUND.here(lang).format(path=printable(site), what=what.here(lang), other=shlex.quote(printable(other)))
        for lang in LANGS
    )
    return Refused(Bilingual(vi=vi, en=en))
