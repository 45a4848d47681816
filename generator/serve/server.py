"""Answers as HTTP, on this machine only."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from generator.output.port import HOST
from generator.serve.answer import Answer

Answering = Callable[[str], Answer]


@contextmanager
def serving(port: int, answering: Answering) -> Iterator[int]:
    """The port, which is any free one where 0 is asked for, while requests are answered by other threads."""
    with _Server((HOST, port), partial(_Handler, answering)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
        try:
            yield server.server_port
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves in the middle of an answer is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a head waits for no acknowledgement of the one before: 40 ms an answer

    def __init__(self, answering: Answering, *values: object) -> None:
        self._answering = answering
        super().__init__(*values)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self._send(with_content=True)

    def do_HEAD(self) -> None:
        self._send(with_content=False)

    def _send(self, *, with_content: bool) -> None:
        answer = self._answering(self.path)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.content)))
        self.send_header("Cache-Control", "no-store")
        if answer.to:
            self.send_header("Location", answer.to)
        self.end_headers()
        if with_content:
            self.wfile.write(answer.content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """The terminal is for problems."""
