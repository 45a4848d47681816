"""Fields that several tables have, with the same meaning in each."""

from __future__ import annotations

from typing import Annotated

from generator.model.scalars import Key
from generator.open_data import parts
from generator.open_data.about import About
from generator.open_data.keys import ActRef, DutyRef, PassageRef, PlanRef, ProvinceRef, TargetRef, TaskRef, Words

Plan = Annotated[PlanRef, About("Kế hoạch", "Plan", "Kế hoạch có mục này.", "The plan that has the item.")]
Province = Annotated[
    Key,
    About(
        "Tỉnh, thành phố",
        "Province",
        "Tên trong địa chỉ của nơi ban hành kế hoạch; hai thời có thể trùng tên, nên nối bằng `issuer`.",
        "Name in addresses of the unit that issued the plan; two epochs may share it, so join by `issuer`.",
    ),
]
Issuer = Annotated[
    ProvinceRef,
    About(
        "Nơi ban hành",
        "Issuer",
        "Tỉnh, thành phố đã ban hành kế hoạch, vào thời ấy.",
        "The province or city that issued the plan, as it was then.",
    ),
]
Label = Annotated[
    Words | None,
    About(
        "Chỗ trong văn bản",
        "Place in the text",
        "Từ lớn đến nhỏ, như `II.5.đ`; null khi văn bản không đánh số.",
        "From large to small, such as `II.5.đ`; null where the text numbers nothing.",
    ),
]
Bullet = Annotated[
    int | None,
    About(
        "Gạch đầu dòng",
        "Bullet",
        "Gạch đầu dòng hay đoạn văn thứ mấy ở chỗ ấy, từ 1.",
        "Which bullet or paragraph of that place, from 1.",
    ),
]
Text = Annotated[
    parts.Official,
    About("Lời", "Words", "Lời của văn bản và bản dịch.", "The words of the document and their translation."),
]
Targets = Annotated[
    tuple[TargetRef, ...], About("Mục tiêu", "Targets", "Mục tiêu mà lời này nêu.", "Targets that the words state.")
]
Duties = Annotated[
    tuple[DutyRef, ...],
    About(
        "Báo cáo, dự toán, đánh giá",
        "Duties",
        "Việc báo cáo, dự toán, đánh giá mà lời này nêu.",
        "Duties to report, budget or review that the words state.",
    ),
]
Readings = Annotated[
    tuple[parts.Reading, ...],
    About("Chỗ viết nhầm", "Readings", "Chữ viết nhầm và cách đọc.", "Typing mistakes and how we read them."),
]
Acts = Annotated[
    tuple[ActRef, ...],
    About(
        "Văn bản được viện dẫn",
        "Acts cited",
        "Mỗi văn bản một lần, theo thứ tự của lời.",
        "Each act once, in the order of the words.",
    ),
]
InPassage = Annotated[PassageRef, About("Đoạn", "Passage", "Đoạn nêu điều này.", "The passage that states it.")]
InTask = Annotated[
    TaskRef | None,
    About(
        "Nhiệm vụ",
        "Task",
        "Nhiệm vụ, khi đoạn ấy là một nhiệm vụ.",
        "The task, where that passage is one.",
    ),
]
Note = Annotated[parts.Ours | None, About("Ghi chú", "Note", "Ghi chú của trang này.", "A note of this site.")]
Address = Annotated[
    parts.Url, About("Địa chỉ", "Address", "Nơi trang này cho xem mục ấy.", "Where this site shows the item.")
]
Place = Annotated[
    parts.Standing,
    About("Chỗ đứng", "Source", "Lời này đứng ở đâu trong văn bản.", "Where in the document the words stand."),
]
Translation = Annotated[
    parts.Translation,
    About("Bản dịch", "Translation", "Bản dịch còn khớp với nguyên văn không.", "Whether it fits the official words."),
]
Source = Annotated[parts.Source, About("Nguồn", "Source", "Điều này lấy từ đâu.", "Where this comes from.")]
SourceOrNone = Annotated[
    parts.Source | None,
    About("Nguồn", "Source", "Điều này lấy từ đâu; null khi không ghi.", "Where this comes from; null if not given."),
]
