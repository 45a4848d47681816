"""The folder of a draft: absent or empty, named as a plan is; nothing there is ever overwritten."""

import re
from pathlib import Path

from generator.draft.refusal import NotDrafted
from generator.draft.story import Drafted
from generator.model.bilingual import Bilingual

NOT_EMPTY = Bilingual(
    vi="{folder} đã có tệp ở trong: không ghi gì cả. Chọn một thư mục mới: --into data/plans/<tỉnh>-<năm>",
    en="{folder} has files in it: nothing was written. Choose a new folder: --into data/plans/<province>-<year>",
)
NOT_A_KEY = Bilingual(
    vi="Tên thư mục «{name}» không làm mã được: chỉ chữ thường không dấu, chữ số, gạch nối, ví dụ kon-tum-2024.",
    en="The folder's name “{name}” cannot be a key: small letters without marks, digits, hyphens, such as kon-tum-2024.",
)
NOT_WRITTEN = Bilingual(vi="{folder}: không ghi được: {reason}.", en="{folder}: cannot be written: {reason}.")


def check_folder(folder: Path) -> str:
    """The key of the plan, which is the folder's name; NotDrafted where nothing may be written there."""
    name = folder.resolve().name
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise NotDrafted(NOT_A_KEY.filled(name=name))
    try:
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise NotDrafted(NOT_WRITTEN.filled(folder=name, reason=error.strerror or "")) from error
    if taken or folder.is_symlink():
        raise NotDrafted(NOT_EMPTY.filled(folder=name))
    return name


def write(folder: Path, drafted: Drafted) -> None:
    """The three files, each only where there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in (("source.txt", drafted.source), ("plan.yml", drafted.plan), ("tasks.yml", drafted.tasks)):
            with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
    except OSError as error:
        raise NotDrafted(NOT_WRITTEN.filled(folder=folder.name, reason=error.strerror or "")) from error
