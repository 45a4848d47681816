"""What the draft says of a document: its passages and tasks in their order, before they are values."""

from typing import NamedTuple

from generator.draft.captions import Captioned
from generator.draft.outline import Place
from generator.model.bilingual import Bilingual
from generator.model.passage import PassageKind


class Passed(NamedTuple):
    """A passage."""

    place: Place
    kind: PassageKind
    vi: str
    mark: str | None = None
    doubt: Bilingual | None = None


class Given(NamedTuple):
    """A passage that seems to give work to somebody. `heading` has the id of the heading that names the lead."""

    place: Place
    kind: PassageKind  # where it turns out to be no task
    vi: str
    mark: str | None
    said: tuple[Captioned, ...]
    heading: str | None = None
    lead: str | None = None  # the words of that heading
    doubt: Bilingual | None = None


Entry = Passed | Given
