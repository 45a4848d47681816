"""Plans: what each is, what it rests on, what is held of it and what conversion did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.model.scalars import Key, When
from generator.open_data import fields
from generator.open_data.about import About, Item, Unit
from generator.open_data.codes import Basis, ConversionKind, Instrument
from generator.open_data.given import Given
from generator.open_data.keys import ActRef, Address, ProvinceRef, Words
from generator.open_data.parts import Ours

BasisField = Annotated[Basis, About("Căn cứ", "Basis", "Điều này dựa vào đâu.", "What this rests on.")]
BasisText = Annotated[
    Words | None,
    About("Chữ nêu điều ấy", "Words", "Chữ của văn bản nêu điều ấy.", "The words of the text that give it."),
]
Start = Annotated[
    When | None, About("Bắt đầu", "Start", "Năm đầu; null khi không nêu.", "The first year; null if not stated.")
]
End = Annotated[
    When | None, About("Kết thúc", "End", "Năm cuối; null khi không nêu.", "The last year; null if not stated.")
]


class Number(Item):
    """Number and sign of the plan, and what they rest on."""

    value: Annotated[
        Words | None,
        About("Số và ký hiệu", "Number", "Số và ký hiệu; null khi chưa rõ.", "Number and sign; null while unknown."),
    ]
    basis: BasisField
    text: BasisText
    source: fields.SourceOrNone


class Date(Item):
    """Day of issue, and what it rests on."""

    value: Annotated[
        When | None, About("Ngày", "Date", "Ngày ban hành; null khi chưa rõ.", "Day of issue; null while unknown.")
    ]
    basis: BasisField
    text: BasisText
    source: fields.SourceOrNone


class Signatory(Item):
    """Who signed."""

    name: Annotated[Words, About("Họ tên", "Name", "Họ tên như văn bản ghi.", "The name as the text has it.")]
    position: Annotated[Ours, About("Chức vụ", "Position", "Ký với chức vụ gì.", "In which position.")]


class Horizon(Item):
    """The period of the plan."""

    text: Annotated[
        Words,
        About("Thời kỳ", "Period", "Những chữ nêu thời kỳ của kế hoạch.", "The words that give the plan’s period."),
    ]
    start: Start
    end: End


class Counts(Item):
    """How much of the plan there is."""

    passages: Annotated[int, About("Số đoạn", "Passages", "Kể cả các nhiệm vụ.", "How many; tasks are among them.")]
    tasks: Annotated[int, About("Số nhiệm vụ", "Tasks", "Có bao nhiêu nhiệm vụ.", "How many tasks.")]
    targets: Annotated[int, About("Số mục tiêu", "Targets", "Có bao nhiêu mục tiêu.", "How many targets.")]
    duties: Annotated[
        int,
        About("Số việc báo cáo, dự toán, đánh giá", "Duties", "Có bao nhiêu việc như thế.", "How many duties."),
    ]
    acts: Annotated[
        int, About("Số văn bản", "Acts", "Văn bản được viện dẫn, mỗi văn bản một lần.", "Acts cited, each once.")
    ]
    agencies: Annotated[
        int, About("Số cơ quan", "Bodies", "Cơ quan được nêu, mỗi cơ quan một lần.", "Bodies named, each once.")
    ]
    readings: Annotated[
        int, About("Số chỗ viết nhầm", "Readings", "Chỗ viết nhầm đã ghi cách đọc.", "Typing mistakes with a reading.")
    ]
    characters: Annotated[
        int,
        Unit("ký tự", "characters"),
        About("Độ dài", "Length", "Của văn bản, không kể khoảng trắng.", "Of the text; white space is not counted."),
    ]
    covered: Annotated[
        int,
        Unit("ký tự", "characters"),
        About("Đã có", "Covered", "Phần của độ dài ấy có trong dữ liệu.", "What of that length stands in the data."),
    ]


class Conversion(Item):
    """What was taken out of the text as received, and what was put in its place."""

    line: Annotated[
        int, About("Dòng", "Line", "Dòng của tệp nhận được, từ 1.", "Line of the text as received, from 1.")
    ]
    kind: Annotated[ConversionKind, About("Loại", "Kind", "Dấu vết gì.", "What kind of trace.")]
    text: Annotated[Words, About("Chữ bị gỡ", "Text", "Đúng những chữ bị gỡ ra.", "Exactly what was taken out.")]
    becomes: Annotated[
        Words | None,
        About("Chữ thay vào", "Replacement", "Null khi không thay gì.", "What was put there; null for nothing."),
    ]
    reason: Annotated[Ours, About("Lý do", "Reason", "Vì sao làm thế.", "Why this was done.")]


class Origin(Item):
    """Where the text came from."""

    note: Annotated[Ours, About("Nguồn gốc", "Origin", "Từ đâu, ở dạng nào.", "From where, in what form.")]
    urls: Annotated[tuple[Address, ...], About("Địa chỉ", "Addresses", "Nếu biết.", "If known.")]


class Plan(Item):
    """A plan; its words are in passages."""

    id: Annotated[Key, About("Mã", "Key", "Mã của kế hoạch, cũng là địa chỉ.", "Key of the plan, and its address.")]
    province: fields.Province
    issuer: fields.Issuer
    now: Annotated[
        ProvinceRef,
        About(
            "Nay thuộc",
            "Now",
            "Tỉnh, thành phố có nơi ban hành ấy từ ngày 01/7/2025.",
            "The province or city that the issuer belongs to since 1 July 2025.",
        ),
    ]
    instrument: Annotated[Instrument, About("Hình thức", "Instrument", "Văn bản loại gì.", "What kind of document.")]
    title: Annotated[
        Ours, About("Tên", "Title", "Tên như trong văn bản, và bản dịch.", "The title as in the text, and translated.")
    ]
    number: Annotated[Number, About("Số", "Number", "Số, ký hiệu và căn cứ.", "Number, sign and what they rest on.")]
    date: Annotated[Date, About("Ngày", "Date", "Ngày ban hành và căn cứ.", "Day of issue and what it rests on.")]
    signatory: Annotated[
        Signatory | None,
        About("Người ký", "Signatory", "Null khi văn bản không ghi.", "Null where the text names none."),
    ]
    horizon: Annotated[Horizon, About("Thời kỳ", "Horizon", "Thời kỳ của kế hoạch.", "The period of the plan.")]
    implements: Annotated[
        ActRef, About("Thực hiện", "Implements", "Văn bản mà kế hoạch thực hiện.", "The act that the plan carries out.")
    ]
    counts: Annotated[Counts, About("Số lượng", "Counts", "Kế hoạch có bao nhiêu gì.", "How much of what it has.")]
    conversion: Annotated[
        tuple[Conversion, ...],
        About("Chuyển đổi", "Conversion", "Việc đã làm với tệp nhận được.", "What was done to the text as received."),
    ]
    origin: Annotated[Origin, About("Nguồn gốc", "Origin", "Văn bản lấy từ đâu.", "Where the text came from.")]
    note: fields.Note
    url: fields.Address


def plan_items(given: Given) -> Iterator[Plan]:
    for view in given.site.plans:
        plan, figures = view.plan, given.figures[view.plan.id]
        yield Plan.of(
            plan,
            issuer=view.province.id,
            now=view.now.id,
            counts=Counts.of(figures, acts=len(figures.acts), agencies=len(figures.agencies)),
            url=given.url(view.path),
        )
