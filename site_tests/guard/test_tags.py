"""The tags that are found in the text of a tree are those of the tree itself, with the same attributes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from generator.guard.tags import TOKEN, read_tag
from generator.guard.tree import DOCTYPE, read_tree

PIECES = (
    *("<", ">", "</", "/>", "/", '"', "'", "=", " ", "\n", "\u00a0", "\x0c", "a", "p", "x", "svg", "onclick"),
    *("<b>", "</b>", "<p>", "</p>", "<svg>", "</svg>", "<a href=", '<p title="', "<!--", "-->", "<!", "<?", "<path/>"),
    *("&lt;", "&#60;", "&quot;", "&amp;", "<table>", "<td>", "<title>", "<math>", "<![CDATA["),
)
WHOLE = f"{DOCTYPE}<html><head></head><body><i>{{}}</i></body></html>"


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=2000)
def test_what_is_let_through_is_read_as_it_is_written(text: str) -> None:
    page = WHOLE.format(text)
    if read_tree(page).repaired is not None:
        return
    root = LexborHTMLParser(page).root
    assert root is not None
    nodes = [node for node in root.traverse() if node.is_element_node]
    tags = [read_tag(token) for token in TOKEN.findall(page, len(DOCTYPE))]
    opened = [(tag.name, tag.values) for tag in tags if not tag.name.startswith("/")]
    assert opened == [(node.tag, {name: value or "" for name, value in node.attributes.items()}) for node in nodes]


def test_something_is_let_through() -> None:
    inside = '<p title="a&quot;b" hidden>1 > 0 &amp; R&D<br/></p>\n<svg><path d=""/></svg>'
    assert read_tree(WHOLE.format(inside)).repaired is None
