"""The order of fields is that of the records."""

from __future__ import annotations

import pytest

from generator.form.order import fields, inner
from generator.model.bilingual import Bilingual
from generator.model.passage import AnyPassage, Task
from generator.model.plan import Plan
from generator.model.promise import Duty
from generator.model.words import Bodies, Time


@pytest.mark.parametrize(
    ("record", "wanted"),
    [
        pytest.param(Bilingual, ["vi", "en"], id="Vietnamese first"),
        pytest.param(
            Duty, ["id", "kind", "text", "en", "from", "to", "recurrence", "due", "due_text"], id="as written"
        ),
        pytest.param(Time, ["kind", "caption", "text", "en", "start", "end"], id="a caption before the words"),
        pytest.param(str, [], id="no record"),
    ],
)
def test_fields_are_in_the_order_of_the_record(record: object, wanted: list[str]) -> None:
    assert fields(record) == wanted


def test_what_goes_on_for_pages_stands_last() -> None:
    assert fields(Plan)[-2:] == ["conversion", "passages"]


def test_a_field_leads_to_the_record_inside_it() -> None:
    assert fields(inner(Task, "lead")) == fields(Bodies)
    assert fields(inner(Plan, "passages")) == fields(AnyPassage)
    assert inner(Duty, "from") == inner(Duty, "to")
    assert inner(Task, "none") is None
