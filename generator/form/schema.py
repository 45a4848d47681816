"""The JSON Schema of every file of data/ for editors, from the records: what stands in a YAML file while it is typed.

Values are as YAML 1.2 gives them to an editor: a bare 2025 is a number there and a text here, so both are let pass.
"""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from generator.model.passage import Task
from generator.model.plan import Plan
from generator.read.catalog import RECORDS

FOLDER = ".schemas"
SETTINGS = ".vscode/settings.json"

_NUMBER = {"type": ["number", "string"], "pattern": r"^[0-9]+(\.[0-9]+)?$"}
_TYPES: Mapping[str, Any] = {
    "string": {"type": ["string", "number", "boolean"]},
    "number": _NUMBER,
    "integer": {"type": ["integer", "string"], "pattern": "^(0|[1-9][0-9]*)$"},
    "boolean": {"type": ["boolean", "string"], "pattern": "^(true|false)$"},
}


def files() -> Mapping[str, str]:
    """The schemas, and the settings that wire them to their files, by their paths from the project."""
    kinds: dict[str, tuple[Any, str]] = {name: (list[record], f"data/{name}.yml") for name, record in RECORDS.items()}  # type: ignore[valid-type]
    kinds["plan"] = (Plan, "data/plans/*/plan.yml")
    kinds["tasks"] = (list[Task], "data/plans/*/tasks.yml")
    found = {f"{FOLDER}/{name}.json": _written(schema(kind)) for name, (kind, _) in kinds.items()}
    wired = {f"{FOLDER}/{name}.json": pattern for name, (_, pattern) in kinds.items()}
    return {**found, SETTINGS: _written({"yaml.schemas": wired})}


def schema(kind: Any) -> Any:
    return _typed(TypeAdapter(kind).json_schema())


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _typed(node: Any) -> Any:
    """Nothing may be empty: a field that is not known is left out."""
    if isinstance(node, list):
        return [_typed(part) for part in node]
    if not isinstance(node, dict):
        return node
    found = {
        name: _typed(part)
        for name, part in node.items()
        if name not in ("title", "default") or not isinstance(part, str | list | bool | None)
    }
    if "anyOf" in found:
        kinds = [kind for kind in found["anyOf"] if kind != {"type": "null"}]
        kinds = [_NUMBER] if _NUMBER in kinds else kinds  # a decimal number may also be a text, of any form
        rest = {name: part for name, part in found.items() if name != "anyOf"}
        return {**rest, **kinds[0]} if len(kinds) == 1 else {**rest, "anyOf": kinds}
    if "enum" in found:
        return found
    return {**found, **_TYPES.get(str(found.get("type")), {})}
