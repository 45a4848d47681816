"""An element, attribute or address that is not on the list is found, wherever the tree of the page has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SITE_URL, change, short


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param('<iframe src="../x/"></iframe>', "18 element", id="a frame"),
        pytest.param("<style>p {}</style>", "18 element", id="a style sheet in the page"),
        pytest.param('<base href="../">', "18 element", id="another base for all addresses"),
        pytest.param("<template></template>", "18 element", id="a template"),
        pytest.param("<svg><foreignobject></foreignobject></svg>", "18 element", id="HTML inside a drawing"),
        pytest.param('<meta http-equiv="refresh" content="0">', "18 element", id="a page that goes on by itself"),
        pytest.param('<link rel="prefetch" href="../">', "18 element", id="a link that fetches"),
        pytest.param('<script type="text/plain">1</script>', "18 element", id="a script of another type"),
        pytest.param('<p onclick="x()">y</p>', "18 attribute", id="a handler"),
        pytest.param('<svg ONLOAD="x()"></svg>', "18 attribute", id="a handler in capitals, in a drawing"),
        pytest.param('<p style="color: red">y</p>', "18 attribute", id="a style in the page"),
        pytest.param('<p class="a" class="b">y</p>', "18 markup", id="an attribute twice"),
        pytest.param('<form action="../x/"></form>', "18 attribute", id="a form that sends"),
        pytest.param('<a href="../" target="x">y</a>', "18 attribute", id="another window"),
        pytest.param('<p>x</p class="y">', "18 markup", id="an attribute of a closing tag"),
        pytest.param('<a href="javascript:x()">y</a>', "18 address", id="a script as an address"),
        pytest.param('<a href="JaVaScRiPt:x()">y</a>', "18 address", id="in mixed case"),
        pytest.param('<a href="&#106;avascript&colon;x()">y</a>', "18 address", id="in references"),
        pytest.param('<a href="java&Tab;script:x()">y</a>', "18 address", id="with a tab, which browsers drop"),
        pytest.param('<a href=" javascript:x()">y</a>', "18 address", id="with a space, which browsers drop"),
        pytest.param('<svg><a href="javascript:x()"><text>y</text></a></svg>', "18 address", id="in a drawing"),
        pytest.param('<a href="data:text/html,x">y</a>', "18 address", id="a page in an address"),
        pytest.param('<img src="data:text/html,x" alt="">', "18 address", id="a picture that is a page"),
        pytest.param('<a href="ftp://elsewhere.example/">y</a>', "18 address", id="another scheme"),
        pytest.param('<a href="//elsewhere.example/">y</a>', "18 address", id="another host without a scheme"),
        pytest.param('<a href="/\\elsewhere.example/">y</a>', "18 address", id="a backslash, a slash to browsers"),
        pytest.param('<a href="https:elsewhere">y</a>', "18 address", id="a scheme without a host"),
        pytest.param('<blockquote cite="javascript:x()">y</blockquote>', "18 address", id="where a quotation is from"),
        pytest.param('<a href="https://chinhphu.vn@evil.example/">x</a>', "18 address", id="a user that looks like a host"),
        pytest.param('<a href="https://xn--chinhph-w5f.vn/">x</a>', "18 address", id="punycode"),
        pytest.param('<a href="https://www.xn--chinhph-w5f.vn/">x</a>', "18 address", id="punycode in the middle"),
        pytest.param('<a href="https://chínhphủ.vn/">x</a>', "18 address", id="a host with marks"),
        pytest.param('<a href="https://chinhphu.vn%2f.evil.example/">x</a>', "18 address", id="a host in per cent"),
        pytest.param('<input type="password">', "18 element", id="a field for a secret"),
        pytest.param('<input type="file">', "18 element", id="a field for a file"),
        pytest.param('<input type="submit">', "18 element", id="a field that sends"),
        pytest.param('<svg><rect fill="url(//evil.example)"></rect></svg>', "18 address", id="a colour from elsewhere"),
        pytest.param('<img src="../picture.png">', "18 alt", id="a picture without words"),
    ],
)  # fmt: skip
def test_a_fault_on_a_page_is_found_at_its_line(small_site: Path, theme: Path, markup: str, found: str) -> None:
    change(small_site / "vi/x/index.html", HERE, markup)
    findings = [finding for finding in guard(small_site, theme, SITE_URL) if finding.rule != "anchors"]
    assert {finding.file for finding in findings} == {"vi/x/index.html"}
    assert found in short(findings)
