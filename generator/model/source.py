"""Where a fact that is not in a plan comes from."""

from typing import Literal

from generator.model.bilingual import Bilingual
from generator.model.record import Record
from generator.model.scalars import Address

Sure = Literal["read", "reported", "general"]


class Source(Record):
    """Where a fact that is not in a plan comes from, and how sure it is."""

    sure: Sure
    note: Bilingual
    url: Address | None = None
