"""Every rule that a fact may rest on, as the modules declare them."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import extractors
from corpus.fact import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator


def all_rules() -> tuple[Rule, ...]:
    """Return each rule once, by id.

    A rule is a constant of a module, alone or in a tuple or mapping of constants.
    """
    names = [module.name for module in walk_packages(extractors.__path__, "extractors.")]
    constants = [value for name in names for value in vars(import_module(name)).values()]
    found = {rule for constant in constants for rule in _rules(constant)}
    return tuple(sorted(found, key=lambda rule: (rule.id, rule.source)))


def _rules(constant: object) -> Iterator[Rule]:
    match constant:
        case Rule():
            yield constant
        case tuple():
            for part in constant:
                yield from _rules(part)
        case Mapping():
            yield from _rules(tuple(constant.values()))
