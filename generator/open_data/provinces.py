"""Provinces and cities, before July 2025 and since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import StringConstraints

from generator import urls
from generator.model import tables
from generator.model.scalars import Key, ProvinceId
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import Epoch, Instrument, ProvinceState, ProvinceType
from generator.open_data.given import Given
from generator.open_data.keys import Address, Day, PlanRef, ProvinceRef, Words
from generator.open_data.parts import Ours


class Merger(Item):
    """What the unit became part of."""

    into: Annotated[ProvinceRef, About("Nhập vào", "Into", "Tỉnh, thành phố mới.", "The new province or city.")]
    on: Annotated[Day, About("Ngày", "On", "Từ ngày nào.", "Since which day.")]
    source: fields.Source


class KnownPlan(Item):
    """A plan that is known to exist and not transcribed."""

    id: Annotated[
        Key,
        About("Mã", "Key", "Mã mà kế hoạch sẽ có khi được chép.", "The key that the plan will have once transcribed."),
    ]
    number: Annotated[
        Words | None,
        About("Số và ký hiệu", "Number", "Số và ký hiệu; null khi chưa rõ.", "Number and sign; null while unknown."),
    ]
    date: Annotated[
        Day | None, About("Ngày", "Date", "Ngày ban hành; null khi chưa rõ.", "Day of issue; null while unknown.")
    ]
    instrument: Annotated[Instrument, About("Hình thức", "Instrument", "Văn bản loại gì.", "What kind of document.")]
    url: Annotated[Address, About("Địa chỉ", "Address", "Nơi thấy kế hoạch ấy.", "Where it was seen.")]
    note: fields.Note


class Province(Item):
    """A unit of one epoch. `state` is of plans that this very unit issued, not of those that it inherited."""

    id: Annotated[
        ProvinceId,
        About(
            "Mã",
            "Key",
            "Tên và thời: `kon-tum@1997` trước ngày 01/7/2025, `quang-ngai@2025` từ ngày ấy.",
            "Name and epoch: `kon-tum@1997` before 1 July 2025, `quang-ngai@2025` since.",
        ),
    ]
    slug: Annotated[
        Key,
        About(
            "Tên trong địa chỉ", "Slug", "Hai thời có thể trùng nhau.", "Name in addresses; two epochs may share it."
        ),
    ]
    epoch: Annotated[Epoch, About("Thời", "Epoch", "Trước hay từ ngày 01/7/2025.", "Before or since 1 July 2025.")]
    name: Annotated[Ours, About("Tên", "Name", "Tên tỉnh, thành phố.", "Name of the province or city.")]
    type: Annotated[ProvinceType, About("Loại", "Type", "Tỉnh hay thành phố.", "Province or city.")]
    gso: Annotated[
        str,
        StringConstraints(pattern=r"^[0-9]{2}$"),
        About(
            "Mã thống kê",
            "Statistical code",
            "Mã của cơ quan thống kê; đã được dùng lại cho tỉnh khác, đừng chỉ nối bằng mã này.",
            "Code of the statistics office; re-used for other provinces, so never join on it alone.",
        ),
    ]
    iso: Annotated[
        Annotated[str, StringConstraints(pattern=r"^VN-[0-9A-Z]{2}$")] | None,
        About("Mã ISO", "ISO code", "ISO 3166-2, chỉ các tỉnh cũ.", "ISO 3166-2, old units only."),
    ]
    city_since: Annotated[
        Day | None,
        About(
            "Thành phố từ",
            "City since",
            "Ngày thành thành phố trực thuộc trung ương, nếu ghi.",
            "The day it became a centrally run city, where given.",
        ),
    ]
    merger: Annotated[
        Merger | None, About("Sáp nhập", "Merger", "Null khi không nhập vào đâu.", "Null where there was none.")
    ]
    now: Annotated[
        ProvinceRef, About("Nay thuộc", "Now", "Tỉnh, thành phố từ ngày 01/7/2025.", "The unit since 1 July 2025.")
    ]
    members: Annotated[
        tuple[ProvinceRef, ...],
        About("Hợp thành từ", "Members", "Các tỉnh cũ nay thuộc tỉnh này.", "The old units that are now part of it."),
    ]
    state: Annotated[
        ProvinceState,
        About("Tình trạng", "State", "Đã tìm thấy kế hoạch chưa.", "Whether a plan of its own has been found."),
    ]
    plans: Annotated[
        tuple[PlanRef, ...],
        About("Kế hoạch", "Plans", "Kế hoạch do chính nơi này ban hành.", "Plans that this very unit issued."),
    ]
    inherited_plans: Annotated[
        tuple[PlanRef, ...],
        About("Kế hoạch thừa kế", "Inherited plans", "Do các tỉnh cũ ban hành.", "Issued by the old units."),
    ]
    known_plans: Annotated[
        tuple[KnownPlan, ...],
        About("Kế hoạch chưa chép", "Known plans", "Biết là có, chưa chép.", "Known to exist, not transcribed."),
    ]
    source: fields.SourceOrNone
    url: fields.Address


def province_items(given: Given) -> Iterator[Province]:
    return (_item(given, province) for province in given.site.catalog.provinces)


def _item(given: Given, province: tables.Province) -> Province:
    catalog, plans = given.site.catalog, given.site.plans
    issued = tuple(view.plan.id for view in plans if view.province.id == province.id)
    known = tuple(plan for plan in catalog.register if catalog.issuer(plan).id == province.id)
    inherited = (view.plan.id for view in plans if view.now.id == province.id and view.plan.id not in issued)
    return Province.of(
        province,
        now=given.now[province.id],
        members=tuple(old for old, now in given.now.items() if now == province.id and old != now),
        state="published" if issued else "known" if known else "not-located",
        plans=issued,
        inherited_plans=tuple(inherited),
        known_plans=known,
        url=given.url(urls.province(province.slug)),
    )
