"""The form of every lock: a title, a seal, then the lines in order. The seal says how many they are and what their sum is."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

_SEAL = re.compile(r"# ([0-9]+) lines, sha256 ([0-9a-f]{16})")


@dataclass(frozen=True)
class Sealed:
    """What a lock file says. `spoilt` are the numbers of lines that say nothing or stand out of order.

    A lock that is not `there` was never written, or is lost. One that is not `whole` is not as it was written.
    """

    lines: tuple[tuple[int, str], ...] = ()  # each with its number, from 1
    spoilt: tuple[int, ...] = ()
    there: bool = False
    whole: bool = True
    seal_line: int = 1


def unseal(text: str, form: re.Pattern[str]) -> Sealed:
    """The lines of a lock that have the form; those of one without a title and a seal, too."""
    every = text.splitlines()
    title = next((number for number, line in enumerate(every) if not line.startswith("# ")), len(every))
    lines: list[tuple[int, str]] = []
    spoilt: list[int] = []
    for number, line in enumerate(every[title:], title + 1):
        if not form.fullmatch(line):
            spoilt.append(number)
            continue
        if lines and line <= lines[-1][1]:
            spoilt.append(number)
        lines.append((number, line))
    found = _SEAL.fullmatch(every[title - 1]) if title else None
    body = every[title:]
    whole = found is not None and (int(found[1]), found[2]) == (len(body), _sum(body))
    return Sealed(tuple(lines), tuple(spoilt), there=True, whole=whole, seal_line=max(title, 1))


def seal(title: str, lines: Iterable[str]) -> str:
    """The lock file of these lines."""
    body = sorted(set(lines))
    return "".join(f"{line}\n" for line in (title, f"# {len(body)} lines, sha256 {_sum(body)}", *body))


def pairs(lock: Sealed) -> dict[str, str]:
    """The lines of a lock as keys, each with what stands after it."""
    return {key: found for key, _, found in (line.partition(" ") for _, line in lock.lines)}


def _sum(lines: Iterable[str]) -> str:
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()[:16]
