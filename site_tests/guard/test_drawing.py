"""A drawing only draws: whatever else XML can say in a file that a browser opens as a page is found."""

from __future__ import annotations

import pytest

from generator.guard.drawing import check_drawing

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n{}</svg>'


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param("", id="nothing"),
        pytest.param('<title>a &lt;script&gt;</title><path d="M0 0" fill="#fff"/>', id="lines, and words for them"),
        pytest.param('<path transform="translate(1 -2e3) rotate(45)" stroke="rgb(1, 2, 3)"/>', id="moves and colours"),
        pytest.param('<g role="img" aria-hidden="true"><text x="0">onload=x()</text></g>', id="words like a handler"),
    ],
)
def test_nothing_is_said_of_a_drawing(inside: str) -> None:
    assert list(check_drawing("x.svg", SVG.format(inside))) == []


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        pytest.param("<script>x()</script>", "2 element script", id="a script"),
        pytest.param('<a href="javascript:x()"><text>y</text></a>', "2 element a", id="a link that runs"),
        pytest.param("<foreignObject/>", "2 element foreignObject", id="HTML inside"),
        pytest.param('<use href="#x"/>', "2 element use", id="a part of another file"),
        pytest.param('<image href="x.png"/>', "2 element image", id="a picture inside"),
        pytest.param('<set attributeName="href" to="javascript:x()"/>', "2 element set", id="an attribute set later"),
        pytest.param("<style>*{}</style>", "2 element style", id="a style sheet"),
        pytest.param('<h:script xmlns:h="http://www.w3.org/1999/xhtml">x()</h:script>', "2 element {http://www.w3.org/1999/xhtml}script", id="a script of HTML by another name"),
        pytest.param('<path xmlns="http://www.w3.org/1999/xhtml"/>', "2 element {http://www.w3.org/1999/xhtml}path", id="the right name in another namespace"),
        pytest.param('<g onload="x()"/>', "2 attribute <g onload>", id="a handler"),
        pytest.param('<g OnLoad="x()"/>', "2 attribute <g OnLoad>", id="a handler in mixed case"),
        pytest.param('<g style="fill:red"/>', "2 attribute <g style>", id="a style"),
        pytest.param('<g href="javascript:x()"/>', "2 attribute <g href>", id="an address"),
        pytest.param('<g xmlns:l="http://www.w3.org/1999/xlink" l:href="x"/>', "2 attribute <g {http://www.w3.org/1999/xlink}href>", id="an address of another namespace"),
        pytest.param('<path fill="url(//evil.example/x.svg#a)"/>', '2 address <path fill="url(//evil.example/x.svg#a)">', id="a colour from elsewhere"),
        pytest.param('<path fill="u\\72l(//evil.example)"/>', '2 address <path fill="u\\72l(//evil.example)">', id="a colour from elsewhere, with an escape of CSS"),
        pytest.param('<path stroke="src(&quot;//evil.example&quot;)"/>', '2 address <path stroke="src("//evil.example")">', id="by another word"),
        pytest.param('<path fill="var(--x, url(//evil.example))"/>', '2 address <path fill="var(--x, url(//evil.example))">', id="as what stands in for a name"),
        pytest.param('<path xml:base="//evil.example/"/>', "2 attribute <path {http://www.w3.org/XML/1998/namespace}base>", id="where addresses begin"),
        pytest.param('<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"/>', "2 attribute <g {http://www.w3.org/2001/xml-events}event>", id="a handler of XML"),
        pytest.param('<svg:script xmlns:svg="http://www.w3.org/2000/svg">x()</svg:script>', "2 element script", id="a script by a prefix"),
        pytest.param('<g clip-path="url(#a)"/>', "2 attribute <g clip-path>", id="a shape by its address"),
        pytest.param('<g filter="url(//evil.example)"/>', "2 attribute <g filter>", id="a filter by its address"),
        pytest.param('<animate attributeName="href" values="javascript:x()"/>', "2 element animate", id="an attribute that moves"),
        pytest.param("<handler>x()</handler>", "2 element handler", id="a handler of an older SVG"),
        pytest.param("<iframe/>", "2 element iframe", id="a frame"),
        pytest.param("<!-- x -->", "2 markup <!-- x --", id="a comment"),
        pytest.param("<![CDATA[x]]>", "2 markup <![CDATA[", id="text that is read in another way in HTML"),
        pytest.param("<?xml-stylesheet href='x.css'?>", "2 markup <?xml-sty", id="a style sheet for the file"),
    ],
)  # fmt: skip
def test_what_does_more_than_draw_is_found(inside: str, found: str) -> None:
    findings = check_drawing("x.svg", SVG.format(inside))
    assert f"{found}" in [f"{finding.line} {finding.rule} {finding.found}" for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<svg", id="not well-formed"),
        pytest.param('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', id="entities"),
        pytest.param("<svg/>", id="no namespace"),
        pytest.param("", id="nothing"),
        pytest.param(
            '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>', id="an encoding"
        ),
        pytest.param('<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', id="an entity that nobody declared"),
        pytest.param('<svg xmlns="http://www.w3.org/2000/svg">\0</svg>', id="a sign that XML has not"),
        pytest.param("<s\0v\0g\0/\0>\0", id="two bytes a sign"),
        pytest.param('<html xmlns="http://www.w3.org/1999/xhtml"/>', id="a page by another name"),
    ],
)
def test_what_is_no_drawing_is_found(text: str) -> None:
    assert [finding.line for finding in check_drawing("x.svg", text)] == [1]
