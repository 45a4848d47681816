"""A tree to a record: pydantic judges, and each of its errors is followed back to the node that it is about."""

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.problems.yaml_file import Steps, YamlFile

MISSING_FIELD = Message(
    "missing-field",
    found=Bilingual(vi="{holder_vi} thiếu trường «{field}»", en="{holder} has no field “{field}”"),
    expected=Bilingual(vi="trường «{field}»: {what_vi}", en="the field “{field}”: {what}"),
    to_type=Bilingual.same("{field}: …"),
)
UNKNOWN_FIELD = Message(
    "unknown-field",
    found=Bilingual(vi="không có trường tên «{field}»", en="there is no field called “{field}”"),
    expected=Bilingual(vi="một trong: {allowed}", en="one of: {allowed}"),
    to_type=Bilingual.same("{closest}"),
)
EMPTY_VALUE = Message(
    "empty-value",
    found=Bilingual(vi="trường «{field}» để trống", en="the field “{field}” is empty"),
    expected=Bilingual(vi="{wanted_vi}", en="{wanted}"),
    to_type=Bilingual(vi="{mend_vi}", en="{mend}"),
)
NOT_A_CHOICE = Message(
    "not-a-choice",
    found=Bilingual(vi="«{found}» không phải là một lựa chọn", en="“{found}” is not one of the choices"),
    expected=Bilingual(vi="một trong: {allowed}", en="one of: {allowed}"),
    to_type=Bilingual.same("{closest}"),
)
WRONG_FORM = Message(
    "wrong-form",
    found=Bilingual(vi="«{found}» không đúng dạng", en="“{found}” does not have the right form"),
    expected=Bilingual(vi="{rule_vi}", en="{rule}"),
    to_type=Bilingual(vi="viết lại theo dạng ấy", en="write it in that form"),
)
WRONG_VALUE = Message(
    "wrong-value",
    found=Bilingual(vi="«{found}» không phải là {rule_vi}", en="“{found}” is not {rule}"),
    expected=Bilingual(vi="{rule_vi}", en="{rule}"),
    to_type=Bilingual(vi="viết lại cho đúng", en="write it so"),
)
WRONG_SHAPE = Message(
    "wrong-shape",
    found=Bilingual(vi="{found_vi} ở chỗ cần {wanted_vi}", en="{found} where {wanted} is expected"),
    expected=Bilingual(vi="{wanted_vi}", en="{wanted}"),
    to_type=Bilingual(vi="xem trường cùng tên ở một mục khác", en="look at the same field of another entry"),
)
FIELDS_DISAGREE = Message(
    "fields-disagree",
    found=Bilingual(vi="các trường không khớp nhau", en="the fields do not agree"),
    expected=Bilingual(vi="{rule_vi}", en="{rule}"),
    to_type=Bilingual(vi="sửa một trong các trường ấy", en="mend one of those fields"),
)
MESSAGES = (
    MISSING_FIELD,
    UNKNOWN_FIELD,
    EMPTY_VALUE,
    NOT_A_CHOICE,
    WRONG_FORM,
    WRONG_VALUE,
    WRONG_SHAPE,
    FIELDS_DISAGREE,
)


_TEXT = Bilingual(vi="chữ", en="a text")
_LIST = Bilingual(vi="một danh sách (mỗi dòng bắt đầu bằng -)", en="a list (each line begins with -)")
_FIELDS = Bilingual(vi="một mục có các trường", en="an entry with fields")
_NUMBER = Bilingual(vi="một số", en="a number")
_SHAPES = {
    "string_type": _TEXT,
    "tuple_type": _LIST,
    "model_type": _FIELDS,
    "dict_type": _FIELDS,
    "int_type": _NUMBER,
    "decimal_type": _NUMBER,
    "bool_type": Bilingual(vi="true hoặc false", en="true or false"),
}
_FOUND: dict[type, Bilingual] = {str: _TEXT, list: Bilingual(vi="một danh sách", en="a list"), dict: _FIELDS}
_ELSE = Bilingual(vi="một giá trị khác", en="something else")
_VALUE = Bilingual(vi="một giá trị", en="a value")
_ENTRY = Bilingual(vi="mục này", en="this entry")
_LANGUAGE = {
    "vi": Bilingual(vi="chữ tiếng Việt", en="the Vietnamese words"),
    "en": Bilingual(vi="bản tiếng Anh", en="the English words"),
}
_MEND_EMPTY = Bilingual(
    vi="viết giá trị sau `{field}:`; nếu không biết và trường không bắt buộc thì xóa cả dòng",
    en="write the value after `{field}:`; where it is not known and need not be given, delete the line",
)
_MEND_EMPTY_LIST = Bilingual(
    vi="`{field}: []` nếu không có phần nào; nếu có thì `{field}: [a, b]`",
    en="`{field}: []` where there are none; else `{field}: [a, b]`",
)
# What validators of the model raise: their code is the problem's, their words its details (model/rule.py).
_BROKEN = {message.code: message for message in (WRONG_FORM, WRONG_VALUE, FIELDS_DISAGREE)}

R = TypeVar("R", bound=BaseModel)


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
        return None, sorted({_problem(details, file, above, record) for details in error.errors()})


def _problem(error: ErrorDetails, file: YamlFile, above: Steps, record: type[BaseModel]) -> Problem:
    location, kind, found = error["loc"], error["type"], error["input"]
    node = _follow(location, record)
    steps = (*above, *node.steps)
    place = file.place(*steps)
    match kind:
        case _ if found == "" and kind != "extra_forbidden":
            return _empty(file, steps, kind, record, error)
        case "missing":
            return _missing(location, place, record)
        case "extra_forbidden":
            name, allowed = str(location[-1]), _names(_follow(location[:-1], record).record)
            return place.problem(UNKNOWN_FIELD, field=name, allowed=", ".join(allowed), closest=_closest(name, allowed))
        case "literal_error":
            choices = list(_choices(node.kind))
            closest = _closest(str(found), choices)
            return place.problem(NOT_A_CHOICE, found=found, allowed=", ".join(choices), closest=closest)
        case _ if kind in _BROKEN:
            return place.problem(_BROKEN[kind], found=found if isinstance(found, str) else "", **error["ctx"])
    return _shape(file, steps, kind, found)


class _Node(NamedTuple):
    """Where a location leads: the steps in the tree, the record there or above, the type of the field."""

    steps: Steps
    record: type[BaseModel]
    kind: object


def _follow(location: tuple[int | str, ...], record: type[BaseModel]) -> _Node:
    """The names that pydantic gives to the branches of a union, those of the records, are no steps of the tree."""
    node = _Node((), record, record)
    branches: Mapping[str, type[BaseModel]] = {}
    for part in location:
        if part in branches:
            node, branches = node._replace(record=branches[str(part)]), {}
            continue
        node = node._replace(steps=(*node.steps, part))
        if isinstance(part, str):
            fields = [field for name, field in node.record.model_fields.items() if part in (name, field.alias)]
            kind = fields[0].annotation if fields else None
            inner = _models(kind)
            node = _Node(node.steps, inner[0] if len(inner) == 1 else node.record, kind)
            branches = {model.__name__: model for model in inner} if len(inner) > 1 else {}
    return node


def _missing(location: tuple[int | str, ...], place: Place, record: type[BaseModel]) -> Problem:
    field, above = str(location[-1]), _follow(location[:-1], record)
    holder = next((step for step in reversed(above.steps) if isinstance(step, str)), None)
    named = Bilingual(vi=f"«{holder}»", en=f"“{holder}”") if holder else _ENTRY
    what = _LANGUAGE.get(field) if above.record is Bilingual else None
    what = what or _SHAPES.get(_shape_of(_follow(location, record).kind), _VALUE)
    return place.problem(MISSING_FIELD, field=field, holder_vi=named.vi, holder=named.en, what_vi=what.vi, what=what.en)


def _shape_of(kind: object) -> str:
    if get_origin(kind) is tuple:
        return "tuple_type"
    return "model_type" if _models(kind) else "string_type"


def _empty(file: YamlFile, steps: Steps, kind: str, record: type[BaseModel], error: ErrorDetails) -> Problem:
    """An empty list is written [], what need not be there is left out, all else is written."""
    field = next((str(step) for step in reversed(steps) if isinstance(step, str)), "-")
    wanted = _SHAPES.get(kind, _VALUE)
    if kind in _BROKEN:
        wanted = Bilingual(vi=error["ctx"]["rule_vi"], en=error["ctx"]["rule"])
    if kind == "literal_error":
        wanted = Bilingual.same(", ".join(_choices(_follow(error["loc"], record).kind)))
    mend = _MEND_EMPTY_LIST if kind == "tuple_type" else _MEND_EMPTY
    mend = mend.filled(field=field)
    return file.place(*steps).problem(
        EMPTY_VALUE, field=field, wanted_vi=wanted.vi, wanted=wanted.en, mend_vi=mend.vi, mend=mend.en
    )


def _shape(file: YamlFile, steps: Steps, kind: str, found: object) -> Problem:
    place = file.place(*steps)
    is_now, wanted = _FOUND[type(found)], _SHAPES.get(kind, _ELSE)
    return place.problem(WRONG_SHAPE, found_vi=is_now.vi, found=is_now.en, wanted_vi=wanted.vi, wanted=wanted.en)


def _names(record: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in record.model_fields.items()]


def _models(kind: object) -> list[type[BaseModel]]:
    """The records that a type has in it."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    return [model for part in get_args(kind) for model in _models(part)]


def _choices(kind: object) -> Iterator[str]:
    """The choices that a type offers."""
    if get_origin(kind) is Literal:
        yield from get_args(kind)
        return
    for part in get_args(kind):
        yield from _choices(part)


def _closest(name: str, allowed: list[str]) -> str:
    close = difflib.get_close_matches(name, allowed, 1, 0.4)
    return close[0] if close else (allowed[0] if allowed else "")
