"""The data, and the lock of addresses, as they were at another time; and which addresses were forgotten since."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from generator.catalog import Catalog
from generator.locks.addresses import NAME, AddressLock
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.read.text_file import read_any

NO_BASE = Message(
    "no-base",
    found=Bilingual(vi="không đọc được «{base}»: {reason}", en="“{base}” cannot be read: {reason}"),
    expected=Bilingual(vi="một tệp, hoặc một nhánh hay commit của git", en="a file, or a branch or commit of git"),
    to_type=Bilingual.same("git fetch origin main; plans check --base origin/main; plans diff origin/main"),
)
ADDRESS_DROPPED = Message(
    "address-dropped",
    found=Bilingual(
        vi="địa chỉ {found}, đã công bố ở {base}, không mở được và không dẫn đi đâu",
        en="the address {found}, published in {base}, neither opens nor leads on",
    ),
    expected=Bilingual(vi="mọi địa chỉ đã công bố vẫn mở được", en="every published address still opens"),
    to_type=Bilingual.same("- {{from: {found}, to: …, reason: {{vi: …, en: …}}}}  (data/redirects.yml)"),
)
MESSAGES = (NO_BASE, ADDRESS_DROPPED)

PARTS = ("data", "content")
LOCK = f"data/{NAME}"

_NO_GIT = "git: command not found"


def read_base(root: Path, base: str) -> tuple[AddressLock, list[Problem]]:
    """What `base`, a file or a commit, says was published. A commit from before there was a lock says nothing."""
    if not base.strip("0"):  # GitHub's name for what was before a branch began
        return AddressLock(), []
    if Path(base).is_file():
        text, problems = read_any(Path(base), base, limit=None)
        return AddressLock.of(text or ""), problems
    try:
        commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{base}^{{commit}}")
        at = commit.stdout.decode().strip()
        if commit.returncode == 0 and not _git(root, "ls-tree", at, LOCK).stdout:
            return AddressLock(), []
        found = _git(root, "show", f"{at}:./{LOCK}") if commit.returncode == 0 else commit
    except FileNotFoundError:
        return AddressLock(), [_problem(base, _NO_GIT)]
    if found.returncode != 0:
        return AddressLock(), [_problem(base, found.stderr.decode("utf-8", "replace").strip())]
    return AddressLock.of(found.stdout.decode("utf-8", "replace")), []


def dropped(catalog: Catalog, old: AddressLock, base: str) -> Iterator[Problem]:
    """The addresses of an older lock that the data and their lock have forgotten; `base` is where the older one is."""
    if catalog.unread:
        return
    lock = catalog.address_lock
    for address in old:
        if address not in catalog.known_addresses and address not in lock:
            yield Place(LOCK, lock.line_before(address) + 1, 1).problem(ADDRESS_DROPPED, found=address, base=base)


def extract(root: Path, base: str, folder: Path) -> list[Problem]:
    """The files of `base`, a commit, that the data are read from, into an empty folder; none from before a branch began."""
    if not base.strip("0"):
        return []
    try:
        commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{base}^{{commit}}")
        if commit.returncode == 0:
            commit = _git(root, "archive", "--format=tar", f"{commit.stdout.decode().strip()}:./", *PARTS)
    except FileNotFoundError:
        return [_problem(base, _NO_GIT)]
    if commit.returncode != 0:
        return [_problem(base, commit.stderr.decode("utf-8", "replace").strip())]
    with tarfile.open(fileobj=io.BytesIO(commit.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return []


def _git(root: Path, *words: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)


def _problem(base: str, reason: str) -> Problem:
    return Place(LOCK, 1, 1).problem(NO_BASE, base=base, reason=reason)
