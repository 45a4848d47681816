"""What the plans ask to be reported and promise to reach, by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.promise import Duty
from site_tests.data.plans import DONG_THAP, HOA_BINH, KON_TUM, NINH_THUAN, QUANG_NGAI, keys, plans, records


def _duties(plan: str) -> list[tuple[str | None, Duty]]:
    return [(record.label, duty) for record in records(plan) for duty in record.duties]


@pytest.mark.parametrize(
    ("plan", "dated"),
    [
        (
            KON_TUM,
            [
                ("V.1", "report", "--12-15", ("so-khcn",), ("bo-khcn", "ubnd-tinh")),
                ("V.4", "report", "--11-15", ("don-vi-lq",), ("so-khcn",)),
            ],
        ),
        (QUANG_NGAI, []),
        (HOA_BINH, [("V.2", "report", "--11-15", ("so-ban-nganh", "ubnd-huyen"), ("so-khcn",))]),
        (
            DONG_THAP,
            [
                ("V.1", "budget", "--01-15", ("so-khcn",), ("so-tc",)),
                ("V.1", "report", "--12-15", ("so-khcn",), ("ubnd-tinh",)),
                ("V.3", "budget", "--01-05", ("so-ban-nganh", "ubnd-huyen", "don-vi-lq"), ("so-khcn",)),
                ("V.3", "report", "--11-20", ("so-ban-nganh", "ubnd-huyen", "don-vi-lq"), ("so-khcn",)),
            ],
        ),
        (NINH_THUAN, [("IV.11", "report", "--11-15", ("so-ban-nganh", "ubnd-huyen"), ("ubnd-tinh",))]),
    ],
)
def test_dated_duties(plan: str, dated: list[tuple[object, ...]]) -> None:
    found = [
        (label, duty.kind, duty.due, keys(duty.sender), keys(duty.receiver))
        for label, duty in _duties(plan)
        if duty.due is not None
    ]
    assert found == dated
    assert all(duty.recurrence == "yearly" for _, duty in _duties(plan) if duty.due is not None)


@pytest.mark.parametrize(
    ("plan", "label", "recurrence"),
    [
        pytest.param(QUANG_NGAI, "IV.4", ["every-3-years", "every-5-years"], id="each three and each five years"),
        pytest.param(QUANG_NGAI, "IV.1", ["periodic"], id="“định kỳ” alone is no year"),
        pytest.param(QUANG_NGAI, "IV.2", ["yearly"], id="“hàng năm” is"),
        pytest.param(HOA_BINH, "V.1", ["yearly", "once"], id="a yearly report, one review"),
    ],
)
def test_how_often(plan: str, label: str, recurrence: list[str]) -> None:
    assert [duty.recurrence for at, duty in _duties(plan) if at == label] == recurrence


@pytest.mark.parametrize(
    ("plan", "measured"),
    [
        pytest.param(KON_TUM, [("II.2", 4, 5, None)], id="the heading gives no year"),
        pytest.param(QUANG_NGAI, [], id="none"),
        pytest.param(HOA_BINH, [("II.2", 7, 1, None)], id="one school"),
        pytest.param(
            DONG_THAP,
            [
                *(("II.1", bullet, value, "2025") for bullet, value in enumerate((100, 1, 5), 1)),
                *(("II.2", bullet, value, "2030") for bullet, value in enumerate((300, 3, 10), 1)),
            ],
            id="by 2025, and by 2030",
        ),
        pytest.param(NINH_THUAN, [], id="none either"),
    ],
)
def test_measured_targets(plan: str, measured: list[tuple[str, int, int, str | None]]) -> None:
    found = [
        (record.label, record.bullet, target.value, target.by)
        for record in records(plan)
        for target in record.targets
        if target.value is not None
    ]
    assert found == [(label, bullet, Decimal(value), by) for label, bullet, value, by in measured]


def test_a_rank_without_an_index_is_no_number() -> None:
    (target,) = plans()[HOA_BINH].entry["ii-2"].record.targets
    assert (target.comparator, target.value, target.by) == ("ranking", None, None)
