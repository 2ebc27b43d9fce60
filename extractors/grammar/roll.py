"""Rolls: tables of who was there, a person a row, with party, post and presence in columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.vocabulary import Role
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADS: Final = re.compile(
    r"(?:namn|parti(?:beteckning|tillhörighet)?|när-?varo|när-?varande|titel|uppdrag|funktion|roll|befattning"
    r"|anm(?:ärkning(?:ar)?)?\.?|notering(?:ar)?|tjg\.?|tjänstg(?:\.|ör|jorde|öring|örande)?|kom|gick|in|ut|ankomst|avgång|tid|kl\.?"
    r"|paragraf(?:er)?|§{1,2}|ja|nej|avst(?:\.|år)?|avstår från|jäv|sign(?:\.|atur)?|grupp|ersätter|ersättare för|nr)",
    re.IGNORECASE,
)
"""What heads a column of a roll, besides the name of a list."""

_PRESENCE: Final = re.compile(r"när-?var(?:o|ande)", re.IGNORECASE)
_NO_MARK: Final = re.compile(r"[-–—]|nej|0|f", re.IGNORECASE)
_AWAY: Final = re.compile(
    r"(?:frånv(?:arande(?: ledamöter| ersättare)?|\.|aro)?|förhindrade?|(?:anmält )?förhinder|(?:ej|inte) närvarande|vakant)",
    re.IGNORECASE,
)
_POSTS: Final = (
    (Role.VICE_CHAIR, r"(?:\d\s?:\s?[ea] |förste |andre |tredje )?v(?:ice|\.)?\s*ordf(?:örande|\.)?"),
    (Role.CHAIR, r"(?:mötes)?ordf(?:örande|\.)?"),
    (Role.SUBSTITUTE, r"(?:(?:ej|icke|inte) )?(?:tjänstgörande |tjg\.? ?)?(?:ersättare|ers\.?)|tjänstgörande|tjg\.?"),
    (Role.SECRETARY, r"(?:nämnd|kommun|stads|utskotts|region|möte?s)?sekreterare|protokollförare"),
    (Role.MEMBER, r"(?:ordinarie )?(?:ledamot|led\.)|ordinarie"),
)  # fmt: skip
_POST: Final = re.compile(
    "|".join(f"(?P<{role.value}>{shape})" for role, shape in _POSTS), re.IGNORECASE
)
_FOR_PARTS: Final = re.compile(r",?\s+(?=§)")
_LEAD: Final = re.compile(r"\([A-ZÅÄÖ][A-Za-zåäöÅÄÖ]{0,3}\)|[A-ZÅÄÖ]{1,4}|Fi|\d{1,3}\.?")
"""What may stand before the name in a cell of its own: the party or the number of the seat."""

_LEGEND: Final = re.compile(r"\S{1,4}\s*=\s")
"""What tells the letters of a roll: "X = närvarande"."""


class Row(NamedTuple):
    """A row of a roll: which cell names the person, and what the others say of them."""

    name: int
    role: Role | None
    """The post of its own column, where there is one."""

    away: bool
    besides: Role | None = None
    """What the person also was for some §§: "Ordförande §§ 57-60"."""

    told: int = 0
    """The cell that tells so."""


def is_legend(text: str) -> bool:
    """Whether a line tells what the letters of a roll mean."""
    return _LEGEND.match(text) is not None


def tells_row(cell: str) -> bool:
    """Whether a cell tells of the person of its row, and names no list below it."""
    return _HEADS.fullmatch(cell) is not None or _post(_FOR_PARTS.split(cell)[0]) is not None


def is_away(text: str) -> bool:
    """Whether a cell says of somebody, or of those below, that they were not there."""
    return _AWAY.fullmatch(text.rstrip(" :")) is not None


def is_head(cells: Sequence[str]) -> bool:
    """Whether the cells behind the first head columns: "Ledamöter | Parti | Närvaro"."""
    return len(cells) > 1 and all(_HEADS.fullmatch(cell) for cell in cells[1:])


def names_people(cell: str) -> bool:
    """Whether the first cell of a head says no more than that names stand below."""
    return _HEADS.fullmatch(cell) is not None


def presence(cells: Sequence[str]) -> int | None:
    """Return which column of a head marks who is there."""
    return next((at for at, cell in enumerate(cells) if at and _PRESENCE.fullmatch(cell)), None)


def read_row(cells: Sequence[str], marks: int | None = None) -> Row | None:
    """Return what a line of a roll says, or ``None`` where it names nobody or several people.

    *marks* is the column that marks who is there, if any.
    """
    at = next((at for at, cell in enumerate(cells[:2]) if not _LEAD.fullmatch(cell)), 0)
    if len(cells) < 2 or not _opens(cells[at]) or any(map(person.match_name, cells[at + 1 :])):
        return None
    behind = list(enumerate(cells))[at + 1 :]
    away = any(is_away(cell) for _, cell in behind) or (
        marks is not None and marks < len(cells) and _NO_MARK.fullmatch(cells[marks]) is not None
    )
    posts = [(number, role) for number, cell in behind if (role := _post(cell))]
    role = posts[0][1] if posts else None
    for number, cell in behind:
        post, *parts = _FOR_PARTS.split(cell, maxsplit=1)
        other = _post(post) if parts else None
        if other in {Role.CHAIR, Role.VICE_CHAIR}:
            return Row(at, role, away, other, number)
    return Row(at, role, away)


def _opens(cell: str) -> bool:
    names = person.find_names(cell)
    return len(names) == 1 and names[0].span.start == 0


def _post(cell: str) -> Role | None:
    found = _POST.fullmatch(cell)
    if found and found.lastgroup:
        return Role(found.lastgroup)
    return Role.OFFICIAL if len(cell) > 3 and person.is_title(cell) else None
