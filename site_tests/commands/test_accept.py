"""`plans accept`: writes what is new into the locks, takes no address out, and refuses while the data has an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from site_tests.faults import Edit, Write, plant
from site_tests.sample import PLAN, TASKS, write_sample
from site_tests.sealed import locked, sealed

ADDRESSES, TRANSLATIONS, SOURCES = "data/urls.lock", "data/translations.lock", "data/sources.lock"
WRONG = Edit(TASKS, "start: 2025", "start: 2024")
MOVED = b"- {from: mau-2023/, to: mau-2024/, reason: {vi: \xc4\x90\xe1\xbb\x95i., en: Moved.}}\n"


def accept(root: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, ["accept", "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def lines(root: Path, lock: str) -> list[str]:
    """What the lock says, without its header."""
    return [line for line in (root / lock).read_text("utf-8").splitlines() if not line.startswith("# ")]


def locks(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "data").glob("*.lock")}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


def test_what_is_new_is_written_and_said(root: Path) -> None:
    result = accept(root)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [ADDRESSES, TRANSLATIONS, SOURCES]
    addresses = lines(root, ADDRESSES)
    assert {"mau/", "mau-2024/", "mau-2024/01/", "mau-2024/#ii"} <= set(addresses)
    assert addresses == sorted(set(addresses))
    assert "mau-2024#ii" in {line.split()[0] for line in lines(root, TRANSLATIONS)}
    assert "`plans accept`" in (root / ADDRESSES).read_text("utf-8").splitlines()[0]


def test_accepting_twice_changes_nothing(root: Path) -> None:
    accept(root)
    before = locks(root)
    assert accept(root).exit_code == 0
    assert locks(root) == before


def test_an_old_address_that_leads_on_is_kept(root: Path) -> None:
    plant(root, [*locked(addresses="mau-2023/\n"), Write("data/redirects.yml", MOVED)])
    assert accept(root).exit_code == 0
    assert {"mau-2023/", "mau-2024/"} <= set(lines(root, ADDRESSES))


@pytest.mark.parametrize(
    "mended",
    [
        pytest.param("mau-2024", id="all of a plan"),
        pytest.param("mau-2024#preamble", id="one passage"),
    ],
)
def test_a_changed_text_is_stale_until_its_translation_is_said_to_be_mended(mended: str, root: Path) -> None:
    accept(root)
    before = locks(root)
    for name in (PLAN, "data/plans/mau-2024/source.txt"):
        plant(root, [Edit(name, "tỉnh đặt ra các việc sau", "tỉnh đặt ra các nhiệm vụ sau")])
    assert accept(root).exit_code == 1, "the official text was changed"
    assert accept(root, "--received", "mau-2024").exit_code == 0
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert (checked.exit_code, "stale" in checked.stdout) == (0, True)
    before["sources.lock"] = locks(root)["sources.lock"]
    assert locks(root) == before, "what is new was accepted, and nothing stale with it"
    assert "--mended mau-2024#preamble" in checked.stdout
    assert accept(root, "--mended", mended).exit_code == 0
    assert CliRunner().invoke(main, ["check", "--root", str(root)]).stdout == ""
    after = locks(root)
    assert {name for name in after if after[name] != before[name]} == {"translations.lock"}


@pytest.mark.parametrize(
    ("options", "written"),
    [
        pytest.param(["--addresses"], [ADDRESSES], id="addresses alone"),
        pytest.param(["--translations"], [TRANSLATIONS], id="translations alone"),
        pytest.param(["--sources"], [SOURCES], id="official texts alone"),
        pytest.param(["--addresses", "--translations"], [ADDRESSES, TRANSLATIONS], id="two of them"),
        pytest.param([], [ADDRESSES, TRANSLATIONS, SOURCES], id="all when none is named"),
    ],
)
def test_only_what_is_asked_for_is_written(options: list[str], written: list[str], root: Path) -> None:
    plant(root, locked(addresses="acts/\n", translations="", sources=""))
    result = accept(root, *options)
    assert (result.exit_code, result.stdout.splitlines()) == (0, written)


@pytest.mark.parametrize(("lang", "words"), [("vi", "Không có kế hoạch"), ("en", "No plan or key is called nobody")])
def test_a_name_that_nothing_has_is_told(lang: str, words: str, root: Path) -> None:
    result = accept(root, "--mended", "nobody", "--lang", lang)
    assert (result.exit_code, locks(root)) == (1, {})
    assert result.stderr.startswith(words)


@pytest.mark.parametrize(("lang", "words"), [("vi", "Không ghi được"), ("en", "cannot be written: ")])
def test_a_folder_that_cannot_be_written_is_told(lang: str, words: str, root: Path) -> None:
    (root / ".cache").write_bytes(b"")
    result = accept(root, "--lang", lang)
    assert (result.exit_code, locks(root)) == (1, {})
    assert words in result.stderr


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        pytest.param(WRONG, "time-not-from-words", id="a value that the words do not say"),
        pytest.param(Write(ADDRESSES, sealed("mau-2023/\n")), "address-lost", id="an address that leads nowhere now"),
        pytest.param(Write(TASKS, b"- id: [\n"), "yaml", id="a file that cannot be read"),
    ],
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_nothing_is_accepted_while_the_data_has_an_error(fault: Edit | Write, code: str, lang: str, root: Path) -> None:
    """Its problem is said as `plans check` says it."""
    plant(root, [fault])
    before = locks(root)
    checked = CliRunner().invoke(main, ["check", "--root", str(root), "--lang", lang])
    result = accept(root, "--lang", lang)
    assert result.exit_code == 1
    assert code in result.stdout
    assert set(result.stdout.splitlines()) <= set(checked.stdout.splitlines())
    assert locks(root) == before


def test_a_received_text_that_the_passages_do_not_have_is_not_accepted(root: Path) -> None:
    """What stands against an edited text is not told by the check, lest somebody mends the passages after it."""
    accept(root)
    before = locks(root)
    plant(root, [Edit("data/plans/mau-2024/source.txt", "tỉnh đặt ra các việc sau", "tỉnh đặt ra các nhiệm vụ sau")])
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert ("source-changed" in checked.stdout, "not-verbatim" in checked.stdout) == (True, False)
    refused = accept(root, "--received", "mau-2024")
    assert (refused.exit_code, "not-verbatim" in refused.stdout) == (1, True)
    assert locks(root) == before
