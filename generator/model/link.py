"""A link that leads where no reader would think: one judgement for addresses of data and of prose."""

import re
import unicodedata

from generator.model.bilingual import Bilingual
from generator.model.unseen import is_unseen, unseen

# Where an address ends, browsers differ from people: they drop line ends, turn backslashes round, allow fewer slashes.
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WEB = re.compile(r"https?://([^/?#]*)", re.I)
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.I)
_NUMBERS = re.compile(r"(0x[0-9a-f]*|[0-9]+)", re.I)
_MAILBOX = re.compile(r"mailto:[A-Za-z0-9._+-]+@([^@?#/:]+)", re.I)
_GOVERNMENT = re.compile(r"(?:^|[.-])gov[.-]?vn(?=[.-])", re.I)  # "gov.vn" in front of another name

# Words that people read as an address: with a scheme, with "www.", or ending as the names of hosts do.
_ENDINGS = "vn|com|net|org|gov|edu|int|info|io|eu|asia|cn|us|uk|dev|app|ai|example"
_SHOWN = re.compile(rf"(?:https?://|www\.)([^\s/?#:<>()]+)|(?<![\w@./-])((?:[\w-]+\.)+(?:{_ENDINGS}))(?![\w-])", re.I)


def deceptive(address: str) -> Bilingual | None:
    """What makes an address, or a path on this site, lead elsewhere than it seems to; None if nothing does."""
    if sign := unseen(address, spaces="") or next((sign for sign in address if sign in " \t\n\\"), ""):
        return _SIGN.filled(sign=f"U+{ord(sign):04X}")
    scheme = _SCHEME.match(address)
    if scheme is None:
        return _NO_SCHEME if address.startswith("//") else None
    if scheme[1].lower() == "mailto":
        mailbox = _MAILBOX.fullmatch(address)
        return _host(mailbox[1]) if mailbox else _NOT_A_MAILBOX
    web = _WEB.match(address)
    if web is None:
        return _NOT_WEB
    if "@" in web[1]:
        return _USER.filled(host=web[1].rpartition("@")[2] or "?")
    host, colon, port = web[1].partition(":")
    return _PORT if colon and not (port.isascii() and port.isdigit()) else _host(host)


def shows_another(words: str, address: str) -> Bilingual | None:
    """Whether the words of a link name a host that it does not lead to; one that a host belongs to may stand for it."""
    web = _WEB.match(address)
    if web is None:
        return None
    host = web[1].rpartition("@")[2].partition(":")[0].lower()
    for match in _SHOWN.finditer(_seen(words)):
        shown = (match[1] or match[2]).rstrip(".,;").rpartition("@")[2].lower().removeprefix("www.")
        if f".{host}" != f".{shown}" and not host.endswith(f".{shown}"):
            return _ANOTHER.filled(shown=shown, host=host)
    return None


def _seen(words: str) -> str:
    return unicodedata.normalize("NFKC", "".join(sign for sign in words if not is_unseen(sign)))


def _host(host: str) -> Bilingual | None:
    """A name of plain letters: among letters with marks, and in what xn-- stands for, another letter looks the same."""
    labels = host.removesuffix(".").split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or any(
        label.lower().startswith("xn--") for label in labels
    ):
        return _LOOKALIKE.filled(host=host)
    if _NUMBERS.fullmatch(labels[-1]):
        return _NUMBER.filled(host=host)
    if _GOVERNMENT.search(host):
        return _FALSE_GOVERNMENT.filled(host=host)
    return None


_SIGN = Bilingual(
    vi="có dấu cách, gạch chéo ngược hoặc ký tự không nhìn thấy ({sign})",
    en="it has a space, a backslash or a character that is not seen ({sign})",
)
_NO_SCHEME = Bilingual(
    vi="bắt đầu bằng // nên dẫn sang máy chủ khác", en="it begins with // and so leads to another host"
)
_NOT_WEB = Bilingual(
    vi="không phải địa chỉ http:// hay https:// đầy đủ", en="it is not a whole http:// or https:// address"
)
_NOT_A_MAILBOX = Bilingual(
    vi="sau mailto: chỉ được có một hộp thư", en="after mailto: there may be one mailbox and nothing else"
)
_USER = Bilingual(
    vi="phần trước @ không phải máy chủ; địa chỉ dẫn tới {host}",
    en="what stands before @ is no host; the address leads to {host}",
)
_PORT = Bilingual(vi="sau dấu hai chấm phải là số cổng", en="after the colon there has to be the number of a port")
_LOOKALIKE = Bilingual(
    vi="tên máy chủ «{host}» không chỉ gồm chữ a–z, chữ số, gạch nối (tên như vậy dễ giả một tên khác)",
    en="the host “{host}” is not of letters a–z, digits and hyphens alone (such a name may look like another)",
)
_NUMBER = Bilingual(
    vi="máy chủ «{host}» là một con số, không cho biết là của ai",
    en="the host “{host}” is a number, which does not say whose it is",
)
_FALSE_GOVERNMENT = Bilingual(
    vi="«{host}» trông như gov.vn mà không thuộc gov.vn", en="“{host}” looks like gov.vn and does not belong to it"
)
_ANOTHER = Bilingual(vi="chữ ghi {shown} mà dẫn tới {host}", en="the words say {shown} and the link leads to {host}")
