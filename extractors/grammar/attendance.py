"""Who was at the meeting: the lists of the front page and the signatures below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, LineRole, Span
from corpus.vocabulary import Role
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_LABELS: Final = (
    (Role.SUBSTITUTE, r"(?:ej|icke|inte)\s+(?:tjänstgörande|beslutande)(?:\s+ersättare)?|närvarande,?\s+(?:ej tjänstgörande\s+)?ersättare|övriga ersättare|ersättare(?! för)"),
    (Role.SUBSTITUTE, r"tjänstgörande ersättare"),
    (Role.OFFICIAL, r"övriga(?:\s+(?:deltagare|deltagande|närvarande))?|tjänste(?:män|personer)|föredragande|(?:fackliga|facklig) (?:representanter|företrädare)|från förvaltningen|insynsplats(?:er)?"),
    (Role.ADJUSTER, r"(?:utses|utsedd(?:a)?|valda?|i tur) att (?:jämte ordföranden )?justera|justerare|justerande|justeras(?: av)?"),
    (Role.SECRETARY, r"(?:vid protokollet|sekreterare|protokollförare)"),
    (Role.VICE_CHAIR, r"(?:\d\s?:\s?[ea] |förste |andre |tredje )?v(?:ice|\.)?\s*ordf(?:örande|\.)?"),
    (Role.CHAIR, r"ordf(?:örande|\.)?"),
    (Role.MEMBER, r"(?:beslutande|närvarande|ordinarie)?\s*ledamöter|beslutande|närvarande"),
)  # fmt: skip
_STATE: Final = re.compile(
    r"(?:"
    + "|".join(f"(?P<r{at}>{shape})" for at, (_, shape) in enumerate(_LABELS))
    + r")(?![\w-])\s*:?",
    re.IGNORECASE,
)
_NEUTRAL: Final = re.compile(
    r"(?:plats(?: och tid)?|tid(?: och plats)?|paragraf(?:er)?|justeringens|justeringsdatum|datum|underskrifter|anslag|bevis|organ|nämnd|protokollet|sammanträdesdatum|förvaringsplats|sista dag|kl\.?\s?\d|§|ersättare för (?:juster|protokollsjuster)|frånvarande|förhindrad(?:e)?\b|förhinder|anmält förhinder|(?:ej|inte) närvarande|utdragsbestyrkande)",
    re.IGNORECASE,
)
_OWN_ROLE: Final = re.compile(
    r"(?:\(|,\s*|\s)(?P<vice>(?:\d:[ea]?|förste|andre|tredje)?\s*v(?:ice|\.)?\s*ordf(?:örande|\.)?n?)|(?:\(|,\s*|\s)(?P<chair>ordf(?:örande|\.)?n?)\b",
    re.IGNORECASE,
)
_OWN_STATE: Final = re.compile(
    r"(?:\(|,\s*|\s)(?:(?P<idle>(?:ej|icke|inte)\s+tj(?:g|änstgör\w*)\.?)|(?P<serving>tjg\.?\s?ers|tjänstgör(?:ande|\b))|(?P<secretary>(?:nämnd|kommun|stads|utskotts|region|fullmäktige|möte?s|protokolls)?sekreterare)\b)",
    re.IGNORECASE,
)
_REPLACES: Final = re.compile(
    r"(?:\(?\s*(?:ersätter|tjg\.?\s?(?:ers\.?\s?)?för|tjänstgör(?:ande ersättare)? för|tjg för|istället för|i stället för|istf\.?|för)\s+)(?P<name>[A-ZÅÄÖ][^\n\t()]{3,50}?)\s*(?:\(|,|$|\))",
    re.MULTILINE,
)
_PARTIAL: Final = re.compile(
    r"§§?\s?\d+(?:\s?[-–]\s?\d+)?(?:\s?,\s?(?:kl\.?\s?)?[\d.:–-]+)*|(?:fr\.?o\.?m\.?|t\.?o\.?m\.?|från och med|till och med)\s§\s?\d+|kl\.?\s?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}"
)


_PROSE: Final = re.compile(
    r"(?i)(?:närvarande|beslutande|tjänstgörande|följande (?:ledamöter|ersättare)|vid protokollet\s|till (?:att|justerare|protokollsjusterare)\s|"
    r"att (?:jämte \w+ )?justera\s|som (?:ordförande|sekreterare)\s|ordförande var|ordföranden? \w+ \w+.{0,12} öppnar)"
)
_PROSE_VERB: Final = re.compile(
    r"\b(?:uppropet|tjänstgjorde|tjänstgör|utsågs|utses|utse|fungerade|samt ledamöterna|var|deltog|närvarade)\b"
)
_PROSE_ROLE: Final = re.compile(
    r"(?P<replaced>(?:i ?stället för|ersätter|ersatte|ersättare för|\sför)\s$)|(?P<vice_chair>vice ordförande)|(?P<chair>ordförande)|(?P<adjuster>juster)|"
    r"(?P<secretary>sekreterare|vid protokollet)|(?P<substitute>ersättar)|(?P<official>tjänste(?:män|personer)|direktör|chef\b|chefen)|(?P<member>ledam[oö]t|ledamöter)",
    re.IGNORECASE,
)
_SINGLE: Final = frozenset({Role.CHAIR, Role.VICE_CHAIR})
_CONVENES: Final = re.compile(
    r"(?:^|[\n\t])[ ]*(?:(?P<chair>ordförande)|(?P<secretary>(?:nämnd|kommun)?sekreterare)|(?P<adjuster>(?:i tur|förslag|utses) (?:att|till) (?:jämte ordföranden )?juster(?:a|are|ing)|(?:protokolls)?justerare))[ ]*(?::\s*|\t)(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
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
    for one in (*_listed(document), *_told(document)):
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


def find_conveners(document: Document) -> list[Attendant]:
    """Return who an agenda names behind the labels Ordförande, Sekreterare, I tur att justera."""
    found = []
    for match in _CONVENES.finditer(document.body):
        line_end = document.body.find("\n", match.end())
        stop = line_end if line_end > 0 else len(document.body)
        role = Role(match.lastgroup or Role.CHAIR)
        for one in person.find_names(document.body[match.end() : stop]):
            span = Span(match.end() + one.span.start, match.end() + one.span.end)
            found.append(Attendant(span, one.name, role, one.party))
    return found


def _prose(document: Document) -> list[Span]:
    """Return the sentences of the front that tell who was there: "Närvarande vid uppropet: ..."."""
    end = _front(document)
    return [
        block.span
        for block in document.blocks
        if block.span.end <= end
        and "\t" not in (text := document.body[block.span.start : block.span.end])
        and _PROSE.match(text)
        and _PROSE_VERB.search(text)
    ]


def _told(document: Document) -> Iterator[Attendant]:
    """Yield whom sentences name, each in the role of the last role word before the name."""
    for span in _prose(document):
        role, replaced, at = Role.MEMBER, False, span.start
        inside = [one for one in document.mentions.persons if one.span in span]
        for one in inside:
            for word in _PROSE_ROLE.finditer(document.body, at, one.span.start):
                replaced = word.lastgroup == "replaced"
                role = role if replaced else Role(word.lastgroup or role)
            if not replaced:
                yield Attendant(one.span, one.name, role, one.party)
            role = Role.MEMBER if role in _SINGLE else role
            replaced, at = False, one.span.end


def _columns(line: str) -> list[Role | None]:
    """Return the role of each column of a header: "Ordinarie ledamöter | Ersättare"."""
    cells = [cell.strip() for cell in line.split("\t")]
    found = [_STATE.fullmatch(cell) for cell in cells]
    if len(cells) < 2 or not all(found):
        return []
    return [_role(label) for label in found if label]


def _listed(document: Document) -> Iterator[Attendant]:
    """Yield whom the lists name, in the role of the label before or the column header above."""
    state = _Reading()
    prose = _prose(document)
    end = _front(document)
    for line in document.lines:
        if line.span.start >= end or line.role is not LineRole.TEXT:
            continue
        header = _columns(document.body[line.span.start : line.span.end])
        if any(line.span in span for span in prose):
            state = _Reading()
        elif header:
            state = _Reading(header[0], tuple(header))
        else:
            for number, (offset, text) in enumerate(_cells(document, line.span)):
                state = yield from _cell(state, number, offset, text)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the names of a list are: the role of the last label, or one for each column."""

    role: Role | None = None
    columns: tuple[Role | None, ...] = ()


def _cells(document: Document, line: Span) -> Iterator[tuple[int, str]]:
    """Yield where each cell of a line starts, and its words."""
    at = line.start
    for cell in document.body[at : line.end].split("\t"):
        yield at + len(cell) - len(cell.lstrip()), cell.strip()
        at += len(cell) + 1


def _cell(
    state: _Reading, number: int, offset: int, text: str
) -> Generator[Attendant, None, _Reading]:
    """Yield whom a cell names; return what the cells behind it are."""
    if not text:
        return state
    label = _STATE.match(text)
    if label:
        state = _Reading(_role(label))
        text, offset = text[label.end() :], offset + label.end()
    elif _NEUTRAL.match(text):
        return _Reading()
    columns = state.columns
    role = columns[min(number, len(columns) - 1)] if columns else state.role
    if role:
        yield from _attendants(text, offset, role)
    return state


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
        state = _OWN_STATE.search(text, one.span.end, min(stop, limit))
        substitutes = replaced is not None or "ersätter" in text.lower()
        if substitutes and role is Role.MEMBER:
            actual = Role.SUBSTITUTE
        if state and role in {Role.MEMBER, Role.OFFICIAL}:
            actual = Role.SECRETARY if state["secretary"] else Role.SUBSTITUTE
        yield Attendant(
            Span(offset + one.span.start, offset + one.span.end),
            one.name,
            actual,
            one.party,
            person.tidy(replaced["name"]) if replaced else None,
            True if substitutes and actual is Role.SUBSTITUTE else None,
            partial[0] if partial else None,
        )
