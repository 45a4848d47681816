"""What is harmless as text and harmful as a tree: the guard sees what a browser makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SITE_URL, change


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        pytest.param("<svg><style><img src=x onerror=x()></style></svg>", "<img onerror>", id="out of a style in a drawing"),
        pytest.param('<svg></p><style><a id="</style><img src=1 onerror=x()>">', "<img onerror>", id="out of a drawing by an end tag"),
        pytest.param('<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">', "math", id="a comment that another reading opens"),
        pytest.param('<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>', "math", id="forms that cannot nest"),
        pytest.param('<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>', "noscript", id="read in another way without scripts"),
        pytest.param("<template><img src=x onerror=x()></template>", "<img onerror>", id="inside a template"),
        pytest.param('<template shadowrootmode="open"><p>y</p></template>', "template", id="a tree beside the tree"),
        pytest.param("<table><tr><td><p onclick=x()>y</p></table>", "<p onclick>", id="rows without a body"),
        pytest.param("<title><img src=x onerror=x()></title>", "markup", id="a title in the body"),
        pytest.param("<textarea></textarea><img src=x onerror=x()>", "<img onerror>", id="behind a text area"),
        pytest.param("<xmp></xmp><img src=x onerror=x()>", "<img onerror>", id="behind an old element"),
        pytest.param("<plaintext>", "plaintext", id="an element that never ends"),
        pytest.param('<iframe srcdoc="&lt;script&gt;x()&lt;/script&gt;"></iframe>', "iframe", id="a page in an attribute"),
        pytest.param('<object data="x.svg"></object><embed src="x.svg">', "embed", id="a page in an object"),
        pytest.param('<base href="https://elsewhere.example/">', "base", id="another base for all addresses"),
        pytest.param('<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">', '<meta http-equiv="refresh">', id="a page that goes on by itself"),
        pytest.param('<form action="https://elsewhere.example/"></form>', "<form action>", id="a form that sends"),
        pytest.param('<button formaction="javascript:x()">y</button>', "<button formaction>", id="a button that sends elsewhere"),
        pytest.param('<svg><a xlink:href="javascript:x()"><text>y</text></a></svg>', "<a xlink:href>", id="an address by its other name"),
        pytest.param('<svg><animate attributeName="href" values="javascript:x()"></animate></svg>', "animate", id="an attribute that is set later"),
        pytest.param("<svg><foreignObject><p>y</p></foreignObject></svg>", "foreignobject", id="HTML inside a drawing"),
        pytest.param('<a href="#part" ping="https://elsewhere.example/">y</a>', "<a ping>", id="a link that tells"),
        pytest.param('<img src="../picture.png" srcset="https://elsewhere.example/x.png 2x" alt="">', "<img srcset>", id="another picture"),
        pytest.param('<link rel="stylesheet preload" imagesrcset="x" href="../x">', "<link imagesrcset>", id="a picture fetched by a link"),
        pytest.param('<p is="x-y">y</p>', "<p is>", id="an element that is another"),
        pytest.param("</>", "markup", id="an end of nothing"),
        pytest.param('<p onclick="x()"', "markup", id="a tag that does not end"),
        pytest.param("<![CDATA[<img src=x onerror=x()>]]>", "markup", id="text in drawings, a comment elsewhere"),
    ],
)  # fmt: skip
def test_an_attack_is_seen(small_site: Path, theme: Path, markup: str, seen: str) -> None:
    change(small_site / "vi/x/index.html", HERE, markup)
    findings = guard(small_site, theme, SITE_URL)
    assert seen in {finding.found for finding in findings} | {finding.rule for finding in findings}
