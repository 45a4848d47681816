"""How a value or a record says which rule it breaks: with the code of the problem and its words for people."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema


def broken(code: Literal["wrong-form", "wrong-value", "fields-disagree"], *, vi: str, en: str) -> PydanticCustomError:
    """What a validator raises: `code` is that of the problem."""
    return PydanticCustomError(code, "{rule}", {"rule_vi": vi, "rule": en})


@dataclass(frozen=True)
class Form:
    """A text of a certain form: a pattern for the machine, words with an example for people."""

    pattern: str
    vi: str
    en: str

    def check(self, value: str) -> str:
        if not re.fullmatch(self.pattern, value):
            raise broken("wrong-form", vi=self.vi, en=self.en)
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "pattern": f"^{self.pattern}$"}
