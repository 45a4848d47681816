"""A made-up plan of a made-up office, in the layouts that real plans have."""

from __future__ import annotations

from generator.draft.piece import Line, Row

HEAD = """\
ỦY BAN NHÂN DÂN
TỈNH KON TUM
Số: 12/KH-UBND
Kon Tum, ngày 07 tháng 10 năm 2024
KẾ HOẠCH
Ứng dụng TTNT giai đoạn 2025-2030
Thực hiện Quyết định số 127/QĐ-TTg ngày 26/01/2021, tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức về TTNT.
"""
LABELLED = (
    HEAD
    + """\
II. NHIỆM VỤ
1. Tuyên truyền
a) Tổ chức tập huấn.
- Đơn vị chủ trì: Sở Y tế.
- Đơn vị phối hợp: Sở Nội vụ.
- Thời gian thực hiện: Năm 2025.
b) Xây dựng phần mềm.
- Đơn vị chủ trì: Sở Tài chính.
- Thời gian thực hiện: Thường xuyên.
"""
)
DUTIES = (
    HEAD
    + """\
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Mở lớp tập huấn.
- Phối hợp với Sở Nội vụ làm phần mềm.
2. Sở Tài chính
Bố trí kinh phí.
"""
)
ENDING = """\
Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Mẫu
"""
TABLE = (
    HEAD
    + ENDING
    + """\
PHỤ LỤC
DANH MỤC NHIỆM VỤ
(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 07 tháng 10 năm 2024)
TT
Nhiệm vụ
Thời gian thực hiện
Cơ quan chủ trì
Cơ quan phối hợp
1
Tổ chức tập huấn.
2025-2026
Sở Y tế
Sở Nội vụ
2
Xây dựng phần mềm.
Thường xuyên
Sở Tài chính
Các Sở: Y tế, Nội vụ
"""
)


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text, number) for number, text in enumerate(texts, 1))


def row(*cells: str) -> Row:
    return Row(tuple(lines(*cell.split("\n")) if cell else () for cell in cells))
