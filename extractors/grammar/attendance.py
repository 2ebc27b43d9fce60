"""Who was at the meeting: the lists of the front page and the signatures below it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Line, LineRole, Span
from corpus.mention import starting_in
from corpus.vocabulary import Role
from extractors.grammar import person, roll
from extractors.grammar.agenda import agenda_items

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from corpus.mention import PersonMention

_LABELS: Final = (
    (Role.SUBSTITUTE, r"(?:ej|icke|inte)\s+(?:tjänstgörande|beslutande)(?:\s+ersättare)?|närvarande,?\s+(?:ej tjänstgörande\s+)?ersättare|övriga ersättare|ersättare(?! för)"),
    (Role.SUBSTITUTE, r"(?:tjänstgörande|beslutande)\s?ersättare"),
    (Role.OFFICIAL, r"övriga(?:\s+(?:deltagare|deltagande|närvarande))?|(?:närvarande\s+)?(?:tjänste(?:män|personer)|tjänstemannarepresentanter)|föredragande|(?:fackliga|facklig) (?:representanter|företrädare)|från förvaltningen|insynsplats(?:er)?"),
    (Role.ADJUSTER, r"(?:utses|utsedd(?:a)?|valda?|i tur) att (?:jämte ordföranden )?justera|(?:protokolls?)?justerare|justerande|justeras(?: av)?"),
    (Role.SECRETARY, r"(?:vid protokollet|(?:nämnd|kommun)?sekreterare|protokollförare)"),
    (Role.VICE_CHAIR, r"(?:\d\s?:\s?[ea] |förste |andre |tredje )?v(?:ice|\.)?\s*ordf(?:örande|\.)?"),
    (Role.CHAIR, r"ordf(?:örande|\.)?"),
    (Role.MEMBER, r"(?:(?:beslutande|närvarande|ordinarie)?\s*ledamöter|beslutande|närvarande)(?:\s+(?:ledamöter|politiker|förtroendevalda))?|ledamot"),
)  # fmt: skip
_STATE: Final = re.compile(
    r"(?:"
    + "|".join(f"(?P<r{at}>{shape})" for at, (_, shape) in enumerate(_LABELS))
    + r")(?![\w-])\s*:?",
    re.IGNORECASE,
)
_NEUTRAL: Final = re.compile(
    r"(?:plats(?: och tid)?|tid(?: och plats)?|paragraf(?:er)?|justeringens|justeringsdatum|justering\b|justerade\b|(?:digital|elektronisk)\w* (?:signer|underskr)|signera|datum|underskrifter|anslag|bevis|organ|nämnd|protokollet|sammanträdesdatum|förvaringsplats|sista dag|kl\.?\s?\d|§|ersättare$|ersättare för (?:juster|protokollsjuster)|frånvarande|förhindrad(?:e)?\b|förhinder|anmält förhinder|(?:ej|inte) närvarande|utdragsbestyrkande)",
    re.IGNORECASE,
)
_OWN_ROLE: Final = re.compile(
    r"(?:\(|,\s*|\s)(?:(?P<vice>v(?:ice|\.)?\s*ordf)|(?:mötes)?(?P<chair>ordf(?:örande|\.)?n?)\b)",
    re.IGNORECASE,
)
_OWN_STATE: Final = re.compile(
    r"(?:\(|,\s*|\s)(?:(?:ej|icke|inte)\s+tjg|tjg\.?\s?ers|tjänstgör(?:ande|\b)|ersättare\b(?! för)|(?P<secretary>(?<!politisk )(?<!politiska )(?:(?:nämnd|kommun|stads|utskotts|region|fullmäktige|möte?s|protokolls)?sekreterare|sekr)\b))",
    re.IGNORECASE,
)
_REPLACES: Final = re.compile(r"(?:ersätter|istf\.?|\bför)[:\s]*$", re.IGNORECASE)
"""What stands before the name of an absent member: "Bo Ek (M) ersätter", "tjg för"."""

_AWAY: Final = re.compile(
    r"\b(?:med undantag (?:för|av)|förutom|utom|frånvarande)\b", re.IGNORECASE
)
"""What stands before those who are not there: "samtliga ledamöter utom Bo Ek (M)"."""

_IN_RESERVE: Final = re.compile(r",? (?:med|ersättare:?) (?=[A-ZÅÄÖ])")
"""What stands before who confirms only where the other cannot: "Bo Ek (M) med Ida Ek (S) som ersättare"."""

_SAYS: Final = re.compile(r"(?:kallas|som|ska|inkallas|får|har|meddelar|anmäler)\b")
"""What makes a sentence of a label: "Ersättare kallas för kännedom"."""

_LOST_COLUMN: Final = re.compile(
    r"(?<=[\d)]) (?=(?:Beslutande|Närvarande|Tjänstgörande|Ej tjänstgörande|Ersättare|Övriga|"
    r"Utses|Utsedd|Justerare|Sekreterare)\b)"
)
"""Where a label stood in a column of its own, before the text was flattened."""

_LEADING_SECRETARY: Final = re.compile(
    r"(?:nämnd|kommun|stads|utskotts|region|fullmäktige|möte?s)sekreterare\s+$", re.IGNORECASE
)
"""A post before the name that it goes with: "kommunsekreterare Ida Provberg"."""

_PARTIAL: Final = re.compile(
    r"§§?\s?\d+(?:\s?[-–]\s?\d+)?(?:\s?,\s?(?:kl\.?\s?)?[\d.:–-]+)*|(?:fr\.?o\.?m\.?|t\.?o\.?m\.?|från och med|till och med)\s§\s?\d+|kl\.?\s?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}"
)


_SIGNATURES: Final = re.compile(r"(?i)underskrifter\b")
_POSTED: Final = re.compile(
    r"^(?:anslag|bevis|protokollet (?:är|har)|justeringen har|det justerade)",
    re.IGNORECASE | re.MULTILINE,
)
_TO_SIGN: Final = re.compile(
    r"^(?:sekreterare|ordförande|justera(?:re|nde))[ .]*[._…]{4,}", re.IGNORECASE | re.MULTILINE
)
"""A role with the line to sign on: "Sekreterare ........."."""

_PART: Final = r"(?:vid protokollet|\w*sekreterare|protokollförare|(?:\d:e )?(?:vice )?ordförande|(?:protokolls)?juster(?:are|ande|as))"
PARTS: Final = re.compile(rf"{_PART}(?:\s+{_PART})+", re.IGNORECASE)
"""A line of nothing but the parts in which people sign: "Ordförande | Justeras | Justeras"."""

_LONE: Final = re.compile(rf"{_PART}:?", re.IGNORECASE)
PARTS_APART: Final = 2
"""Lines of a part each that make a place for signatures."""

_DOTTED: Final = re.compile(r"[\s._…]+")
_LISTS: Final = frozenset({Role.MEMBER, Role.SUBSTITUTE})
COLUMN_SLACK: Final = 6.0
"""Points that a name may stand left of the header of its column."""

LINES_ABOVE: Final = 8
"""Lines between the dots to sign on and the parts below the names, at most."""

_PROSE: Final = re.compile(
    r"(?i)(?:närvarande|beslutande|tjänstgörande|följande (?:ledamöter|ersättare)|vid protokollet\s|till (?:att|justerare|protokollsjusterare)\s|"
    r"att (?:jämte \w+ )?justera\s|som (?:ordförande|sekreterare)\s|ordförande var|ordföranden? \w+ \w+.{0,12} öppnar)"
)
_PROSE_VERB: Final = re.compile(
    r"\b(?:uppropet|tjänstgjorde|tjänstgör|utsågs|utses|utse|fungerade|var|deltog|närvarade)\b"
)
_PROSE_ROLE: Final = re.compile(
    r"(?P<replaced>(?:i ?stället för|ersätter|ersatte|ersättare för|\sför)\s$)|(?P<vice_chair>vice ordförande)|(?P<chair>ordförande)|(?P<adjuster>juster)|"
    r"(?P<secretary>sekreterare|vid protokollet)|(?P<substitute>ersättar)|(?P<official>tjänste(?:män|personer)|direktör|chef\b|chefen)|(?P<member>ledam[oö]t)",
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
    listed: Role | None = None
    """The role of the list that names them, whatever their title says."""


def find_attendants(document: Document) -> list[Attendant]:
    """Return who the front page lists, once a role, in reading order."""
    found: dict[tuple[str, Role], Attendant] = {}
    for one in (*_listed(document, _front(document)), *_told(document)):
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


def signing_span(document: Document) -> Span | None:
    """Return where the front page is signed: below Underskrifter or where lines to sign on start, down to the notice."""
    headed = (s.start for s in document.sections if _SIGNATURES.match(s.label))
    dotted = _TO_SIGN.search(document.body, 0, _front(document))
    rowed = signing_row(document, 0, _front(document))
    starts = [dotted.start()] if dotted else [] if rowed is None else [rowed]
    start = next(headed, min(starts, default=_front(document)))
    behind = (
        s.heading.span.start
        for s in document.sections
        if s.heading and s.start > start and s.slot == "minutes_notice"
    )
    told = _POSTED.search(document.body, start)
    edges = (_front(document), *([told.start()] if told else []))
    stop = min(next(behind, edges[0]), *edges)
    return Span(start, stop) if stop > start else None


def signing_row(document: Document, start: int, stop: int) -> int | None:
    """Return where a signature block starts that a line of parts tells: above the names or below."""
    lines = starting_in(document.lines, start, stop)
    for number, line in enumerate(lines):
        if not PARTS.fullmatch(document.quote(line.span).strip()):
            continue
        if _names_below(document, lines[number + 1 : number + 2]):
            return line.span.start
        above = lines[max(0, number - LINES_ABOVE) : number]
        dots = [one for one in above if _DOTTED.fullmatch(document.quote(one.span))]
        return (dots or above or [line])[-1].span.start
    return None


def signing_lines(document: Document, start: int) -> int | None:
    """Return where a signature block starts whose parts stand each on a line of its own."""
    lines = starting_in(document.lines, start, len(document.body))
    parts = [
        number
        for number, line in enumerate(lines)
        if _LONE.fullmatch(document.quote(line.span).strip())
    ]
    if len(parts) < PARTS_APART:
        return None
    above = lines[max(0, parts[0] - 1)]
    named = person.match_name(document.quote(above.span))
    return (above if named else lines[parts[0]]).span.start


def _names_below(document: Document, below: Sequence[Line]) -> bool:
    return any(person.find_names(document.quote(line.span)) for line in below)


def find_conveners(document: Document) -> list[Attendant]:
    """Return who an agenda calls: behind the labels Ordförande, I tur att justera, and in lists."""
    first = next(agenda_items(document), None)
    listed = _listed(document, first.span.start) if first else ()
    found = [
        one for one in listed if one.listed in _LISTS and _opens_cell(document, one.span.start)
    ]
    for match in _CONVENES.finditer(document.body):
        line = document.around(Span(match.end(), match.end() + 1))
        role = Role(match.lastgroup or Role.CHAIR)
        named = document.body[match.end() : line.end]
        reserve = _IN_RESERVE.search(named) if role is Role.ADJUSTER else None
        for one in person.find_names(named[: reserve.start()] if reserve else named):
            span = Span(match.end() + one.span.start, match.end() + one.span.end)
            found.append(Attendant(span, one.name, role, one.party))
    return found


def _opens_cell(document: Document, at: int) -> bool:
    """Whether nothing but the label of its list stands before a name in its cell."""
    cell = document.around(Span(at, at + 1), "\n\t")
    before = document.body[cell.start : at].strip()
    return not before or _STATE.fullmatch(before) is not None


def _prose(document: Document) -> list[Span]:
    """Return the sentences of the front that tell who was there: "Närvarande vid uppropet: ..."."""
    end = _front(document)
    return [
        block.span
        for block in starting_in(document.blocks, 0, end)
        if "\t" not in (text := document.body[block.span.start : block.span.end])
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


def _listed(document: Document, end: int) -> Iterator[Attendant]:
    """Yield whom the lists name, in the role of the label before or the column header above."""
    state = _Reading()
    prose = _prose(document)
    signed = signing_span(document)
    for line in starting_in(document.lines, 0, end):
        if line.role is not LineRole.TEXT:
            continue
        if signed and line.span in signed:
            state = _Reading()
            continue
        header = _columns(document.body[line.span.start : line.span.end])
        if any(line.span in span for span in prose):
            state = _Reading()
        elif header:
            edges = tuple(_left(document, at) for at, _ in _cells(document, line.span))
            state = _Reading(None, tuple(header), edges)
        else:
            state = yield from _line(document, state, list(_cells(document, line.span)))


def _line(
    document: Document, state: _Reading, cells: list[tuple[int, str]]
) -> Generator[Attendant, None, _Reading]:
    """Yield whom a line names, a row of a roll or cell by cell; return what stands below it."""
    texts = [text for _, text in cells]
    label = _STATE.fullmatch(texts[0])
    if roll.is_head(texts) and (label or roll.names_people(texts[0])):
        return _Reading(_role(label) if label else state.role, marks=roll.presence(texts))
    row = roll.read_row(texts, state.marks) if not state.columns else None
    role = row and (row.role or state.role)
    labels = [text for text in texts if _STATE.match(text) and not roll.tells_row(text)]
    if row and role and not labels:
        if not (row.away or state.away):
            yield from _of_row(cells, row, role)
        return state
    for number, (offset, text) in enumerate(cells):
        column = _column(state.edges, _left(document, offset), number)
        state = yield from _cell(state, column, offset, text)
    return state


def _of_row(cells: list[tuple[int, str]], row: roll.Row, role: Role) -> Iterator[Attendant]:
    """Yield the person of a row of a roll, once more for what they were besides."""
    said = cells[row.name : row.told or None]
    text, offset = "", said[0][0]
    for at, cell in said:
        text = text.ljust(at - offset, "\t") + cell
    for one in _attendants(text, offset, role):
        yield one
        if row.besides:
            parts = _PARTIAL.search(cells[row.told][1])
            yield replace(one, role=row.besides, paragraphs=parts[0] if parts else None)


def _left(document: Document, at: int) -> float | None:
    """Return the left edge of the word at *at*, where the medium has places."""
    return next((box.x0 for _, box in document.boxes(Span(at, at + 1))), None)


def _column(edges: Sequence[float | None], left: float | None, number: int) -> int:
    """Return the column of a cell: by its left edge where it has one, else as it is counted."""
    known = [edge for edge in edges if edge is not None]
    if left is None or len(known) < len(edges):
        return number
    return max(0, sum(edge < left + COLUMN_SLACK for edge in known) - 1)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the names of a list are: the role of the last label, or one for each column."""

    role: Role | None = None
    columns: tuple[Role | None, ...] = ()
    edges: tuple[float | None, ...] = ()
    """Where the columns start, in points."""

    marks: int | None = None
    """The column of a roll that marks who is there."""

    away: bool = False
    """Whether those below were not there."""


def _cells(document: Document, line: Span) -> Iterator[tuple[int, str]]:
    """Yield where each cell of a line starts, and its words."""
    at = line.start
    for cell in _LOST_COLUMN.sub("\t", document.body[at : line.end]).split("\t"):
        yield at + len(cell) - len(cell.lstrip()), cell.strip()
        at += len(cell) + 1


def _cell(
    state: _Reading, number: int, offset: int, text: str
) -> Generator[Attendant, None, _Reading]:
    """Yield whom a cell names; return what the cells behind it are."""
    if not text:
        return state
    label = _STATE.match(text)
    if label and _SAYS.match(text, label.end()):
        return _Reading()
    if label:
        state = _Reading(_role(label))
        text, offset = text[label.end() :], offset + label.end()
    elif _NEUTRAL.match(text) or roll.is_legend(text):
        return _Reading(away=roll.is_away(text))
    columns = state.columns
    role = columns[min(number, len(columns) - 1)] if columns else state.role
    if role:
        yield from _attendants(text, offset, role)
    return state


def _role(label: re.Match[str]) -> Role:
    at = next(int(name[1:]) for name, value in label.groupdict().items() if value is not None)
    return _LABELS[at][0]


def _attendants(text: str, offset: int, role: Role) -> Iterator[Attendant]:
    """Yield the people of a cell: each is present but whom the one before replaces."""
    away = _AWAY.search(text) or (role is Role.ADJUSTER and _IN_RESERVE.search(text))
    names = person.find_names(text[: away.start()] if away else text)
    for number, one in enumerate(names):
        start = names[number - 1].span.end if number else 0
        if _is_replaced(text, start, one.span.start, role):
            continue
        following = names[number + 1] if number + 1 < len(names) else None
        stop = following.span.start if following else len(text)
        absent = following if following and _is_replaced(text, one.span.end, stop, role) else None
        partial = _PARTIAL.search(text, one.span.end, _clause_end(names, number, absent, text))
        actual = _own_role(text, one.span.end, stop, role, replaces=absent is not None)
        if role is Role.OFFICIAL and _LEADING_SECRETARY.search(text, start, one.span.start):
            actual = Role.SECRETARY
        yield Attendant(
            Span(offset + one.span.start, offset + one.span.end),
            one.name,
            actual,
            one.party,
            absent.name if absent else None,
            True if absent and actual is Role.SUBSTITUTE else None,
            partial[0] if partial else None,
            role,
        )


def _clause_end(
    names: list[PersonMention], number: int, absent: PersonMention | None, text: str
) -> int:
    """Return where what is said of a name ends: at the next, whom it replaces counted in."""
    behind = number + (2 if absent else 1)
    return names[behind].span.start if behind < len(names) else len(text)


def _is_replaced(text: str, start: int, end: int, role: Role) -> bool:
    """Whether the words between two names make the second one absent."""
    return role is not Role.OFFICIAL and bool(_REPLACES.search(text[start:end]))


def _own_role(text: str, start: int, stop: int, role: Role, *, replaces: bool) -> Role:
    """Return the role that the words behind a name give it, else that of its list."""
    own, state = _OWN_ROLE.search(text, start, stop), _OWN_STATE.search(text, start, stop)
    if role is Role.MEMBER and (replaces or "ersätter" in text[start:stop].lower()):
        return Role.SUBSTITUTE
    if own and role is Role.MEMBER:
        return Role.VICE_CHAIR if own["vice"] else Role.CHAIR
    if state and role in {Role.MEMBER, Role.OFFICIAL}:
        leads = stop < len(text) and not text[state.end() : stop].strip()
        if state["secretary"]:
            return role if leads else Role.SECRETARY
        return Role.SUBSTITUTE
    return role
