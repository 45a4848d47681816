"""All checks, in the order of their explanation."""

from __future__ import annotations

from generator.catalog import Catalog
from generator.check import acts, addresses, bodies, quotations, references, translations, values
from generator.problems import Problem

CHECKS = (
    quotations.check,
    references.check,
    bodies.check,
    values.check,
    acts.check,
    translations.check,
    addresses.check,
)


def check_all(catalog: Catalog) -> list[Problem]:
    """Every problem of the catalog, sorted by place, each once."""
    return sorted({problem for check in CHECKS for problem in check(catalog)})
