"""What the catalog knows beside its records: who issued a plan, today's units, every address."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog import Catalog
from generator.read.catalog import read_catalog
from site_tests.data_files import PROVINCES
from site_tests.faults import Edit, planted
from site_tests.published import ADDRESSES
from site_tests.sample import write_sample


@pytest.mark.parametrize(
    ("plan", "issuer", "today"),
    [
        pytest.param("kon-tum-2024", "kon-tum@1997", "quang-ngai@2025", id="a province that is no more"),
        pytest.param("quang-ngai-2021", "quang-ngai@1997", "quang-ngai@2025", id="the old one of two with one name"),
        pytest.param("hoa-binh-127", "hoa-binh@1997", "phu-tho@2025", id="merged into another name"),
        pytest.param("ninh-thuan-2023", "ninh-thuan@1997", "khanh-hoa@2025", id="merged into a neighbour"),
        pytest.param("dong-thap-2021", "dong-thap@1997", "dong-thap@2025", id="the name kept"),
    ],
)
def test_who_issued_a_plan_and_where_that_is_today(catalog: Catalog, plan: str, issuer: str, today: str) -> None:
    province = catalog.issuer(catalog.plan[plan].plan)
    assert (province.id, province.epoch) == (issuer, 1997)
    assert (catalog.today(province).id, catalog.today(province).epoch) == (today, 2025)


def test_a_unit_of_today_is_its_own(catalog: Catalog) -> None:
    assert catalog.today(catalog.provinces["quang-ngai@2025"]).id == "quang-ngai@2025"


@pytest.mark.parametrize("slug", ["ha-noi", "lai-chau", "cao-bang"])
def test_a_unit_that_did_not_merge_is_that_of_its_name_today(catalog: Catalog, slug: str) -> None:
    old = catalog.provinces[f"{slug}@1997"]
    assert old.merger is None
    assert catalog.today(old).id == f"{slug}@2025"


def test_the_old_unit_issued_the_plan_wherever_it_stands_in_the_table(tmp_path: Path) -> None:
    write_sample(tmp_path)
    text = (tmp_path / PROVINCES).read_text("utf-8")
    new = text.index("- id: mau@2025")
    (tmp_path / PROVINCES).write_text(text[new:] + text[:new], "utf-8")
    catalog, _ = read_catalog(tmp_path)
    assert [province.id for province in catalog.provinces] == ["mau@2025", "mau@1997"]
    assert catalog.issuer(catalog.plan["mau-2024"].plan).id == "mau@1997"


@pytest.mark.parametrize(
    ("day", "issuer"),
    [
        pytest.param("2025-06-30", "mau@1997", id="the last day of the old units"),
        pytest.param("2025-07-01", "mau@2025", id="the first day of the new ones"),
        pytest.param(None, "mau@1997", id="a day that is not known"),
    ],
)
def test_the_issuer_is_the_unit_of_the_day(tmp_path: Path, day: str | None, issuer: str) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    plan = catalog.plan["mau-2024"].plan
    dated = plan.model_copy(update={"date": plan.date.model_copy(update={"value": day})})
    assert catalog.issuer(dated).id == issuer


def test_a_plan_known_but_not_transcribed_has_an_issuer_too(tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    assert catalog.issuer(catalog.register["mau-2021"]).id == "mau@1997"


def test_a_name_of_two_units_is_listed_once(tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    assert (len(catalog.provinces), catalog.slugs) == (2, ("mau",))


def test_every_address_of_the_sample(tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    assert sorted(catalog.addresses) == ["", *ADDRESSES.splitlines()]


def test_an_address_follows_its_key(tmp_path: Path) -> None:
    catalog, _ = read_catalog(planted(tmp_path, [Edit("data/sectors.yml", "id: data-digital", "id: data")]))
    assert "sectors/data/" in catalog.addresses
    assert "sectors/data-digital/" not in catalog.addresses


def test_a_table_finds_records_by_their_key(catalog: Catalog) -> None:
    assert catalog.agencies["so-yt"].name.vi == "Sở Y tế"
    assert "so-yt" in catalog.agencies
    assert "nobody" not in catalog.agencies
    with pytest.raises(KeyError):
        catalog.agencies["nobody"]
