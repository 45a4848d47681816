"""The files of data/ that faults are planted in, by short names; those of the sample's plan are in sample.py."""

from __future__ import annotations

ACTS = "data/acts.yml"
AGENCIES = "data/agencies.yml"
CORRECTIONS = "data/corrections.yml"
DIRECTIONS = "data/directions.yml"
EDITIONS = "data/editions.yml"
PROVINCES = "data/provinces.yml"
REDIRECTS = "data/redirects.yml"
REGISTER = "data/register.yml"
SECTORS = "data/sectors.yml"
ADDRESS_LOCK = "data/urls.lock"
SOURCE_LOCK = "data/sources.lock"
TRANSLATION_LOCK = "data/translations.lock"

DONG_THAP = "data/plans/dong-thap-2021/plan.yml"
DONG_THAP_TASKS = "data/plans/dong-thap-2021/tasks.yml"
HOA_BINH = "data/plans/hoa-binh-127/plan.yml"
HOA_BINH_TASKS = "data/plans/hoa-binh-127/tasks.yml"
KON_TUM = "data/plans/kon-tum-2024/plan.yml"
KON_TUM_TASKS = "data/plans/kon-tum-2024/tasks.yml"
KON_TUM_SOURCE = "data/plans/kon-tum-2024/source.txt"
NINH_THUAN = "data/plans/ninh-thuan-2023/plan.yml"
NINH_THUAN_TASKS = "data/plans/ninh-thuan-2023/tasks.yml"
QUANG_NGAI = "data/plans/quang-ngai-2021/plan.yml"
QUANG_NGAI_TASKS = "data/plans/quang-ngai-2021/tasks.yml"


def task(number: str) -> str:
    """The line of tasks.yml that a task begins with."""
    return f'- id: "{number}"\n'
