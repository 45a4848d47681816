"""A link that deceives is told from one that does not, whoever wrote it."""

from __future__ import annotations

import pytest

from generator.model.link import deceptive, shows_another


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://chinhphu.vn/van-ban?id=1&x=a@b#dieu-5", id="an @ after the host"),
        pytest.param("http://vanban.chinhphu.vn:8080/", id="a port"),
        pytest.param("HTTPS://ChinhPhu.VN", id="capitals"),
        pytest.param("https://chinhphu.vn./", id="a host with its last point"),
        pytest.param("https://dongthap.gov.vn/tải-về", id="Vietnamese letters in the path"),
        pytest.param("https://web.archive.org/web/2025/https://chinhphu.vn/", id="an address in the path"),
        pytest.param("https://vn.example/", id="a country's letters in front"),
        pytest.param("mailto:van-thu@dongthap.gov.vn", id="a mailbox"),
        pytest.param("../about/#part", id="a page of this site"),
        pytest.param("?a=b:c", id="a query"),
        pytest.param("", id="this page"),
    ],
)
def test_nothing_is_said_of(address: str) -> None:
    assert deceptive(address) is None


@pytest.mark.parametrize(
    ("address", "said"),
    [
        pytest.param("https://chinhphu.vn@evil.example/", "leads to evil.example", id="a user that looks like a host"),
        pytest.param("https://chinhphu.vn:80@evil.example/", "leads to evil.example", id="with a password"),
        pytest.param("https://chinhphu.vn%2F@evil.example/", "leads to evil.example", id="with a slash in per cent"),
        pytest.param("https://evil.example\\@chinhphu.vn/", "U+005C", id="a backslash, which ends the host"),
        pytest.param("\\\\evil.example", "U+005C", id="backslashes for slashes"),
        pytest.param("//evil.example/", "begins with //", id="no scheme"),
        pytest.param("/\t/evil.example/", "U+0009", id="a tab, which browsers drop"),
        pytest.param("https:evil.example", "not a whole", id="no slash"),
        pytest.param("https:/evil.example", "not a whole", id="one slash"),
        pytest.param("https:///evil.example", "“”", id="three slashes"),
        pytest.param("javascript:x()", "not a whole", id="a script"),
        pytest.param("data:text/html,x", "not a whole", id="a page in the address"),
        pytest.param("https://chinhph\u0443.vn/", "may look like another", id="a Cyrillic letter"),
        pytest.param("https://\u0441hinhphu.vn/", "may look like another", id="at the beginning"),
        pytest.param("https://chínhphủ.vn/", "may look like another", id="marks"),
        pytest.param("https://xn--chinhph-w5f.vn/", "may look like another", id="punycode"),
        pytest.param("https://a.XN--chinhph-w5f.vn/", "may look like another", id="punycode in capitals"),
        pytest.param("https://chinhphu.vn\uff0fx.evil.example/", "may look like another", id="a wide slash"),
        pytest.param("https://chinhphu.vn\u2215.evil.example/", "may look like another", id="a division sign"),
        pytest.param("https://evil\u3002example/", "may look like another", id="an ideographic full stop"),
        pytest.param("https://chinhphu%2evn/", "may look like another", id="a host in per cent"),
        pytest.param("https://chinh\u200bphu.vn/", "U+200B", id="a space of no width"),
        pytest.param("https://chinh\u00adphu.vn/", "U+00AD", id="a soft hyphen"),
        pytest.param("https://evil.example/\u202env.uhphnihc", "U+202E", id="letters turned round"),
        pytest.param("https://evil.example/\u2066x", "U+2066", id="letters kept apart"),
        pytest.param("https://evil.example/\u3164", "U+3164", id="a filler that is a letter"),
        pytest.param("https://3232235777/", "is a number", id="one number"),
        pytest.param("https://0x7f.1/", "is a number", id="numbers of other bases"),
        pytest.param("https://192.168.1.1/", "is a number", id="four numbers"),
        pytest.param("https://[::1]/", "number of a port", id="a number of the newer kind"),
        pytest.param("https://chinhphu.gov.vn.evil.example/", "looks like gov.vn", id="a government in front of another"),
        pytest.param("https://chinhphu-gov-vn.example/", "looks like gov.vn", id="with hyphens"),
        pytest.param("https://evil.example:x@/", "leads to ?", id="a user without a host"),
        pytest.param("https://evil.example:80a/", "port", id="a port that is no number"),
        pytest.param("mailto:a@b.example?bcc=c@evil.example", "one mailbox", id="a letter to somebody else too"),
        pytest.param("mailto:a@b.example,c@evil.example", "one mailbox", id="two mailboxes"),
        pytest.param("mailto:a@gov.vn.evil.example", "looks like gov.vn", id="a mailbox that looks like one of gov.vn"),
    ],
)  # fmt: skip
def test_a_deceptive_address_is_told(address: str, said: str) -> None:
    told = deceptive(address)
    assert told is not None
    assert said in told.en


@pytest.mark.parametrize(
    ("words", "address"),
    [
        pytest.param("https://chinhphu.vn/van-ban", "https://chinhphu.vn/van-ban", id="its own address"),
        pytest.param("www.chinhphu.vn", "https://chinhphu.vn/", id="www."),
        pytest.param("chinhphu.vn", "https://vanban.chinhphu.vn/x", id="what the host belongs to"),
        pytest.param("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", id="a number with a point"),
        pytest.param("generator/build.py", "https://github.com/x/build.py", id="a file"),
        pytest.param("README.md", "https://github.com/x/README.md", id="a file whose ending is also a country's"),
        pytest.param("Nghị định 13/2023/NĐ-CP", "https://vanban.chinhphu.vn/1", id="the number of a document"),
        pytest.param("data.csv của chinhphu.vn", "../data/", id="a page of this site"),
        pytest.param("van-thu@chinhphu.vn", "mailto:van-thu@chinhphu.vn", id="a mailbox"),
    ],
)
def test_words_that_a_link_may_have(words: str, address: str) -> None:
    assert shows_another(words, address) is None


@pytest.mark.parametrize(
    ("words", "address"),
    [
        pytest.param("https://chinhphu.vn", "https://evil.example/", id="another host"),
        pytest.param("chinhphu.vn", "https://chinhphu.vn.evil.example/", id="the host in front of another"),
        pytest.param("Xem tại www.chinhphu.vn.", "https://evil.example/", id="in a sentence"),
        pytest.param("chinhphu.vn", "https://evilchinhphu.vn/", id="the end of another name"),
        pytest.param("vanban.chinhphu.vn", "https://chinhphu.vn/", id="a host that belongs to it"),
        pytest.param("chinh\u200bphu.vn", "https://evil.example/", id="with a space of no width"),
        pytest.param("ｃｈｉｎｈｐｈｕ．ｖｎ", "https://evil.example/", id="in wide letters"),
        pytest.param("https://evil.example@chinhphu.vn", "https://evil.example/", id="with a user"),
    ],
)
def test_words_that_name_another_host(words: str, address: str) -> None:
    assert shows_another(words, address) is not None
