"""The order of a record's fields, and the record that a field holds."""

from typing import get_args

from pydantic import BaseModel

# What goes on for pages stands behind all else.
_LAST = frozenset({"conversion", "passages"})


def fields(record: object) -> list[str]:
    """The names of the fields as they are written; of several records those of each, one after the other.

    A caption stands before the words, as in the text.
    """
    names = [field.alias or name for model in models(record) for name, field in model.model_fields.items()]
    names.sort(key=lambda name: name in _LAST)
    if "caption" in names and "text" in names:
        names.remove("caption")
        names.insert(names.index("text"), "caption")
    return names


def inner(record: object, name: str) -> object:
    """What the field of that name holds: a type, whose records are those inside it."""
    return next(
        (
            field.annotation
            for model in models(record)
            for own, field in model.model_fields.items()
            if name in (own, field.alias)
        ),
        None,
    )


def models(kind: object) -> list[type[BaseModel]]:
    """The records that a type has in it."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    return [model for part in get_args(kind) for model in models(part)]
