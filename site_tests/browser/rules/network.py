"""What a page asks for, what it gets, what it weighs, and what the console says of it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from site_tests.browser.visit import Visit

# Bytes of a first visit, compressed as GitHub Pages does, in all and of the page's own HTML; for the pages that most
# readers see first.
FIRST_VISIT = 250_000
OWN_HTML = 60_000
SEEN_FIRST = ("vi/", "en/kon-tum-2024/", "vi/kon-tum-2024/06/")
COMPRESSED = (".css", ".html", ".js", ".json", ".svg", "/")
# Bytes of a file as they are sent.
WEIGHT = """async ([url, compressed]) => {
  const { body } = await fetch(url)
  const sent = compressed ? body.pipeThrough(new CompressionStream("gzip")) : body
  return (await new Response(sent).arrayBuffer()).byteLength
}"""


def is_light(visit: Visit) -> Iterator[str]:
    if visit.address not in SEEN_FIRST:
        return
    asked = {request.url for request in visit.asked if request.url.startswith(visit.site)}
    weights = {url: visit.page.evaluate(WEIGHT, [url, _is_compressed(url)]) for url in sorted(asked)}
    own = weights[f"{visit.site}{visit.address}"]
    if own > OWN_HTML:
        yield f"HTML: {own} bytes, not {OWN_HTML} at most"
    if sum(weights.values()) > FIRST_VISIT:
        yield f"first visit: {sum(weights.values())} bytes, not {FIRST_VISIT} at most: {weights}"


def asks_only_this_site(visit: Visit) -> Iterator[str]:
    return (request.url for request in visit.asked if not request.url.startswith((visit.site, "data:")))


def gets_what_it_asks_for(visit: Visit) -> Iterator[str]:
    for request in visit.asked:
        answer = request.response()
        if answer is None or answer.status != 200:
            yield f"{answer.status if answer else request.failure}: {request.url}"


def is_quiet(visit: Visit) -> Iterator[str]:
    """A blocked script or style would be a word in the console."""
    return iter(visit.said)


def _is_compressed(url: str) -> bool:
    return urlsplit(url).path.endswith(COMPRESSED)
