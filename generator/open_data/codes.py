"""The code lists of open data, each code with its meaning."""

from __future__ import annotations

from typing import Annotated, Literal

from generator.locks import translatable
from generator.model import passage, promise, words
from generator.open_data.about import codes

PassageKind = Annotated[
    passage.PassageKind,
    codes(
        ("heading", "tiêu đề", "heading"),
        ("identity", "phần đầu văn bản", "title block"),
        ("legal-basis", "căn cứ pháp lý", "legal basis"),
        ("purpose", "mục đích", "purpose"),
        ("requirement", "yêu cầu", "requirement"),
        ("objective", "mục tiêu chung", "general objective"),
        ("target", "mục tiêu cụ thể", "specific target"),
        ("direction", "định hướng, giải pháp chưa giao cho ai", "direction given to nobody in particular"),
        ("task", "nhiệm vụ", "task"),
        ("funding", "kinh phí", "funding"),
        ("duty", "báo cáo, dự toán, đánh giá", "duty to report, budget or review"),
        ("organisation", "tổ chức thực hiện khác", "other arrangements"),
        ("recipient", "nơi nhận", "recipients"),
        ("signature", "phần ký", "signature"),
        ("note", "lời chú của văn bản", "note of the text itself"),
    ),
]
TimeKind = Annotated[
    words.TimeKind,
    codes(
        ("range", "từ năm đến năm", "from year to year"),
        ("year", "một năm hay một thời điểm", "one year or one point in time"),
        ("from", "từ năm, không nêu kết thúc", "from a year, no end stated"),
        ("ongoing", "thường xuyên", "ongoing"),
        ("recurring", "hằng năm", "every year"),
        ("event", "khi có sự việc", "when something happens"),
        ("unstated", "văn bản không nêu", "not stated in the text"),
    ),
]
Modality = Annotated[
    passage.Modality,
    codes(
        ("strive", "phấn đấu", "strive to"),
        ("encourage", "khuyến khích", "encourage"),
        ("prioritise", "ưu tiên", "prioritise"),
        ("if-any", "nếu có", "if any"),
    ),
]
Comparator = Annotated[
    promise.Comparator,
    codes(
        ("at_least", "ít nhất bằng", "at least"),
        ("exactly", "đúng bằng", "exactly"),
        ("at_most", "nhiều nhất bằng", "at most"),
        ("ranking", "một thứ hạng", "a place in a ranking"),
        ("qualitative", "không có con số", "without a number"),
    ),
]
DutyKind = Annotated[
    promise.DutyKind,
    codes(
        ("report", "báo cáo", "report"),
        ("budget", "lập dự toán, bố trí kinh phí", "budget"),
        ("review", "sơ kết, tổng kết, đánh giá", "review"),
    ),
]
Recurrence = Annotated[
    promise.Recurrence,
    codes(
        ("yearly", "hằng năm", "every year"),
        ("once", "một lần", "once"),
        ("every-3-years", "3 năm một lần", "every 3 years"),
        ("every-5-years", "5 năm một lần", "every 5 years"),
        ("periodic", "định kỳ, không nêu bao lâu", "periodic, how often is not stated"),
        ("when-needed", "khi có phát sinh", "when needed"),
        ("unstated", "văn bản không nêu", "not stated in the text"),
    ),
]
Sure = Annotated[
    Literal["read", "reported", "general"],
    codes(
        ("read", "đã đọc ở nguồn", "read at the source"),
        ("reported", "được nơi khác thuật lại", "reported by others"),
        ("general", "hiểu biết chung", "general knowledge"),
    ),
]
Basis = Annotated[
    Literal["text", "secondary", "unknown"],
    codes(
        ("text", "đọc trong văn bản", "read in the text"),
        ("secondary", "thấy ở một bản sao hay nơi khác", "seen in a secondary copy"),
        ("unknown", "chưa rõ", "unknown"),
    ),
]
Instrument = Annotated[
    Literal["plan", "decision"],
    codes(
        ("plan", "kế hoạch đứng riêng", "a plan by itself"),
        ("decision", "kèm theo một quyết định", "attached to a decision"),
    ),
]
ConversionKind = Annotated[
    Literal["mark", "page-number", "repeated-header", "broken-word", "columns", "not-part"],
    codes(
        ("mark", "dấu thừa", "left-over mark"),
        ("page-number", "số trang", "page number"),
        ("repeated-header", "đầu bảng lặp lại", "repeated table header"),
        ("broken-word", "chữ bị ngắt", "broken word"),
        ("columns", "các cột bị trộn", "columns read across"),
        ("not-part", "không thuộc văn bản", "not part of the text"),
    ),
]
TranslationStatus = Annotated[
    translatable.Status,
    codes(
        ("current", "dịch từ nguyên văn hiện có", "of the words that stand there now"),
        ("stale", "nguyên văn đã sửa sau khi dịch", "the words were corrected after they were translated"),
        ("missing", "chưa có bản dịch", "there is no translation"),
    ),
]
Epoch = Annotated[
    Literal[1997, 2025],
    codes(
        (1997, "trước ngày 01/7/2025", "before 1 July 2025"),
        (2025, "từ ngày 01/7/2025", "since 1 July 2025"),
    ),
]
ProvinceType = Annotated[
    Literal["province", "city"],
    codes(
        ("province", "tỉnh", "province"),
        ("city", "thành phố trực thuộc trung ương", "centrally run city"),
    ),
]
ProvinceState = Annotated[
    Literal["published", "known", "not-located"],
    codes(
        ("published", "có kế hoạch ở trang này", "a plan of it is published here"),
        ("known", "biết là có kế hoạch, chưa chép", "a plan is known to exist, not transcribed"),
        ("not-located", "chưa tìm thấy kế hoạch", "no plan has been located"),
    ),
]
AgencyGroup = Annotated[
    Literal[
        "department", "people-committee", "party", "force", "state-bank", "media", "school", "union",
        "management-board", "ministry", "collective", "council", "office",
    ],
    codes(
        ("department", "sở", "department"),
        ("people-committee", "Ủy ban nhân dân", "People’s Committee"),
        ("party", "cơ quan Đảng", "Party body"),
        ("force", "công an, quân đội", "police and military"),
        ("state-bank", "Ngân hàng Nhà nước", "State Bank"),
        ("media", "báo, đài", "press and broadcasting"),
        ("school", "trường", "school"),
        ("union", "đoàn thể, hội", "union or association"),
        ("management-board", "ban quản lý", "management board"),
        ("ministry", "bộ", "ministry"),
        ("collective", "tên gọi chung nhiều cơ quan", "a name for many bodies"),
        ("council", "Hội đồng nhân dân", "People’s Council"),
        ("office", "văn phòng", "office"),
    ),
]  # fmt: skip
ActStateKind = Annotated[
    Literal["in-force", "replaced", "not-checked"],
    codes(
        ("in-force", "còn hiệu lực", "in force"),
        ("replaced", "đã được thay thế", "replaced"),
        ("not-checked", "chưa kiểm tra", "not checked"),
    ),
]
