"""Where a fact that is not in a plan comes from."""

from __future__ import annotations

from typing import Literal

from generator.model.bilingual import Bilingual
from generator.model.record import Record
from generator.model.scalars import Address


class Source(Record):
    """Where a fact that is not in a plan comes from, and how sure it is."""

    sure: Literal["read", "reported", "general"]
    note: Bilingual
    url: Address | None = None
