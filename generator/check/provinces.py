"""A plan's text names the province that the plan is said to be of; a province's slug is its name without marks."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.language.text import fold, fold_space
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

OTHER_PROVINCE = Message(
    "other-province",
    found=Bilingual(vi="văn bản không nêu «{name}», mà nêu {named}", en="the text does not name “{name}”, but {named}"),
    expected=Bilingual(vi="tỉnh đã ban hành kế hoạch này", en="the province that issued this plan"),
    to_type=Bilingual.same("province: {slug}"),
)
SLUG_NOT_NAME = Message(
    "slug-not-name",
    found=Bilingual(vi="tên «{name}» không viết thành «{slug}»", en="the name “{name}” is not spelled “{slug}”"),
    expected=Bilingual(
        vi="slug là tên không dấu: địa chỉ đã công bố không đổi; tỉnh mới thì thêm mục mới",
        en="a slug that is the name without marks: published addresses stay; a new province is a new entry",
    ),
    to_type=Bilingual.same("slug: {spelled}"),
)
TWO_NAMES = Message(
    "two-names",
    found=Bilingual(
        vi="tỉnh «{slug}» tên là «{name}» ở đây, «{first}» ở mục trước",
        en="the province “{slug}” is called “{name}” here, “{first}” in an earlier entry",
    ),
    expected=Bilingual(vi="mỗi slug một tên", en="one name for each slug"),
    to_type=Bilingual.same("vi: {first}"),
)
MESSAGES = (OTHER_PROVINCE, SLUG_NOT_NAME, TWO_NAMES)


def check(catalog: Catalog) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for number, unit in enumerate(catalog.provinces):
        name = first.setdefault(unit.slug, unit.name.vi)
        if name != unit.name.vi:
            place = catalog.provinces.file.place(number, "name", "vi")
            yield place.problem(TWO_NAMES, slug=unit.slug, name=unit.name.vi, first=name)
        elif (spelled := _spelled(unit.name.vi)) != unit.slug:
            place = catalog.provinces.file.place(number, "name", "vi")
            yield place.problem(SLUG_NOT_NAME, name=unit.name.vi, slug=unit.slug, spelled=spelled)
    if catalog.provinces.whole:
        for plan in catalog.plans:
            yield from _plan(catalog, plan)


def _plan(catalog: Catalog, plan: PlanFile) -> Iterator[Problem]:
    text = fold_space(plan.source).casefold()
    own = sorted({unit.name.vi for unit in catalog.provinces if unit.slug == plan.plan.province})
    counted = Counter({unit: text.count(unit.name.vi.casefold()) for unit in catalog.provinces})
    named = [unit for unit, times in counted.most_common() if times]
    if not own or not named or any(name.casefold() in text for name in own):
        return
    yield plan.plan_file.place("province").problem(
        OTHER_PROVINCE,
        name=own[0],
        named=", ".join(dict.fromkeys(f"«{unit.name.vi}»" for unit in named)),
        slug=named[0].slug,
    )


def _spelled(name: str) -> str:
    return "-".join(re.findall("[a-z]+", fold(name)))
