"""The body that a paper is addressed to or prepared for; in minutes, the body that met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Span
from corpus.fact import Fact, Rule
from corpus.mention import starting_in
from corpus.vocabulary import INITIATIVES, MINUTES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document
    from corpus.mention import BodyMention

LABEL: Final = Rule("body.label", "sidhuvudets ledord Till eller Mottagare")
HEAD: Final = Rule("body.head", "ett organ ensamt i en ruta av sidhuvudet")
TITLE: Final = Rule("body.title", "Motion till <fullmäktige>, Initiativ i <nämnd>")
PROPOSAL: Final = Rule("body.proposal", "den som beslutar förslagets första punkt")
TIMETABLE: Final = Rule("body.timetable", "den första nämnden i beslutsplaneringen")
DEMAND: Final = Rule("body.demand", "föreslår att <nämnd> beslutar")
NOTICE: Final = Rule("body.notice", "anslagsbevisets ledord Organ, Forum eller Beslutsinstans")
DECISION: Final = Rule("body.decision", "rubriken <nämnd>s beslut i protokoll")
LAW: Final = Rule(
    "body.law", "motioner och interpellationer ställs till fullmäktige (KL 5:59, 4:19)"
)

_OFFICER_OF: Final = re.compile(r"(?i)(?:ordförande\w*|ledamot\w*) (?:i|för) $")
_OFFICER: Final = re.compile(r"\s*(?:ordförande|ledamot)")
_BOARDS: Final = re.compile(rf"(?!{_OFFICER.pattern})")
_TO: Final = re.compile(r"\b(?:till|Till|i|I|inför|hos|för|vid|ställd till)\s$")
_STAMP: Final = re.compile(
    r"[ ]*\n[ ]*(?:Ink(?:\.|om\b|ommen)|Ank(?:\.|om\b)|Reg(?:\.|istrera))", re.IGNORECASE
)
"""A body above the day of arrival is who stamped the paper, not whom it is written to."""

_NOTICE: Final = re.compile(
    r"(?:^|\t)(?:Organ(?: och\s+sammanträdesdatum)?|Nämnd(?:/[Ss]tyrelse)?|Styrelse/[Nn]ämnd|Forum|Beslutsinstans|"
    r"Instans|Beslutande organ)\b:?[^\n]{0,60}",
    re.MULTILINE,
)
_LEADS: Final = re.compile(r"(?i:Datum:?\s*[\d-]+|[a-zåäö-]+ (?:kommun|stad)|region \w+(?: län)?)")
"""What may share its cell with a body: the day, or the letterhead in front of it."""

_STATE: Final = re.compile(
    r"^(?:Till )?(?P<name>[A-ZÅÄÖ][a-zåäö]+(?: och [a-zåäö]+sdepartementet|-? ?och [a-zåäö]+departementet|departementet|verket|inspektionen|myndigheten)|"
    r"Socialstyrelsen|Transportstyrelsen|Länsstyrelsen(?: i)? [A-ZÅÄÖ]\w+(?: län)?|Regeringskansliet)[ ]*$",
    re.MULTILINE,
)
"""Authorities that ask a municipality for its view, alone on a line of the head."""

_ASSEMBLY: Final = frozenset({Kind.MOTION, Kind.INTERPELLATION, Kind.FRAGA, Kind.MEDBORGARFORSLAG})
_RAISED_IN: Final = re.compile(
    r"(?:[Mm]otion|[Ii]nitiativ\w*|[Ss]krivelse|[Ii]nterpellation|[Yy]rkande|[Ff]råga|förslag)\s+\w{1,5}\s$"
)
_SENT_TO: Final = re.compile(
    r"(?:^|\n)(?:\w*[Ii]nitiativ\w*|[Ss]krivelse|[Mm]otion)(?: (?:av|från) [^\n]{2,90})? till\s$"
)
_PREPARES: Final = frozenset({"union", "council"})


def read_body(document: Document) -> Fact[str] | None:
    """Return the body with where it stands; inferred by law it has no span."""
    for found in _ways(document):
        if found:
            return found
    if document.head.kind.value in _ASSEMBLY:
        return Fact("Kommunfullmäktige", None, LAW)
    return _authority(document) if document.head.kind.value is Kind.YTTRANDE else None


def _authority(document: Document) -> Fact[str] | None:
    """Return the authority that a view is sent to."""
    match = _STATE.search(document.body, 0, document.head_end)
    return Fact(match["name"], Span(*match.span("name")), HEAD) if match else None


def _ways(document: Document) -> Iterator[Fact[str] | None]:
    head = [
        b
        for b in document.mentions.bodies
        if b.span.start < document.head_end
        and b.kind not in _PREPARES
        and not _STAMP.match(document.body, b.span.end)
    ]
    yield _labelled(document, head, _BOARDS)
    if document.head.kind.value in MINUTES:
        yield _first(document, head, alone=False)
        yield _noticed(document)
        yield _council(document)
    yield _first(document, head, alone=True)
    if document.head.kind.value is Kind.KALLELSE:
        yield _first(document, head, alone=False)
    yield _labelled(document, head, _OFFICER)
    yield _in_title(document, head)
    if document.head.kind.value in _ASSEMBLY:
        yield _assembly(document)
        return
    yield _proposing(document)
    yield _deciding(document) if document.head.kind.value in MINUTES else _demanding(document)
    yield _scheduled(document)


def _labelled(
    document: Document, head: list[BodyMention], behind: re.Pattern[str]
) -> Fact[str] | None:
    """Return the body under the label Till that *behind* matches the words behind."""
    for label in document.labels:
        if label.slot == "receiver":
            for body in starting_in(head, label.span.end, label.value.end):
                of = _OFFICER_OF.search(document.body[label.span.end : body.span.start])
                if not of and behind.match(document.body, body.span.end):
                    return Fact(body.name, body.span, LABEL)
    return None


def _noticed(document: Document) -> Fact[str] | None:
    """Return the body that the notice of the minutes names; of a bare committee, its full name."""
    for notice in _NOTICE.finditer(document.body):
        for body in starting_in(document.mentions.bodies, *notice.span()):
            return Fact(_in_full(document, body), body.span, NOTICE)
    return None


def _council(document: Document) -> Fact[str] | None:
    """Return the council whose own minutes these are: alone in a cell of the head."""
    found = [body for body in document.mentions.bodies if body.span.start < document.head_end]
    return _first(document, [body for body in found if body.kind == "council"], alone=True)


def _in_full(document: Document, body: BodyMention) -> str:
    """Return the name by which the paper elsewhere calls a body that it names by its kind alone."""
    own = f"s {body.name.lower().removesuffix('et')}"
    full = (one.name for one in document.mentions.bodies if own in one.name)
    return next(full, body.name) if body.generic else body.name


def _first(document: Document, head: list[BodyMention], *, alone: bool) -> Fact[str] | None:
    for body in head:
        if not body.generic and (not alone or _fills_cell(document, body.span)):
            return Fact(body.name, body.span, HEAD)
    return None


def _fills_cell(document: Document, span: Span) -> bool:
    """Whether a body stands alone in its cell, but for a municipality or a date behind it."""
    cell = document.around(span, "\n\t\f")
    before = document.body[cell.start : span.start].strip()
    after = document.body[span.end : cell.end].strip()
    if before not in {"", "Till", "till", "Till:"} and not _LEADS.fullmatch(before):
        return False
    return not after or bool(re.match(r",|\d|den \d|i [A-ZÅÄÖ]", after))


def _in_title(document: Document, head: list[BodyMention]) -> Fact[str] | None:
    """Return the body that the title's first words send an initiative to."""
    own = document.head.kind.value in INITIATIVES
    for body in head:
        before = document.body[: body.span.start]
        sent = own and _SENT_TO.search(before)
        raised = _TO.search(before) and _RAISED_IN.search(before)
        if (sent or raised) and not _OFFICER.match(document.body, body.span.end):
            return Fact(body.name, body.span, TITLE)
    return None


def _assembly(document: Document) -> Fact[str] | None:
    """Return the assembly as the paper itself first names it."""
    for body in document.mentions.bodies:
        if body.kind == "assembly" and not body.generic and "presidi" not in body.name:
            return Fact(body.name, body.span, DEMAND)
    return None


def _proposing(document: Document) -> Fact[str] | None:
    for section in document.sections:
        if section.slot != "proposal":
            continue
        start = section.heading.span.start if section.heading else section.start
        for body in starting_in(document.mentions.bodies, start, section.end):
            if body.kind not in _PREPARES and not body.generic:
                return Fact(body.name, body.span, PROPOSAL)
    return None


def _deciding(document: Document) -> Fact[str] | None:
    """Return the body that a heading of the minutes says decided: "Kommunstyrelsens beslut"."""
    headings = [s.heading.span for s in document.sections if s.slot == "decision" and s.heading]
    for body in document.mentions.bodies:
        if not body.generic and any(body.span.start == span.start for span in headings):
            return Fact(body.name, body.span, DECISION)
    return None


def _demanding(document: Document) -> Fact[str] | None:
    for match in re.finditer(
        r"(?:föreslår|yrkar|hemställer|begär)\w*\s|\bfrågor(?:na)?\s+(?=till\s)", document.body
    ):
        for body in starting_in(document.mentions.bodies, match.end(), match.end() + 60):
            return Fact(body.name, body.span, DEMAND)
    return None


def _scheduled(document: Document) -> Fact[str] | None:
    """Return the board that the timetable names first: who decides where the proposal is silent."""
    for section in document.sections:
        if section.slot in {"timetable", "preparation"}:
            for body in starting_in(document.mentions.bodies, section.start, section.end):
                if body.kind == "board" and not body.generic:
                    return Fact(body.name, body.span, TIMETABLE)
    return None
