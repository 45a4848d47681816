"""A small, made-up and valid data folder: one province, one plan of three tasks, every kind of field at least once.

It is the start of every planted fault, and small enough to be read at one sight.
"""

from __future__ import annotations

from pathlib import Path

PLAN = "data/plans/mau-2024/plan.yml"
TASKS = "data/plans/mau-2024/tasks.yml"
SOURCE = "data/plans/mau-2024/source.txt"

FILES = {
    SOURCE: """\
KẾ HOẠCH
Ứng dụng TTNT trên địa bàn tỉnh Mẫu giai đoạn 2025-2030
(Ban hành kèm theo Kế hoạch số **12**/KH-UBND ngày 07 tháng 10 năm 2024)
Thực hiện Quyết định số 127/QĐ-
TTg, tỉnh đặt ra các việc sau:
I. MỤC TIÊU
1. Đến năm 2030
- Triển khai ít nhất 05 mô hình ứng dụng TTNT.
2
II. NHIỆM VỤ
1
Phấn đấu xây dựng cơ sở dữ liệu mở.
2025-2026
Sở Khoa học và Công nghệ
Các Sở: Y tế, Văn hóa, Thể thao và Du lịch
2
Ứng dụng TTNT trong y tế cơ sỡ.
Bắt đầu năm 2026
Sở Y tế
III. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ
- Phổ biến quy định về TTNT.
- Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm./.
""",
    PLAN: """\
id: mau-2024
province: mau
instrument: plan
title:
  vi: Kế hoạch ứng dụng TTNT trên địa bàn tỉnh Mẫu giai đoạn 2025-2030
  en: Plan for applying AI in Mau Province for the period 2025–2030
number:
  basis: text
  value: 12/KH-UBND
  text: Kế hoạch số 12/KH-UBND
date:
  basis: text
  value: 2024-10-07
  text: ngày 07 tháng 10 năm 2024
horizon:
  text: giai đoạn 2025-2030
  start: 2025
  end: 2030
implements: qd-127
origin:
  note: {vi: Văn bản mẫu., en: A sample text.}
task_order: [time, lead, partners]
conversion:
  - line: 3
    kind: mark
    text: "**12**"
    becomes: "12"
    reason: {vi: Dấu in đậm còn sót lại., en: Left-over marks for bold type.}
  - line: 4
    kind: broken-word
    text: 127/QĐ- TTg
    becomes: 127/QĐ-TTg
    reason: {vi: Số hiệu bị ngắt ở cuối dòng., en: The sign was broken at the end of a line.}
  - line: 9
    kind: page-number
    text: "2"
    reason: {vi: Số trang., en: A page number.}
passages:
  - id: title
    kind: identity
    vi: KẾ HOẠCH
    en: PLAN
  - id: title-2
    kind: identity
    vi: Ứng dụng TTNT trên địa bàn tỉnh Mẫu giai đoạn 2025-2030
    en: Applying AI in Mau Province for the period 2025–2030
  - id: caption
    kind: identity
    vi: (Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 07 tháng 10 năm 2024)
    en: (Issued together with Plan No. 12/KH-UBND of 7 October 2024)
  - id: preamble
    kind: legal-basis
    vi: >-
      Thực hiện Quyết định số 127/QĐ-TTg,
      tỉnh đặt ra các việc sau:
    en: "Carrying out Decision No. 127/QĐ-TTg, the province sets the following work:"
  - id: i
    kind: heading
    level: 1
    mark: I.
    label: I
    vi: MỤC TIÊU
    en: OBJECTIVES
  - id: i-1
    kind: heading
    level: 2
    mark: "1."
    label: I.1
    vi: Đến năm 2030
    en: By 2030
  - id: i-1-b1
    kind: target
    mark: "-"
    label: I.1
    bullet: 1
    vi: "Triển khai ít nhất 05 mô hình ứng dụng TTNT."
    en: Implement at least 5 models of AI application.
    targets:
      - id: "1"
        metric: {vi: Mô hình ứng dụng AI, en: Models of AI application}
        comparator: at_least
        value: 5
        unit: {vi: mô hình, en: models}
        by: 2030
        by_words: Đến năm 2030
  - id: ii
    kind: heading
    level: 1
    mark: II.
    label: II
    vi: NHIỆM VỤ
    en: TASKS
  - task: "01"
  - task: "02"
  - id: iii
    kind: heading
    level: 1
    mark: III.
    label: III
    vi: TỔ CHỨC THỰC HIỆN
    en: ORGANISATION OF IMPLEMENTATION
  - id: iii-1
    kind: heading
    level: 2
    mark: "1."
    label: III.1
    vi: Sở Khoa học và Công nghệ
    en: Department of Science and Technology
  - task: "03"
  - id: iii-1-b2
    kind: duty
    mark: "-"
    label: III.1
    bullet: 2
    vi: Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm./.
    en: Report to the Provincial People's Committee before 15 December annually./.
    duties:
      - id: "1"
        kind: report
        text: Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm
        en: Report to the Provincial People's Committee before 15 December annually
        from:
          text: Sở Khoa học và Công nghệ
          en: Department of Science and Technology
          agencies: [so-khcn]
          heading: iii-1
        to:
          text: Ủy ban nhân dân tỉnh
          en: Provincial People's Committee
          agencies: [ubnd-tinh]
          within: true
        recurrence: yearly
        due: "--12-15"
        due_text: trước ngày 15/12
""",
    TASKS: """\
- id: "01"
  label: II.1
  mark: "1"
  title: {vi: Xây dựng cơ sở dữ liệu mở, en: Build an open database}
  vi: Phấn đấu xây dựng cơ sở dữ liệu mở.
  en: Strive to build an open database.
  lead:
    text: Sở Khoa học và Công nghệ
    en: Department of Science and Technology
    agencies: [so-khcn]
  partners:
    text: "Các Sở: Y tế, Văn hóa, Thể thao và Du lịch"
    en: Departments of Health; and Culture, Sports and Tourism
    agencies: [so-yt, so-vhttdl]
  time:
    kind: range
    text: 2025-2026
    en: 2025–2026
    start: 2025
    end: 2026
  direction: infrastructure
  sectors: [data-digital]
  modality: strive
  modality_text: Phấn đấu

- id: "02"
  label: II.2
  mark: "2"
  title: {vi: Ứng dụng AI trong y tế cơ sở, en: Apply AI in primary health care}
  vi: Ứng dụng TTNT trong y tế cơ sỡ.
  en: Apply AI in primary health care.
  lead:
    text: Sở Y tế
    en: Department of Health
    agencies: [so-yt]
  time:
    kind: from
    text: Bắt đầu năm 2026
    en: From 2026
    start: 2026
  direction: infrastructure
  sectors: []
  readings:
    - words: cơ sỡ
      reading: cơ sở
      note: {vi: Sai dấu., en: A wrong mark.}

- id: "03"
  label: III.1
  bullet: 1
  mark: "-"
  title: {vi: Phổ biến quy định về AI, en: Disseminate rules on AI}
  vi: Phổ biến quy định về TTNT.
  en: Disseminate rules on AI.
  lead:
    text: Sở Khoa học và Công nghệ
    en: Department of Science and Technology
    agencies: [so-khcn]
    heading: iii-1
  time:
    kind: unstated
  direction: infrastructure
  sectors: []
""",
    "data/agencies.yml": """\
- id: ubnd-tinh
  group: people-committee
  name: {vi: Ủy ban nhân dân tỉnh, en: Provincial People's Committee}
  written_as: [Ủy ban nhân dân tỉnh]
  source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
- id: so-khcn
  group: department
  name: {vi: Sở Khoa học và Công nghệ, en: Department of Science and Technology}
  written_as: [Sở Khoa học và Công nghệ]
  source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
  successor:
    agencies: [so-khcn]
    note: {vi: Giữ tên., en: Keeps its name.}
    source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
- id: so-yt
  group: department
  name: {vi: Sở Y tế, en: Department of Health}
  written_as: [Sở Y tế]
  in_list: [Y tế]
  source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
- id: so-vhttdl
  group: department
  name: {vi: "Sở Văn hóa, Thể thao và Du lịch", en: "Department of Culture, Sports and Tourism"}
  written_as: ["Sở Văn hóa, Thể thao và Du lịch"]
  in_list: ["Văn hóa, Thể thao và Du lịch"]
  source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
""",
    "data/acts.yml": """\
- id: qd-127
  type: {vi: Quyết định, en: Decision}
  sign: 127/QĐ-TTg
  issuer: {vi: Thủ tướng Chính phủ, en: Prime Minister}
  date: 2021-01-26
  state:
    kind: replaced
    by: qd-1671
    on: 2026-08-28
- id: qd-1671
  type: {vi: Quyết định, en: Decision}
  sign: 1671/QĐ-TTg
  issuer: {vi: Thủ tướng Chính phủ, en: Prime Minister}
  state:
    kind: not-checked
""",
    "data/provinces.yml": """\
- id: mau@1997
  slug: mau
  name: {vi: Mẫu, en: Mau}
  type: province
  gso: "01"
  merger:
    into: mau@2025
    on: 2025-07-01
    source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
- id: mau@2025
  slug: mau
  name: {vi: Mẫu, en: Mau}
  type: city
  gso: "01"
  city_since: 2026-04-30
""",
    "data/directions.yml": """\
- id: infrastructure
  number: 2
  name: {vi: Xây dựng hạ tầng dữ liệu, en: Build data infrastructure}
  short: {vi: Hạ tầng dữ liệu, en: Data infrastructure}
  source: {sure: general, note: {vi: Dữ liệu mẫu, en: Sample data}}
""",
    "data/sectors.yml": """\
- id: data-digital
  name: {vi: Dữ liệu, en: Data}
""",
    "data/glossary.yml": """\
- vi: cơ sở dữ liệu
  en: database
  forms: [databases]
- vi: TTNT
  en: AI
""",
    "data/register.yml": """\
- id: mau-2021
  province: mau
  number: 5/KH-UBND
  date: 2021-05-06
  instrument: plan
  url: https://plans.example/5
""",
    "data/redirects.yml": "[]\n",
    "data/corrections.yml": """\
- on: 2026-11-21
  path: mau-2024/01/
  was: {vi: Sai., en: Wrong.}
  now: {vi: Đúng., en: Right.}
""",
    "data/editions.yml": """\
# Mới nhất ở trên. · Newest first.
- on: 2026-11-21
  what: {vi: Dữ liệu mẫu., en: Sample data.}
""",
}


_PROSE = """\
---
title: {name}
description: {name}
---
# {name}

## Một {{#part}}

Chữ. · Words.
"""
for _name in ("about", "cite", "contribute", "data", "method"):
    FILES |= {f"content/{lang}/{_name}.md": _PROSE.format(name=_name) for lang in ("vi", "en")}


def write_sample(root: Path) -> Path:
    """Write the sample's data/ and content/ below `root`; the same folder again, to be checked or built."""
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root
