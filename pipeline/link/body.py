"""Bodies as papers name them: which are one, and which decides over which."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

from corpus.vocabulary import Kind

ASSEMBLY: Final = "Kommunfullmäktige"
REGION_ASSEMBLY: Final = "Regionfullmäktige"

OF_ASSEMBLY: Final = frozenset(
    {Kind.MOTION, Kind.INTERPELLATION, Kind.FRAGA, Kind.MEDBORGARFORSLAG}
)
"""What is raised in the assembly (kommunallagen 4 kap. 19 § and 8 kap. 1 §)."""

PREPARING: Final = 0
BOARD: Final = 1
EXECUTIVE: Final = 2
HIGHEST: Final = 3

TYPO: Final = 12
"""From so many letters on, one wrong letter leaves no doubt which body is meant."""

_PREPARES: Final = re.compile(
    r"(?:utskott|beredning|presidi|råd(?:et)?\b|samverkan|grupp)", re.IGNORECASE
)
_EXECUTIVE: Final = re.compile(r"(?:kommun|region|landstings)styrelse", re.IGNORECASE)


def rank(body: str | None) -> int:
    """Return how high a body stands: 0 prepares, 1 a board, 2 the executive, 3 the assembly."""
    if not body or _PREPARES.search(body):
        return PREPARING
    if "fullmäktige" in body.lower():
        return HIGHEST
    return EXECUTIVE if _EXECUTIVE.match(body) else BOARD


def proposes(body: str) -> bool:
    """Whether a body can propose a decision to a higher one; a union or a council cannot."""
    return (
        rank(body) > 0 or re.search(r"utskott|beredning|presidi", body, re.IGNORECASE) is not None
    )


def same(one: str | None, other: str | None) -> bool:
    """Whether two names are one body's, one wrong letter allowed; an unknown one is nobody's."""
    if not one or not other:
        return False
    left, right = key(one), key(other)
    return left == right or (
        min(len(left), len(right)) >= TYPO
        and Levenshtein.distance(left, right, score_cutoff=1) <= 1
    )


def key(body: str) -> str:
    """Return a name's letters: "Socialnämnd Nord" and "Socialnämnden Nord" are one."""
    name = re.sub(r"(nämnd|utskott|styrelse)(?:ens|ets|en|et|ns|n)\b", r"\1", body.lower())
    return re.sub(r"[\W_]", "", name)


def assembly(municipality: str | None) -> str:
    """Return the name of the assembly of a municipality or region."""
    is_region = (municipality or "").startswith("Region ")
    return REGION_ASSEMBLY if is_region else ASSEMBLY
