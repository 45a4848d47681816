"""A small web server on this machine that answers as GitHub Pages does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    "": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml; charset=utf-8",
}


class PagesHandler(SimpleHTTPRequestHandler):
    """`/x` moves to `/x/` where x is a folder, `/x` may be `/x.html`, all else is `/404.html`; nothing is listed."""

    extensions_map = TYPES
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a head waits for no acknowledgement of the one before: 40 ms an answer

    def __init__(self, *args: object, base: str, directory: Path) -> None:
        self.base, self.site = base, directory.resolve()
        super().__init__(*args, directory=str(directory))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        asked = self.site / path.removeprefix(self.base).lstrip("/")
        if not path.startswith(self.base) or not asked.resolve().is_relative_to(self.site):
            self._send(HTTPStatus.NOT_FOUND, self.site / "404.html", body=body)
        elif asked.is_dir() and not path.endswith("/"):
            self._move(urlsplit(self.path).path + "/")
        elif found := next((file for file in _candidates(asked, path) if file.is_file()), None):
            self._send(HTTPStatus.OK, found, body=body)
        else:
            self._send(HTTPStatus.NOT_FOUND, self.site / "404.html", body=body)

    def _send(self, status: HTTPStatus, file: Path, *, body: bool) -> None:
        content = file.read_bytes() if file.is_file() else b""
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        if body:
            self.wfile.write(content)

    def _move(self, address: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: pytest shows what matters."""


def _candidates(asked: Path, path: str) -> tuple[Path, ...]:
    return (asked / "index.html",) if path.endswith("/") else (asked, asked.with_name(asked.name + ".html"))


class QuietServer(ThreadingHTTPServer):
    """A browser that leaves in the middle of an answer is no error."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serving(site: Path, base: str = "/") -> Iterator[str]:
    """The address of the site's root (with a slash at its end) while it is served on a free port."""
    handler = partial(PagesHandler, base=base, directory=site)
    with QuietServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{base}"
        server.shutdown()
        thread.join()
