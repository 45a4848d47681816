"""A page opened once, for all the rules of pages; and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import BrowserContext, Page, Request, expect

Scheme = Literal["light", "dark"]
Media = Literal["screen", "print"]

HEIGHTS = {360: 780, 1280: 900}  # a phone and a desk, by width
DRAWN_AS = {"light": "default", "dark": "slate"}  # Material's own names
REFUSED = "addEventListener('securitypolicyviolation', (e) => console.error(e.violatedDirective, e.blockedURI))"


@dataclass(frozen=True)
class Visit:
    """`asked` and `said` grow until the page is left; `site` is the address of the site's root, `address` is below it."""

    page: Page
    site: str
    address: str
    asked: list[Request] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def show(self, *, width: int, scheme: Scheme = "light", media: Media = "screen") -> Page:
        """The same page in another window, other colours or on paper."""
        self.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        self.page.emulate_media(color_scheme=scheme, media=media)
        if self.scripted:
            expect(self.page.locator("body")).to_have_attribute("data-md-color-scheme", DRAWN_AS[scheme])
        return self.page

    @property
    def scripted(self) -> bool:
        """Material's script takes this class away; without a script it stays."""
        return not self.page.locator("html.no-js").count()


def new_page(context: BrowserContext) -> Page:
    """A page to visit with: what the content security policy refuses is said, and nothing comes from a cache."""
    page = context.new_page()
    page.add_init_script(REFUSED)
    context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    return page


Rule = Callable[[Visit], Iterable[str]]


def visit(page: Page, site: str, address: str) -> Visit:
    """Open an address and wait until it is loaded, its fonts are there and everything that it asked for has come."""
    made = Visit(page, site, address)
    page.on("request", lambda request: made.asked.append(request))  # noqa: PLW0108 - Playwright writes on what it is given
    page.on("console", lambda message: made.said.append(message.text))
    page.on("pageerror", lambda error: made.said.append(str(error)))
    page.goto(f"{site}{address}")
    page.evaluate("document.fonts.ready")
    for request in made.asked:
        if response := request.response():
            response.finished()
    return made


def breaches(made: Visit, rules: Iterable[Rule]) -> list[tuple[str, str]]:
    """Every breach of every rule, each with the name of its rule."""
    return [(rule.__name__, what) for rule in rules for what in rule(made)]
