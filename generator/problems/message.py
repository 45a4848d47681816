"""What a problem code says: what was found, what is expected, what to type; a word in braces is a detail."""

from dataclasses import dataclass
from typing import Literal

from generator.model.bilingual import Bilingual

Severity = Literal["error", "notice"]


@dataclass(frozen=True)
class Message:
    """A notice is shown and does not stop the build.

    Problems of one message have one cause where these details are the same; without any named, where all are.
    """

    code: str
    found: Bilingual
    expected: Bilingual
    to_type: Bilingual
    severity: Severity = "error"
    cause: tuple[str, ...] | None = None
