"""A tree to a record: pydantic judges, and each of its errors is followed back to the node that it is about."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.messages import RULES
from generator.places import Steps, YamlFile
from generator.problems import Problem

R = TypeVar("R", bound=BaseModel)

_SHAPES = {
    "string_type": ("chữ", "a text"),
    "tuple_type": ("một danh sách (mỗi dòng bắt đầu bằng -)", "a list (each line begins with -)"),
    "model_type": ("một mục có các trường", "an entry with fields"),
    "dict_type": ("một mục có các trường", "an entry with fields"),
    "int_type": ("một số", "a number"),
    "decimal_type": ("một số", "a number"),
    "bool_type": ("true hoặc false", "true or false"),
}
_FOUND: dict[type, tuple[str, str]] = {
    str: ("chữ", "a text"),
    list: ("một danh sách", "a list"),
    dict: ("một mục có các trường", "an entry with fields"),
}


def decode_list(record: type[R], file: YamlFile) -> tuple[tuple[R, ...], list[Problem]]:
    """Every entry of a file that is a list; the entries that are wrong are left out and reported."""
    if file.tree is None:
        return (), []
    if not isinstance(file.tree, list):
        return (), [_shape(file, (), "tuple_type", file.tree)]
    records: list[R] = []
    problems: list[Problem] = []
    for index, entry in enumerate(file.tree):
        found, wrong = decode(record, entry, file, (index,))
        problems += wrong
        if found is not None:
            records.append(found)
    return tuple(records), problems


def decode(record: type[R], tree: Any, file: YamlFile, above: Steps = ()) -> tuple[R | None, list[Problem]]:
    try:
        return record.model_validate(tree), []
    except ValidationError as error:
        return None, sorted(
            {problem for details in error.errors() for problem in _problems(details, file, above, record)}
        )


def _problems(error: ErrorDetails, file: YamlFile, above: Steps, record: type[BaseModel]) -> Iterator[Problem]:
    steps = (*above, *_follow(error["loc"], record)[0])
    kind, found, context = error["type"], error["input"], error.get("ctx", {})
    place = file.place(*steps)
    match kind:
        case "missing":
            yield place.problem("missing-field", field=error["loc"][-1])
        case "extra_forbidden":
            name = str(error["loc"][-1])
            fields = _follow(error["loc"][:-1], record)[1].model_fields
            allowed = [field.alias or name for name, field in fields.items()]
            yield place.problem(
                "unknown-field", field=name, allowed=", ".join(allowed), closest=_closest(name, allowed)
            )
        case "literal_error":
            allowed = re.findall(r"'([^']+)'", str(context["expected"]))
            yield place.problem(
                "not-a-choice", found=found, allowed=", ".join(allowed), closest=_closest(str(found), allowed)
            )
        case "string_pattern_mismatch":
            pattern = str(context["pattern"])
            yield place.problem("wrong-form", found=found, pattern=pattern, example=_example(pattern))
        case "string_too_short":
            yield place.problem("empty-value")
        case "value_error" if isinstance(found, str):
            rule = str(context["error"])
            yield place.problem("wrong-value", found=found, rule_vi=RULES.get(rule, rule), rule=rule)
        case "value_error":
            rule = str(context["error"])
            yield place.problem("fields-disagree", rule_vi=RULES.get(rule, rule), rule=rule)
        case _:
            yield _shape(file, steps, kind, found)


def _follow(location: tuple[int | str, ...], record: type[BaseModel]) -> tuple[Steps, type[BaseModel]]:
    """The steps to a location, without the names that pydantic gives to the branches of a union; the record there."""
    steps: Steps = ()
    branches: list[type[BaseModel]] = []
    for part in location:
        if isinstance(part, str) and branches:
            record = next(branch for branch in branches if branch.__name__.lower().startswith(part))
            branches = []
            continue
        steps = (*steps, part)
        if isinstance(part, str):
            fields = [field for name, field in record.model_fields.items() if part in (name, field.alias)]
            inner = _models(fields[0].annotation) if fields else []
            record = inner[0] if len(inner) == 1 else record
            branches = inner if len(inner) > 1 else []
    return steps, record


def _shape(file: YamlFile, steps: Steps, kind: str, found: object) -> Problem:
    if found == "":
        return file.place(*steps).problem("empty-value")
    wanted_vi, wanted = _SHAPES.get(kind, ("một giá trị khác", "something else"))
    found_vi, found_en = _FOUND[type(found)]
    return file.place(*steps).problem(
        "wrong-shape", found_vi=found_vi, found=found_en, wanted_vi=wanted_vi, wanted=wanted
    )


def _models(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _closest(name: str, allowed: list[str]) -> str:
    close = difflib.get_close_matches(name, allowed, 1, 0.4)
    return close[0] if close else (allowed[0] if allowed else "")


def _example(pattern: str) -> str:
    for sample in ("so-khcn", "kon-tum@1997", "06", "VN-28", "https://example.org/x", "2024-10-07", "--11-15"):
        if re.search(pattern, sample):
            return sample
    return "?"
