"""An address that was published is never lost, and a new one is in the lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import ADDRESS_LOCK, CORRECTIONS, REDIRECTS, SECTORS
from site_tests.faults import At, Edit, Fault, Write, expected, found, planted, problems_of
from site_tests.published import ADDRESSES
from site_tests.sample import TASKS
from site_tests.sealed import locked


def _moved(old: str, new: str) -> Write:
    return Write(REDIRECTS, f"- {{from: {old}, to: {new}, reason: {{vi: x, en: x}}}}\n".encode())


FAULTS = [
    pytest.param(
        [_moved("old/", "mau-2024/09/")],
        [At("unknown-key", REDIRECTS, "to: ‸mau-2024/09/")],
        id="where an old address leads",
    ),
    pytest.param(
        [_moved("mau-2024/01/", "mau-2024/02/")],
        [At("address-there", REDIRECTS, "from: ‸mau-2024/01/")],
        id="a page that is there is said to have moved",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("mau-2024/03/\n", "mau-2024/03/\nmau-2024/04/\n")),
        [At("address-lost", ADDRESS_LOCK, "‸mau-2024/04/")],
        id="a page that is gone",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("mau-2024/#i\n", "mau-2024/#i\nmau-2024/#i-0\n")),
        [At("address-lost", ADDRESS_LOCK, "‸mau-2024/#i-0\n")],
        id="a passage that is gone",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("mau-2024/02/\n", "")),
        [At("address-new", ADDRESS_LOCK, "‸mau-2024/03/")],
        id="a new page, after the line before it",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("about/\n", "")),
        [At("address-new", ADDRESS_LOCK, "‸about/#part\n")],
        id="a new page that would be the first, after the head",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("timeline/\n", "")),
        [At("address-new", ADDRESS_LOCK, "sectors/data-digital/\n‸")],
        id="a new page that would be the last",
    ),
    pytest.param(
        locked(addresses=ADDRESSES.replace("mau-2024/01/\nmau-2024/02/\n", "mau-2024/02a/\n")),
        [
            At("address-new", ADDRESS_LOCK, "mau-2024/#title-2\n‸"),
            At("address-new", ADDRESS_LOCK, "mau-2024/#title-2\n‸"),
            At("address-lost", ADDRESS_LOCK, "‸mau-2024/02a/"),
        ],
        id="new and lost, each on its own",
    ),
]
FAULTS += [
    pytest.param(
        [_moved("gone/#part", "mau-2024/")],
        [At("redirect-alone", REDIRECTS, "from: ‸gone/#part")],
        id="a part of a page that never was",
    ),
    pytest.param(
        [Edit(CORRECTIONS, "path: mau-2024/01/", "path: mau-2024/91/")],
        [At("unknown-key", CORRECTIONS, "path: ‸mau-2024/91/")],
        id="a correction of a page that never was",
    ),
    pytest.param(
        [*locked(), _moved("gone/", "mau-2024/")],
        [At("address-new", ADDRESS_LOCK, "‸mau-2024/\n")],
        id="an address that leads on is an address too",
    ),
]
RIGHT: list[object] = [
    pytest.param(
        [_moved("mau-2024/#gone", "mau-2024/#i")],
        id="a part that went from a page that stands",
    ),
    pytest.param(
        [_moved("gone/", "mau-2024/"), Edit(CORRECTIONS, "path: mau-2024/01/", "path: gone/")],
        id="a correction of a page that has moved",
    ),
    pytest.param([], id="a project that has published nothing"),
    pytest.param(locked(), id="all in the lock"),
    pytest.param(
        [
            *locked(addresses=ADDRESSES.replace("mau-2024/03/\n", "mau-2024/03/\nmau-2024/04/\n")),
            _moved("mau-2024/04/", "mau-2024/03/"),
        ],
        id="an address that has moved",
    ),
    pytest.param(
        [_moved("mau-2024/04/", "mau-2024/#iii-1-b2")],
        id="an address that leads to a passage",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_a_new_address_is_what_to_type(tmp_path: Path) -> None:
    (problem,) = problems_of(planted(tmp_path, locked(addresses=ADDRESSES.replace("mau-2024/02/\n", ""))))
    assert dict(problem.details) == {"found": "mau-2024/02/"}
    assert problem.to_type("vi") == "chạy `plans accept` để ghi mọi địa chỉ mới"


@pytest.mark.parametrize(
    ("fault", "at"),
    [
        pytest.param(
            Edit(TASKS, "kind: range", "kind: ranges"), At("not-a-choice", TASKS, "kind: ‸ranges"), id="a plan"
        ),
        pytest.param(Write(SECTORS, b""), At("empty-file", SECTORS), id="a table"),
    ],
)
def test_of_what_could_not_be_read_no_address_is_called_lost(tmp_path: Path, fault: Fault, at: At) -> None:
    root = planted(tmp_path, [*locked(), _moved("old/", "mau-2024/01/"), fault])
    assert found(problems_of(root)) == expected(root, [at])
