"""The third task of the sample with what a task may have as well: a target, and a duty of somebody."""

from __future__ import annotations

from site_tests.data_files import task
from site_tests.faults import Edit
from site_tests.sample import TASKS

_LAST = "  direction: infrastructure\n  sectors: []\n"

FULLER_TASK = Edit(
    TASKS,
    _LAST,
    f"""{_LAST}\
  targets:
    - {{id: "1", text: Phổ biến, en: Disseminate, metric: {{vi: x, en: x}}, comparator: qualitative}}
  duties:
    - id: "1"
      kind: report
      text: Phổ biến quy định
      en: Disseminate rules
      from: {{text: Sở Khoa học và Công nghệ, en: Department, agencies: [so-khcn], heading: iii-1}}
      recurrence: unstated
""",
    task("03"),
)
