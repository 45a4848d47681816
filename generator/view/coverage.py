"""What this site covers: every old and new province with the state of its plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.language.text import collate
from generator.view.provinces import ProvinceView, State


@dataclass(frozen=True)
class NowView:
    """A province of today and the old ones that it was formed of."""

    view: ProvinceView
    members: tuple[ProvinceView, ...]


@dataclass(frozen=True)
class Coverage:
    then: tuple[ProvinceView, ...]
    now: tuple[NowView, ...]
    counts: Mapping[State, int]

    @classmethod
    def of(cls, provinces: Iterable[ProvinceView]) -> Coverage:
        listed = sorted(provinces, key=lambda view: collate(view.province.name.vi))
        then = tuple(view for view in listed if view.then)
        by_id = {view.then.id: view for view in then if view.then}
        now = tuple(
            NowView(view, tuple(by_id[member.id] for member in view.members) or (view,)) for view in listed if view.now
        )
        return cls(then, now, Counter(view.state for view in then))
