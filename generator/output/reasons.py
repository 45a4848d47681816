"""What the system says of a file that cannot be read or written, in words for people."""

import errno
from pathlib import Path

from generator.model.bilingual import Bilingual
from generator.problems.printable import printable

FAILED = Bilingual(vi="Chưa dựng trang: {path}: {reason}.", en="Nothing was built: {path}: {reason}.")

NO_PERMISSION = Bilingual(
    vi="không có quyền. Hãy chọn thư mục của bạn: plans build --site <thư mục>",
    en="no permission. Choose a folder of yours: plans build --site <folder>",
)
FULL = Bilingual(vi="đĩa đầy. Hãy xoá bớt rồi gõ lại", en="the disk is full. Make room, then type the command again")
REASONS = {
    errno.EACCES: NO_PERMISSION,
    errno.EPERM: NO_PERMISSION,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: Bilingual(
        vi="đĩa chỉ cho đọc. Hãy chọn thư mục khác: plans build --site <thư mục>",
        en="the disk is read-only. Choose another folder: plans build --site <folder>",
    ),
    errno.ENOTDIR: Bilingual(
        vi="không phải là thư mục, hoặc nằm dưới một tệp", en="is not a folder, or is below a file"
    ),
    errno.EEXIST: Bilingual(vi="không phải là thư mục", en="is not a folder"),
    errno.ENOENT: Bilingual(vi="không có", en="is not there"),
    errno.ENAMETOOLONG: Bilingual(vi="tên dài quá", en="the name is too long"),
    errno.ELOOP: Bilingual(vi="liên kết dẫn vòng quanh", en="the links lead round in a circle"),
    errno.EMFILE: Bilingual(vi="mở quá nhiều tệp cùng lúc", en="too many files are open at once"),
    errno.EFBIG: Bilingual(vi="tệp lớn hơn mức được phép", en="the file is larger than is allowed"),
    errno.EBUSY: Bilingual(vi="có chương trình khác đang dùng", en="another program is using it"),
}


def reason(error: OSError, path: Path) -> Bilingual:
    """Where and why; `path` where the system does not say where."""
    known = REASONS.get(error.errno or 0) or Bilingual.same(error.strerror or str(error) or type(error).__name__)
    where = printable(error.filename if isinstance(error.filename, str) else path)
    return Bilingual(
        vi=FAILED.vi.format(path=where, reason=known.vi),
        en=FAILED.en.format(path=where, reason=known.en),
    )
