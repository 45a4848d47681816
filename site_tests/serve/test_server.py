"""Requests and answers as HTTP has them."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from http import HTTPStatus

import pytest

from generator.serve.answer import Answer
from generator.serve.server import serving


def _answer(target: str) -> Answer:
    if target == "/old":
        return Answer(HTTPStatus.MOVED_PERMANENTLY, to="/new/")
    return Answer(HTTPStatus.OK, "text/plain; charset=utf-8", f"{target} đây".encode())


@pytest.fixture
def connection() -> Iterator[http.client.HTTPConnection]:
    with serving(0, _answer) as port:
        yield http.client.HTTPConnection("127.0.0.1", port, timeout=60)


@pytest.mark.parametrize(
    ("method", "target", "status", "content"),
    [
        pytest.param("GET", "/a?b", 200, "/a?b đây", id="a file"),
        pytest.param("HEAD", "/a", 200, "", id="only what is said of it"),
        pytest.param("GET", "/old", 301, "", id="elsewhere"),
        pytest.param("POST", "/a", 501, None, id="nothing can be changed"),
    ],
)
def test_a_request_is_answered(
    method: str, target: str, status: int, content: str | None, connection: http.client.HTTPConnection
) -> None:
    connection.request(method, target)
    answer = connection.getresponse()
    assert answer.status == status
    if content is not None:
        assert answer.read().decode() == content
        assert answer.getheader("Cache-Control") == "no-store"
        assert answer.getheader("Location") == ("/new/" if status == 301 else None)
    connection.close()


def test_several_requests_share_a_connection(connection: http.client.HTTPConnection) -> None:
    for target in ("/a", "/old", "/b"):
        connection.request("GET", target)
        assert connection.getresponse().read() is not None
    connection.close()


def test_a_server_that_ended_answers_no_more() -> None:
    with serving(0, _answer) as port:
        pass
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port, timeout=60).request("GET", "/")
