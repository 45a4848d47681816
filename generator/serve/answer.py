"""What is answered to an address: a file of the site, where it is instead, or why it cannot be made."""

import hashlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from threading import Lock
from urllib.parse import unquote, urlsplit

from jinja2 import TemplateSyntaxError

from generator.problems.printing import as_json
from generator.problems.problem import Problem
from generator.read.kept import state
from generator.serve.broken import broken_page
from generator.serve.site import INDEX, Site

OWN = "serve/"  # below it is what no built site has: the script of every page, its style, what it asks for
STATE = f"{OWN}state.json"
SCRIPT = f"{OWN}serve.js"
WATCHED = ("content", "data", "theme", "mkdocs.yml")
TYPES = {".js": "text/javascript", ".json": "application/json", ".webmanifest": "application/manifest+json"}


@dataclass(frozen=True)
class Answer:
    """`to` is where the asker is sent instead."""

    status: HTTPStatus
    kind: str = "text/plain"
    content: bytes = b""
    to: str = ""


class Answerer:
    """Answers one asker after the other; `found` are the problems of the last check."""

    def __init__(self, site: Site, base: str) -> None:
        self._site = site
        self._base = base
        self._lock = Lock()
        self.found: Sequence[Problem] = ()

    def __call__(self, target: str) -> Answer:
        """`target` is what stands in the first line of a request: a path, maybe with a query."""
        address = urlsplit(target).path
        path = unquote(address)
        if not path.startswith(self._base):
            at_root = path in ("/", self._base.removesuffix("/"))
            return Answer(HTTPStatus.FOUND, to=self._base) if at_root else self._missing()
        name = path.removeprefix(self._base)
        if name == STATE:
            return self._state()
        if name.startswith(OWN):
            return self._own(name)
        return self._file(name, address)

    def epoch(self) -> str:
        """The same as long as nothing has changed."""
        now = state(*(self._site.root / name for name in WATCHED))
        return hashlib.sha256(repr(now).encode()).hexdigest()[:16]

    def _state(self) -> Answer:
        content = f'{{"epoch": "{self.epoch()}", "problems": {as_json(self.found)}}}'
        return Answer(HTTPStatus.OK, _kind(STATE), content.encode())

    def _own(self, name: str) -> Answer:
        files = {f"{OWN}{path.name}": path for path in (self._site.root / "theme" / "serve").iterdir()}
        if name not in files:
            return Answer(HTTPStatus.NOT_FOUND)
        return Answer(HTTPStatus.OK, _kind(name), files[name].read_bytes())

    def _file(self, name: str, address: str) -> Answer:
        is_folder = name.endswith("/") or not name
        is_page = is_folder or name.endswith(".html")
        epoch = self.epoch()  # before reading: what changes meanwhile is another epoch
        with self._lock:
            try:
                content = self._site.file(f"{name}{INDEX}" if is_folder else name)
                if content is None and not is_page and self._site.file(f"{name}/{INDEX}"):
                    return Answer(HTTPStatus.MOVED_PERMANENTLY, to=f"{address}/")
                if content is None and is_page and self._site.unread:
                    return self._broken(self._site.unread, "", epoch)
            except Exception as error:  # noqa: BLE001 - whatever broke it, people are told and may mend it
                return self._broken(self._problems(), _words(error), epoch)
        if content is None:
            return self._missing()
        if is_page:
            content = self._live(content, epoch)
        return Answer(HTTPStatus.OK, _kind(INDEX if is_folder else name), content)

    def _missing(self) -> Answer:
        epoch = self.epoch()
        with self._lock:
            try:
                content = self._site.file("404.html") or b""
            except Exception as error:  # noqa: BLE001 - as above
                return self._broken(self._problems(), _words(error), epoch)
        return Answer(HTTPStatus.NOT_FOUND, _kind("404.html"), self._live(content, epoch))

    def _problems(self) -> Sequence[Problem]:
        """What may have broken a page; not yet found by the check, which is slower."""
        try:
            return [problem for problem in self._site.problems() if problem.severity == "error"]
        except Exception:  # noqa: BLE001 - the error that it is asked for says enough
            return ()

    def _broken(self, problems: Sequence[Problem], words: str, epoch: str) -> Answer:
        page = broken_page(problems, words, f"{self._base}{OWN}")
        return Answer(HTTPStatus.INTERNAL_SERVER_ERROR, _kind(INDEX), self._live(page.encode(), epoch))

    def _live(self, page: bytes, epoch: str) -> bytes:
        """The page with the script that shows problems and reloads it."""
        script = f'<script type="module" src="{self._base}{SCRIPT}" data-epoch="{epoch}"></script></body>'
        before, end, after = page.rpartition(b"</body>")
        return before + script.encode() + after if end else page


def _kind(name: str) -> str:
    kind = TYPES.get(PurePosixPath(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    is_text = kind.startswith("text/") or kind in TYPES.values() or kind.endswith("xml")
    return f"{kind}; charset=utf-8" if is_text else kind


def _words(error: Exception) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"{Path(error.filename or '?').name}:{error.lineno}: {error.message}"
    return f"{type(error).__name__}: {error}"
