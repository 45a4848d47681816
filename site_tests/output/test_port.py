"""A port that cannot be opened is said before anything is built, with one that can."""

from __future__ import annotations

import re
import socket

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.output.port import check_port
from generator.output.refused import Refused


@pytest.fixture
def taken() -> socket.socket:
    plug = socket.socket()
    plug.bind(("127.0.0.1", 0))
    plug.listen()
    return plug


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "có chương trình khác đang dùng"), ("en", "another program is using it")]
)
def test_a_port_in_use_is_said_with_one_that_is_free(lang: str, said: str, taken: socket.socket) -> None:
    with taken:
        port = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["serve", "--lang", lang, "--port", str(port)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{port}" in result.stderr
    assert said in result.stderr
    other = re.search(r"plans serve --port (\d+)\n", result.stderr)
    assert other
    check_port(int(other[1]))


def test_a_free_port_stays_free(taken: socket.socket) -> None:
    port = taken.getsockname()[1]
    taken.close()
    check_port(port)
    check_port(port)


def test_no_permission_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plug(socket.socket):
        def bind(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            if address[1] == 80:
                raise PermissionError(13, "Permission denied")
            super().bind(address)

    monkeypatch.setattr(socket, "socket", Plug)
    with pytest.raises(Refused, match="Port 80 cannot be opened: no permission"):
        check_port(80)
