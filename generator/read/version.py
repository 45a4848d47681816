"""Which state of data/ a page or an export was made from."""

import hashlib
from pathlib import Path

DIGITS = 12


def data_version(data: Path) -> str:
    """The beginning of one SHA-256 over every file's name and bytes; README.md and the *.lock files are no data."""
    files = {path.relative_to(data).as_posix(): path for path in data.rglob("*") if path.is_file()}
    whole = hashlib.sha256()
    for name, path in sorted(files.items()):
        if not name.endswith((".lock", ".md")):
            content = path.read_bytes()
            whole.update(f"{name}\0{len(content)}\0".encode())  # so that no byte can pass from one file to another
            whole.update(content)
    return whole.hexdigest()[:DIGITS]
