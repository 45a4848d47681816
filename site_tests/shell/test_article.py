"""Prose has words, tables, pictures and links; what else Markdown lets through is found in the page that it makes."""

from __future__ import annotations

import pytest
from markdown import Markdown

from generator.shell.article import faults

# Those of mkdocs.yml.
EXTENSIONS = ("abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables")


def told(prose: str) -> list[str]:
    html = Markdown(extensions=list(EXTENSIONS)).convert(prose).replace(' style="text-align: right;"', ' class="num"')
    return [fault.words.en for fault in faults(html)]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("# A {#a}\n\nB *c* **d** `e <script>` – “f”\n\n> g\n\n- h\n- i\n\n1. j\n\n---\n", id="words"),
        pytest.param("|a|n|\n|---|--:|\n|b|1|\n", id="a table with a column of numbers"),
        pytest.param("A[^1]\n\n[^1]: B\n", id="a footnote"),
        pytest.param("Term\n:   what it is\n", id="a list of terms"),
        pytest.param("UBND\n\n*[UBND]: Ủy ban nhân dân\n", id="a short form"),
        pytest.param("!!! note\n    A\n", id="a note"),
        pytest.param("```sh\nrm -rf <x>\n```\n\n    code\n", id="code"),
        pytest.param('<p lang="en">A</p>\n\n*b*{lang=en}\n', id="another language"),
        pytest.param("<details><summary>A</summary>B</details>", id="what opens"),
        pytest.param("[A](../method/#b) [c](#d) [e](https://chinhphu.vn/x?y=z) <van-thu@chinhphu.vn>", id="links"),
        pytest.param("<https://chinhphu.vn/a>", id="an address as a link"),
        pytest.param("![A](a.png)", id="a picture beside the page"),
        pytest.param("x < y, javascript:alert(1), &lt;script&gt;, onload=x, a@b", id="words that look like code"),
        pytest.param("evil&nbsp;50&nbsp;% 🇻🇳", id="a space that keeps words together, a flag"),
    ],
)
def test_nothing_is_said_of(prose: str) -> None:
    assert told(prose) == []


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        # what asks for something
        pytest.param('<form action="//evil.example"></form>', "<form>", id="a form"),
        pytest.param('<input type="password">', "<input>", id="a password"),
        pytest.param("<textarea></textarea>", "<textarea>", id="a field"),
        pytest.param("<select></select>", "<select>", id="a choice"),
        pytest.param("<button>Đăng nhập</button>", "<button>", id="a button"),
        pytest.param('<p contenteditable="true">x</p>', "contenteditable", id="words to be written over"),
        # what runs or embeds
        pytest.param("<script>x()</script>", "<script>", id="a script"),
        pytest.param('<p onclick="x()">y</p>', "onclick", id="a handler"),
        pytest.param("[x](y){onfocus=z}", "onfocus", id="a handler in Markdown's way"),
        pytest.param('<iframe src="//evil.example"></iframe>', "<iframe>", id="a frame"),
        pytest.param('<iframe srcdoc="<script>x()</script>"></iframe>', "<iframe>", id="a frame with a page"),
        pytest.param('<object data="x.svg"></object>', "<object>", id="an object"),
        pytest.param('<embed src="x.svg">', "<embed>", id="what is embedded"),
        pytest.param('<video src="//evil.example/x" autoplay></video>', "<video>", id="a film"),
        pytest.param('<audio src="x"></audio>', "<audio>", id="a sound"),
        pytest.param("<svg><script>x()</script></svg>", "<svg>", id="a drawing in the page"),
        pytest.param("<math><mtext>x</mtext></math>", "<math>", id="a formula"),
        pytest.param("<template><script>x()</script></template>", "<template>", id="a template"),
        pytest.param("<noscript><p>x</p></noscript>", "<noscript>", id="what is read without scripts alone"),
        pytest.param('<div><template shadowrootmode="open"><p>x</p></template></div>', "<template>", id="a shadow tree"),
        pytest.param("<evil-part></evil-part>", "<evil-part>", id="an element of one's own"),
        pytest.param("<marquee>x</marquee>", "<marquee>", id="words that run away"),
        # what speaks for the page
        pytest.param('<meta name="robots" content="noindex">', "<meta>", id="hidden from search engines"),
        pytest.param('<meta http-equiv="refresh" content="0;url=//evil.example">', "<meta>", id="gone to another page"),
        pytest.param('<link rel="canonical" href="//evil.example">', "<link>", id="another page's address"),
        pytest.param('<base href="//evil.example/">', "<base>", id="every address led away"),
        pytest.param("<title>x</title>", "<title>", id="another title"),
        pytest.param('<body class="x">', "class=", id="the body's own attributes"),
        pytest.param("<!-- x -->", "<!-- x --", id="a comment"),
        pytest.param("<?x y?>", "<?x y?", id="an instruction"),
        pytest.param("<![CDATA[x]]>", "<![CDATA[", id="text of XML"),
        pytest.param("<!DOCTYPE x>", "<!DOCTYPE", id="another type of document"),
        # what styles, covers or hides
        pytest.param("<style>*{display:none}</style>", "<style>", id="a style sheet"),
        pytest.param('<p style="position:fixed">x</p>', "style=", id="a style"),
        pytest.param("x{style=color:red}\n{style=color:red}", "style=", id="a style in Markdown's way"),
        pytest.param("<p hidden>x</p>", "hidden", id="hidden words"),
        pytest.param("A *b*{.site-unseen}", "site-unseen", id="words that only machines are told"),
        pytest.param('<div class="md-overlay"></div>', "md-overlay", id="a cover over the page"),
        pytest.param('<div data-md-component="consent"></div>', "data-md-component", id="a part of Material's script"),
        pytest.param('<div data-copy="x"></div>', "data-copy", id="a part of our script"),
        pytest.param('[x](y){aria-label="gov.vn"}', "aria-label", id="other words for who cannot see"),
        pytest.param('<p role="alert">x</p>', "role", id="a part that it is not"),
        pytest.param('<p dir="rtl">x</p>', "dir", id="words turned round"),
        pytest.param('<p tabindex="1">x</p>', "tabindex", id="another order of keys"),
        pytest.param('<p accesskey="s">x</p>', "accesskey", id="a key of its own"),
        pytest.param('<p popover id="a">x</p>', "popover", id="a window over the page"),
        pytest.param('<a id="__search">x</a>', "__search", id="the name of a part of the page"),
        pytest.param('<p id="A b">x</p>', 'id="A b"', id="a name that is none"),
        pytest.param("[x](y){target=_blank}", "target", id="another window"),
        pytest.param("[x](y){download}", "download", id="something to be saved"),
        pytest.param("[x](y){ping=//evil.example}", "ping", id="somebody told of each click"),
        # what nobody sees
        pytest.param("a\u200bb", "U+200B", id="a space of no width"),
        pytest.param("a&#8203;b", "U+200B", id="as a number"),
        pytest.param("a&ZeroWidthSpace;b", "U+200B", id="by its name"),
        pytest.param("a\u202eb", "U+202E", id="letters turned round"),
        pytest.param("a&shy;b", "U+00AD", id="a soft hyphen"),
        pytest.param("![a\u2066b](c.png)", "U+2066", id="in the words for a picture"),
        # where it leads
        pytest.param("[x](https://chinhphu.vn@evil.example/)", "leads to evil.example", id="a user like a host"),
        pytest.param("<https://chinhphu.vn@evil.example/>", "evil.example", id="a user, as a link of Markdown"),
        pytest.param("[x][1]\n\n[1]: https://chinhphu.vn@evil.example/", "leads to evil.example", id="an address told below"),
        pytest.param("[x](https://chinhphu.vn&#64;evil.example/)", "leads to evil.example", id="an @ as a number"),
        pytest.param("[x](https://xn--chinhph-w5f.vn/)", "may look like another", id="punycode"),
        pytest.param("[x](https://\u0441hinhphu.vn/)", "may look like another", id="a Cyrillic letter"),
        pytest.param("[https://chinhphu.vn](https://evil.example/)", "say chinhphu.vn", id="one host shown, another meant"),
        pytest.param("[**chinhphu**.vn](https://evil.example/)", "say chinhphu.vn", id="shown in two parts"),
        pytest.param('<a href="https://evil.example/">chinhphu<wbr>.vn</a>', "say chinhphu.vn", id="shown with a break"),
        pytest.param('[x](https://evil.example/ "https://chinhphu.vn")', "say chinhphu.vn", id="shown when pointed at"),
        pytest.param("[x](//evil.example/)", "begins with //", id="no scheme"),
        pytest.param("[x](\\\\\\\\evil.example)", "U+005C", id="backslashes"),
        pytest.param("[x](javascript:y)", "not a whole", id="a script"),
        pytest.param('<a href="&#x6a;avascript:y">x</a>', "not a whole", id="a script in numbers"),
        pytest.param('<a href="java&Tab;script:y">x</a>', "U+0009", id="a script with a tab"),
        pytest.param("[x](data:text/html,y)", "not a whole", id="a page in the address"),
        pytest.param("[x](mailto:a@b.example?bcc=c@evil.example)", "one mailbox", id="a letter to others too"),
        pytest.param("![x](https://evil.example/y.png)", "a picture is a file", id="a picture from elsewhere"),
        pytest.param("![x](//evil.example/y.png)", "a picture is a file", id="a picture without a scheme"),
        pytest.param("![x](data:image/svg+xml,y)", "a picture is a file", id="a picture in the address"),
        pytest.param('<img src="a.png" srcset="//evil.example/x 2x">', "srcset", id="another picture for other screens"),
        pytest.param('<a href="x" xlink:href="javascript:y">z</a>', "xlink:href", id="an address of XML"),
        pytest.param('<q cite="https://chinhphu.vn@evil.example/">x</q>', "leads to evil.example", id="the source of a quotation"),
    ],
)  # fmt: skip
def test_what_is_unwanted_is_told(prose: str, said: str) -> None:
    assert any(said in words for words in told(prose)), told(prose)
