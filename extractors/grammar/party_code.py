"""What the letters and names of parties mean, by the gazetteer: place decides, then time.

Parties of the Riksdag bear today's letters however old the paper is. Every other party keeps the
form that the paper writes, and a local party's letters mean it in its own municipality only.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from extractors import gazetteer

LONGEST_CODE: Final = 4

UNIONS: Final = frozenset(
    {"DIK", "LO", "LR", "LSR", "SKTF", "SSR", "TCO", "VF", "VFB", "AF", "SR", "SL"}
)
"""Unions stand behind names as parties do: "Anna Provberg (SSR)"."""

NO_PARTIES: Final = frozenset(
    "- -- O X N NN AB HB KB TJG ERS ADJ TF VIK VD HR IT EU FN GR SKR SKL BRÅ FSG CSG LSG LVU LVM "
    "LSS SOL OSL PBL SOU SFS DS KF KS KSO RF RS AU PU IVO JO MAS MAR OJ VA PDF EPA SIP LUS BUP CV "
    "DNR NR KL FB UTR SEKR ORDF PROP JÄV LPO KPR KHR UR SDN SDF MIN MAX ST "
    "I II III IV VI VII VIII IX XI XII".split()
)
"""Signs in brackets that are no party: bodies, laws, roles, the mark of the unaffiliated."""
_WORDS: Final = frozenset({"Med", "Hela", "Nu", "Vi", "med", "vi", "nu"})
"""Ordinary words that have the letters of a party: "Med hänvisning till", but "(MED)"."""


@cache
def riksdag() -> dict[str, str]:
    """Return letters in capitals -> today's letters: "FP" -> "L"."""
    return {
        row["abbrev"].upper(): row["today"]
        for row in gazetteer.rows("parties")
        if row["level"] == "riksdag"
    }


@cache
def others(municipality: str | None) -> frozenset[str]:
    """Return the letters, in capitals, of national parties and of those of *municipality*."""
    found: set[str] = set()
    for row in gazetteer.rows("parties"):
        if row["level"] == "national" or _is_at_home(row, municipality):
            found |= {tag.upper() for tag in (row["abbrev"], *gazetteer.names(row["tags"])) if tag}
    return frozenset(found)


def code(letters: str, municipality: str | None) -> str | None:
    """Return the code of a party written with *letters*, or ``None`` where no party is known."""
    if letters.upper() in riksdag():
        return riksdag()[letters.upper()]
    if letters in _WORDS:
        return None
    return letters if letters.upper() in others(municipality) else None


def may_be_local(letters: str) -> bool:
    """Whether letters that no table knows look like those of a local party: "ÖrP"."""
    known = NO_PARTIES | UNIONS
    return (
        letters.isalpha()
        and letters[0].isupper()
        and len(letters) <= LONGEST_CODE
        and letters.upper() not in known
    )


def named(name: str, municipality: str | None) -> str | None:
    """Return the code for a name of the gazetteer.

    The code of any other party is its name until the paper shows its letters. Where the paper
    does not show its *municipality*, "Provstadspartiet" still is a party, "Alternativet" none.
    """
    for row in gazetteer.rows("parties"):
        if row["name"] != name:
            continue
        if row["level"] == "riksdag":
            return row["today"]
        if row["level"] == "national" or _is_at_home(row, municipality):
            return name
        if municipality is None and name.endswith("partiet") and row["level"] == "local":
            return name
    return None


def letters(name: str) -> frozenset[str]:
    """Return every way, in capitals, to write the letters of the party called *name*."""
    return frozenset(
        tag.upper()
        for row in gazetteer.rows("parties")
        if row["name"] == name
        for tag in (row["abbrev"], *gazetteer.names(row["tags"]))
        if tag
    )


def _is_at_home(row: gazetteer.Row, municipality: str | None) -> bool:
    """Whether a local or regional party belongs to *municipality* or to its county."""
    if row["level"] == "local":
        return municipality is not None and row["municipality"] == municipality
    return row["level"] == "regional" and row["municipality"] in _counties(municipality)


@cache
def _counties(municipality: str | None) -> frozenset[str]:
    """Return the county of a municipality, or of a region by its code."""
    codes = {row["county_code"] for row in gazetteer.rows("regions") if row["name"] == municipality}
    return frozenset(
        row["county"]
        for row in gazetteer.rows("municipalities")
        if row["name"] == municipality or row["county_code"] in codes
    )
