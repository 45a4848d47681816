"""What became of this site's own words: addresses that moved, mistakes that were mended, editions."""

from pydantic import Field

from generator.model.bilingual import Bilingual
from generator.model.record import Record
from generator.model.scalars import Day, SitePath


class Redirect(Record):
    """A published address that has moved: both below the language folder, such as `kon-tum-2024/15/`."""

    from_: SitePath = Field(alias="from")
    to: SitePath
    reason: Bilingual


class Correction(Record):
    """A mistake of ours that was published and mended."""

    on: Day
    path: SitePath
    was: Bilingual
    now: Bilingual


class Edition(Record):
    """A state of the data that was published: its day is the date of the data."""

    on: Day
    what: Bilingual
