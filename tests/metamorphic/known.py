"""Differences that are known and accepted, each with its reason: the list may only grow shorter."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN: Final[Mapping[str, str]] = MappingProxyType({})
"""What differs, as "case field", and why."""
