"""Start a script of this folder in Node.js: a value in, a value out."""

import json
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def run(script: str, data: object) -> Any:
    done = subprocess.run(
        ["node", "--experimental-vm-modules", "--no-warnings", HERE / script],
        input=json.dumps(data),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
