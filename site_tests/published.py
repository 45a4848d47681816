"""Every address that the sample publishes, in the order of the lock, written by hand."""

from __future__ import annotations

ADDRESSES = """\
about/
about/#part
acts/
acts/#qd-127
acts/#qd-1671
agencies/
agencies/so-khcn/
agencies/so-vhttdl/
agencies/so-yt/
agencies/ubnd-tinh/
cite/
cite/#part
compare/
contribute/
contribute/#part
corrections/
coverage/
data/
data/#part
deadlines/
directions/
directions/infrastructure/
find/
glossary/
mau-2024/
mau-2024/#caption
mau-2024/#i
mau-2024/#i-1
mau-2024/#i-1-b1
mau-2024/#ii
mau-2024/#iii
mau-2024/#iii-1
mau-2024/#iii-1-b2
mau-2024/#preamble
mau-2024/#task-01
mau-2024/#task-02
mau-2024/#task-03
mau-2024/#title
mau-2024/#title-2
mau-2024/01/
mau-2024/02/
mau-2024/03/
mau/
method/
method/#part
sectors/
sectors/data-digital/
timeline/
"""
