"""The only author of addresses: paths below a language folder, with a slash at the end; "" is the home page."""

from urllib.parse import urlencode

from generator.model.bilingual import Lang

HOME = ""
AGENCIES = "agencies/"
ABOUT = "about/"
METHOD = "method/"
CITE = "cite/"
CONTRIBUTE = "contribute/"
DATA = "data/"
COVERAGE = "coverage/"
FIND = "find/"
COMPARE = "compare/"
TIMELINE = "timeline/"
DEADLINES = "deadlines/"
ACTS = "acts/"
GLOSSARY = "glossary/"
CORRECTIONS = "corrections/"
DIRECTIONS = "directions/"
SECTORS = "sectors/"
SECTIONS = (
    HOME,
    COVERAGE,
    FIND,
    AGENCIES,
    ACTS,
    DIRECTIONS,
    SECTORS,
    COMPARE,
    TIMELINE,
    DEADLINES,
    GLOSSARY,
    CORRECTIONS,
)
PROSE = (ABOUT, METHOD, CITE, CONTRIBUTE, DATA)  # pages of content/ that every page leads to; it may have more
# Ids of the timeline page, which has those of plans too.
NO_PLANS = ("plans/", "tasks/", "tasks-title/", "times-table/", "years-table/", "years-title/")
FOLDERS = ("assets/", "search/")  # below each language, for files that are no pages


def province(slug: str) -> str:
    return f"{slug}/"


def plan(plan_id: str) -> str:
    return f"{plan_id}/"


def passage(plan_id: str, anchor: str) -> str:
    return f"{plan_id}/#{anchor}"


def task_anchor(number: str) -> str:
    return f"task-{number}"


def task(plan_id: str, number: str) -> str:
    return f"{plan_id}/{number}/"


def agency(key: str) -> str:
    return f"{AGENCIES}{key}/"


def direction(key: str) -> str:
    return f"{DIRECTIONS}{key}/"


def sector(key: str) -> str:
    return f"{SECTORS}{key}/"


def find(**filters: str) -> str:
    """The tasks that pass the filters, such as province="kon-tum", direction="legal"."""
    return f"{FIND}?{urlencode(filters)}"


def compare(*plan_ids: str) -> str:
    """What these plans share, and their facts beside each other."""
    return f"{COMPARE}?plans={','.join(plan_ids)}#alike"


def act(key: str) -> str:
    return f"{ACTS}#{key}"


def depth(path: str) -> int:
    """How many folders below the language folder a page lies."""
    return path.partition("#")[0].count("/")


def relative(here: str, there: str) -> str:
    """The address of `there` as a link on the page `here`; both below the same language folder."""
    return "../" * depth(here) + there or "./"


def absolute(site_url: str, lang: Lang, path: str) -> str:
    return f"{site_url.rstrip('/')}/{lang}/{path}"
