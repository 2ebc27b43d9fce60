"""Who was at the meeting: the lists of the front page and the signatures below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, LineRole, Span
from corpus.vocabulary import Role
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABELS: Final = (
    (Role.SUBSTITUTE, r"(?:ej|icke|inte)\s+(?:tjänstgörande|beslutande)(?:\s+ersättare)?|närvarande,?\s+(?:ej tjänstgörande\s+)?ersättare|övriga ersättare|ersättare(?! för)"),
    (Role.SUBSTITUTE, r"tjänstgörande ersättare"),
    (Role.OFFICIAL, r"övriga(?:\s+(?:deltagare|deltagande|närvarande))?|tjänste(?:män|personer)|föredragande|(?:fackliga|facklig) (?:representanter|företrädare)|från förvaltningen|insynsplats(?:er)?"),
    (Role.ADJUSTER, r"(?:utses|utsedd(?:a)?|valda?) att (?:jämte ordföranden )?justera|justerare|justerande|justeras(?: av)?"),
    (Role.SECRETARY, r"(?:vid protokollet|sekreterare|protokollförare)"),
    (Role.VICE_CHAIR, r"(?:\d:e |förste |andre )?vice ordförande"),
    (Role.CHAIR, r"ordförande"),
    (Role.MEMBER, r"(?:beslutande|närvarande|ordinarie)?\s*ledamöter|beslutande|närvarande"),
)  # fmt: skip
_STATE: Final = re.compile(
    r"(?:"
    + "|".join(f"(?P<r{at}>{shape})" for at, (_, shape) in enumerate(_LABELS))
    + r")(?![\w-])\s*:?",
    re.IGNORECASE,
)
_NEUTRAL: Final = re.compile(
    r"(?:plats(?: och tid)?|tid(?: och plats)?|paragraf(?:er)?|justeringens|justeringsdatum|datum|underskrifter|anslag|bevis|organ|nämnd|protokollet|sammanträdesdatum|förvaringsplats|sista dag|kl\.?\s?\d|§|ersättare$|frånvarande|utdragsbestyrkande)",
    re.IGNORECASE,
)
_OWN_ROLE: Final = re.compile(
    r"(?:\(|,\s*|\s)(?P<vice>(?:\d:[ea]?|förste|andre|tredje)?\s*v(?:ice|\.)\s*ordf(?:örande|\.)?n?)|(?:\(|,\s*|\s)(?P<chair>ordf(?:örande|\.)?n?)\b",
    re.IGNORECASE,
)
_REPLACES: Final = re.compile(
    r"(?:\(?\s*(?:ersätter|tjg\.?\s?(?:ers\.?\s?)?för|tjänstgör(?:ande ersättare)? för|tjg för|istället för|i stället för|istf\.?|för)\s+)(?P<name>[A-ZÅÄÖ][^\n\t()]{3,50}?)\s*(?:\(|,|$|\))",
    re.MULTILINE,
)
_PARTIAL: Final = re.compile(
    r"§§?\s?\d+(?:\s?[-–]\s?\d+)?(?:\s?,\s?(?:kl\.?\s?)?[\d.:–-]+)*|(?:fr\.?o\.?m\.?|t\.?o\.?m\.?|från och med|till och med)\s§\s?\d+|kl\.?\s?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}"
)


@dataclass(frozen=True, slots=True)
class Attendant:
    """Somebody at the meeting in one role; who presides is not also a member."""

    span: Span
    name: str
    role: Role
    party: str | None = None
    replaces: str | None = None
    serving: bool | None = None
    paragraphs: str | None = None


def find_attendants(document: Document) -> list[Attendant]:
    """Return who the front page lists, once a role, in reading order."""
    found: dict[tuple[str, Role], Attendant] = {}
    for one in _listed(document):
        found.setdefault((one.name, one.role), one)
    presiding = {one.name for one in found.values() if one.role in {Role.CHAIR, Role.VICE_CHAIR}}
    serving = {one.name for one in found.values() if one.role is Role.SUBSTITUTE}
    secretary = {one.name for one in found.values() if one.role is Role.SECRETARY}
    return [
        one
        for one in found.values()
        if not (one.role is Role.MEMBER and one.name in presiding | serving)
        and not (one.role is Role.OFFICIAL and one.name in secretary)
    ]


def _front(document: Document) -> int:
    """Return where the front page ends: at the first §."""
    return document.paragraphs[0].span.start if document.paragraphs else len(document.body)


def _listed(document: Document) -> Iterator[Attendant]:
    role: Role | None = None
    end = _front(document)
    for line in document.lines:
        if line.span.start >= end or line.role is not LineRole.TEXT:
            continue
        at = line.span.start
        for cell in document.body[at : line.span.end].split("\t"):
            stripped = cell.strip()
            offset = at + len(cell) - len(cell.lstrip())
            at += len(cell) + 1
            if not stripped:
                continue
            label = _STATE.match(stripped)
            if label and not _is_name(stripped):
                role = _role(label)
                stripped, offset = stripped[label.end() :], offset + label.end()
            elif _NEUTRAL.match(stripped):
                role = None if not stripped.lower().startswith("ersättare") else role
                continue
            if role:
                yield from _attendants(stripped, offset, role)


def _is_name(text: str) -> bool:
    return bool(person.find_names(text[:40])) and not _STATE.match(text)


def _role(label: re.Match[str]) -> Role:
    at = next(int(name[1:]) for name, value in label.groupdict().items() if value is not None)
    return _LABELS[at][0]


def _attendants(text: str, offset: int, role: Role) -> Iterator[Attendant]:
    """Yield the people of a cell: the first is present, whom somebody replaces is not."""
    replaced = _REPLACES.search(text)
    limit = replaced.start("name") if replaced else len(text)
    names = [one for one in person.find_names(text) if one.span.start < limit]
    for number, one in enumerate(names):
        stop = names[number + 1].span.start if number + 1 < len(names) else len(text)
        own = _OWN_ROLE.search(text, one.span.end, min(stop, limit))
        partial = _PARTIAL.search(text, one.span.end, stop)
        actual = role
        if own and role is Role.MEMBER:
            actual = Role.VICE_CHAIR if own["vice"] else Role.CHAIR
        substitutes = replaced is not None or "ersätter" in text.lower()
        if substitutes and role is Role.MEMBER:
            actual = Role.SUBSTITUTE
        yield Attendant(
            Span(offset + one.span.start, offset + one.span.end),
            one.name,
            actual,
            one.party,
            person.tidy(replaced["name"]) if replaced else None,
            True if substitutes and actual is Role.SUBSTITUTE else None,
            partial[0] if partial else None,
        )
