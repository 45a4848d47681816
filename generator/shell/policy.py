"""The content security policy, and the scripts that it allows to stand in a page."""

import base64
import hashlib
from collections.abc import Iterable
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

from generator.language.text import fold_space

LOCK = "theme/scripts.lock"


class ScriptsChanged(Exception):
    """A page has other scripts in it than the lock lists, or not all of them."""


def policy(hashes: Iterable[str]) -> str:
    """Nothing from another host, no style in the page, and of the scripts in the page only those with these hashes."""
    scripts = " ".join(f"'{key}'" for key in hashes)
    return (
        f"default-src 'none'; script-src 'self' {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"
    )


@lru_cache(maxsize=256)
def script_hash(script: str) -> str:
    """As a content security policy writes it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def read_lock(text: str) -> tuple[str, ...]:
    """The hashes of a lock: one a line, followed by words that say what the script does."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line.split()[0] for line in lines if line and not line.startswith("#"))


def check_scripts(pages: Iterable[str], locked: Iterable[str]) -> None:
    """Every page has the scripts of the lock in it, and no others."""
    expected = set(locked)
    for page in pages:
        scripts = {script_hash(script): fold_space(script) for script in inline_scripts(page)}
        if scripts.keys() != expected:
            lines = "\n".join(f"{key}  {script[:70]}…" for key, script in scripts.items())
            raise ScriptsChanged(
                f"{LOCK}: các đoạn mã có sẵn trong trang của Material đã khác. Hãy đọc chúng; nếu vô hại, ghi vào tệp các dòng sau.\n"
                f"{LOCK}: the scripts in Material's own pages have changed. Read them; if they do no harm, write these lines there.\n"
                f"{lines}"
            )


def inline_scripts(page: str) -> tuple[str, ...]:
    """The text of every script that stands in the page itself and is run; JSON is not."""
    scripts = LexborHTMLParser(page).css("script:not([src])")
    return tuple(script.text() for script in scripts if "json" not in (script.attributes.get("type") or ""))
