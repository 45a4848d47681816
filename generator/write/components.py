"""The bill of materials (SBOM) of the site: what it carries, and the packages that made it, as CycloneDX 1.6.

The serial number comes from the components, and no time is told: the same locks give the same bytes.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from generator.write.works import Work

ROOT = "provincial-ai-plans"
_PIN = re.compile(r"^(?P<name>[a-z0-9._-]+)(?:\[[^]]*\])?==(?P<version>[^\s;\\]+)", re.M)


def components(works: Sequence[Work], lock: str) -> str:
    """`lock` is that of the Python packages. What only made the site has the scope "excluded"."""
    carried = [_carried(work) for work in works]
    known = {component["purl"] for component in carried}
    making = [component for component in _making(lock) if component["purl"] not in known]
    listed = [*carried, *making]
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid5(NAMESPACE_URL, json.dumps(listed)).urn,  # actions/attest takes no bill without one
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": ROOT,
                "name": ROOT,
                "licenses": [{"expression": "MIT AND CC-BY-4.0"}],
            },
        },
        "components": listed,
        "dependencies": [{"ref": ROOT, "dependsOn": [component["bom-ref"] for component in listed]}],
    }
    return json.dumps(bill, ensure_ascii=False, indent=1) + "\n"


def _carried(work: Work) -> dict[str, Any]:
    licence = {"licenses": [{"license": {"id": work.licence}}]}
    return {**_component(work.package, work.name, work.version, "required"), **licence}


def _making(lock: str) -> Iterator[Mapping[str, Any]]:
    for pin in _PIN.finditer(lock):
        yield _component(f"pypi/{pin['name']}", pin["name"], pin["version"], "excluded")


def _component(package: str, name: str, version: str, scope: str) -> dict[str, Any]:
    purl = f"pkg:{quote(package)}" + (f"@{quote(version)}" if version else "")
    stated = {"version": version} if version else {}
    return {"type": "library", "bom-ref": purl, "name": name, **stated, "scope": scope, "purl": purl}
