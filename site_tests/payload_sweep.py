"""Every payload in every field of the sample, in every file that is made of it: `python -m site_tests.payload_sweep`.

The suite does a part of this (site_tests/test_payloads.py); this takes half an hour. It prints what was tried and what
came of it, and ends with 1 if anything was wrong.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from markdown import Markdown

from generator.catalog import Catalog
from generator.check.all import messages
from generator.shell.article import faults
from site_tests.filling import CUT, Field, filled, sample_catalog
from site_tests.payloads.corpus import PAYLOADS, UNSEEN, met
from site_tests.payloads.filled import made, make_shells, rotated, words_of, wrong
from site_tests.payloads.printed import obeyed, problem_of
from site_tests.shell.test_article import EXTENSIONS


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        found = [*_filled(Path(folder)), *_printed(), *_prose()]
    for line in found[:50]:
        print(line)
    print(f"wrong: {len(found)}")
    return 1 if found else 0


def _filled(folder: Path) -> list[str]:
    catalog, shells = sample_catalog(folder / "sample"), make_shells(folder / "shells")
    found: list[str] = []
    pairs: set[tuple[Field, int]] = set()
    seen: Counter[str] = Counter()
    files = 0
    fields = _in_order(catalog)
    for build in range(len(PAYLOADS)):
        for marks in (True, False):
            view, _ = filled(catalog, rotated(build, marks=marks))
            written = made(view, shells)
            files += len(written)
            found += [f"build {build}: {one}" for one in wrong(written)]
        if build % 10 == 9:
            print(f"{build + 1} of {len(PAYLOADS)}: wrong {len(found)}", file=sys.stderr, flush=True)
        pairs |= {(field, (at + build) % len(PAYLOADS)) for at, field in enumerate(fields)}
        seen.update(_sinks(made(filled(catalog, rotated(build))[0], shells)) if build % 10 == 0 else {})
    print(f"payloads: {len(PAYLOADS)}, fields: {len(fields)} ({len(CUT)} without marks), pairs: {len(pairs)}")
    print(f"builds: {2 * len(PAYLOADS)}, files read: {files}")
    print("payloads found whole, in every tenth build:", ", ".join(f"{kind} {n}" for kind, n in sorted(seen.items())))
    return found


def _in_order(catalog: Catalog) -> list[Field]:
    """The fields in the order in which they are filled."""
    order: dict[Field, None] = {}

    def words(field: Field) -> str:
        order.setdefault(field)
        return "x"

    filled(catalog, words)
    return list(order)


def _sinks(files: Mapping[str, str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, text in files.items():
        kind = "search index" if "/search/" in name else name.rpartition(".")[2]
        found[kind] += sum(len(met(words)) for words in words_of(name, text))
    return found


def _printed() -> list[str]:
    said = messages()
    everything = (*PAYLOADS, *UNSEEN)
    print(f"printed: {len(everything)} payloads × {len(said)} messages × text, github, json, summary, finding")
    return [one for payload in everything for message in said for one in obeyed(problem_of(message, payload.words))]


def _prose() -> list[str]:
    """A page of prose that is a payload has what Markdown writes, or is refused."""
    refused = 0
    for payload in PAYLOADS:
        refused += bool(list(faults(Markdown(extensions=list(EXTENSIONS)).convert(payload.words))))
    print(
        f"prose: {len(PAYLOADS)} payloads, {refused} refused, {len(PAYLOADS) - refused} words, code or allowed markup"
    )
    return []


if __name__ == "__main__":
    sys.exit(main())
