"""Whether the site can be served on a port of this machine."""

import errno
import os
import socket

from generator.model.bilingual import LANGS, Bilingual
from generator.output.refused import Refused

HOST = "127.0.0.1"

FAILED = Bilingual(
    vi="Không mở được cổng {port}: {reason}.\nHãy gõ: plans serve --port {other}",
    en="Port {port} cannot be opened: {reason}.\nType: plans serve --port {other}",
)
REASONS = {
    errno.EADDRINUSE: Bilingual(vi="có chương trình khác đang dùng", en="another program is using it"),
    errno.EACCES: Bilingual(vi="không có quyền", en="no permission"),
}


def check_port(port: int) -> None:
    """Raises Refused, with a port that is free, when that one is not."""
    try:
        _open(port)
    except OSError as error:
        why = REASONS.get(error.errno or 0, Bilingual.same(os.strerror(error.errno or 0)))
        other = _open(0)
        vi, en = (FAILED.here(lang).format(port=port, reason=why.here(lang), other=other) for lang in LANGS)
        raise Refused(Bilingual(vi=vi, en=en)) from error


def _open(port: int) -> int:
    """The port that was opened, and is closed again; 0 asks for any."""
    with socket.socket() as plug:
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        plug.bind((HOST, port))
        plug.listen()
        opened: int = plug.getsockname()[1]
    return opened
