"""The content security policy and the scripts that may stand in a page."""

from __future__ import annotations

import pytest

from generator.shell.policy import ScriptsChanged, check_scripts, inline_scripts, policy, read_lock, script_hash


def test_the_policy_lets_in_the_scripts_of_the_lock_only() -> None:
    said = policy(["sha256-x", "sha256-y"])
    assert "script-src 'self' 'sha256-x' 'sha256-y';" in said
    assert "unsafe" not in said
    assert said.startswith("default-src 'none';")


def test_a_lock_is_read_line_by_line() -> None:
    assert read_lock("# why\n\nsha256-x  opens the drawer\n  sha256-y\n") == ("sha256-x", "sha256-y")
    assert read_lock("# nothing\n") == ()


def test_a_hash_is_as_browsers_make_it() -> None:
    """By `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`."""
    assert script_hash("alert(1)") == "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="


@pytest.mark.parametrize(
    ("page", "scripts"),
    [
        pytest.param("<p>x</p>", (), id="none"),
        pytest.param('<script src="a.js"></script>', (), id="a file is not in the page"),
        pytest.param('<script type="application/ld+json">{}</script>', (), id="data is not run"),
        pytest.param("<script>a<b&amp;</script><script>c</script>", ("a<b&amp;", "c"), id="two, as they are written"),
    ],
)
def test_scripts_that_stand_in_a_page(page: str, scripts: tuple[str, ...]) -> None:
    assert inline_scripts(page) == scripts


def test_a_script_that_is_gone_is_noticed_too() -> None:
    with pytest.raises(ScriptsChanged):
        check_scripts(["<p>"], ["sha256-x"])
    check_scripts(['<script src="a.js"></script><script type="application/ld+json">{}</script>'], [])
