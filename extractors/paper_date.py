"""Which date is which: the date the paper bears and the meeting it is written for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.mention import starting_in
from corpus.vocabulary import MINUTES, Kind
from extractors.grammar.date_year import resolve_years
from extractors.grammar.label import column_below
from extractors.grammar.plan import plans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import BodyMention, DateMention

LABEL: Final = Rule("paper-date.label", "sidhuvudets ledord Datum, Utfärdat, Upprättad")
ALONE: Final = Rule("paper-date.alone", "ett ensamt datum i sidhuvudet är handlingens eget")
PLACE: Final = Rule("paper-date.place", "ort och datum över underskrifterna: Ort 2031-02-14")
OF_MEETING: Final = Rule("paper-date.meeting", "protokoll bär mötets datum")
MEETING_LABEL: Final = Rule("meeting-date.label", "ledorden Sammanträdesdatum, Mötesdatum")
MEETING_BODY: Final = Rule("meeting-date.addressee", "Till <nämnd> <datum> i sidhuvudet")
MEETING_TABLE: Final = Rule(
    "meeting-date.timetable", "sista raden i beslutsplaneringen för handlingens eget organ"
)
MEETING_PROSE: Final = Rule(
    "meeting-date.prose", "ärendet behandlas i <nämnd> den <datum>; <nämnd> har behandlat ärendet"
)

FULL: Final = 10
"""Characters of a whole day, "2031-02-14"."""

FRONT_CHARACTERS: Final = 3000
_HELD: Final = re.compile(
    r"(?:(?:^|\n)(?:Tid|När|Dag|Dag och tid|Datum och tid|Tid och plats|Plats och tid)\b[^\n]{0,60}?(?:\n[^\n]{0,20}?)?|\b(?:sammanträd|möte)\w*\b[^.§]{0,120}?)"
    r"(?:\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s(?:den\s)?|\bden\s|[:\t]\s?)(?=\d)",
    re.IGNORECASE,
)
_NOTICED: Final = re.compile(r"\b[Ss]ammanträdesdatum\b")
NOTICE_CHARACTERS: Final = 8000
NOTICE_WIDTH: Final = 60
"""Characters in which the day of the meeting follows: the body may stand between."""

MONTH: Final = 7
"""Characters of a month, "2031-02"."""

_PLACE_LINE: Final = re.compile(
    r"^(?!(?i:version|dnr|reviderad|datum|inkom|beslut|antagen|senast|protokoll|dag|\w*(?:nämnden|styrelsen|utskottet|fullmäktige))\b)(?:[A-ZÅÄÖ]\w+(?:[ -][A-ZÅÄÖ]\w+)?),?\s(?:den\s)?$"
)
_OTHER_DAY: Final = re.compile(r"(?:Start|Slut|Publicerings|Födelse|Svars)datum:?\s*\Z")
"""The label above a day that is not the paper's own."""

_SHORT_LEAD: Final = re.compile(
    r"^(?:(?:den|Den|Datum:?|Utfärdat:?|[Mm]ån|[Tt]is|[Oo]ns|[Tt]ors|[Ff]re|[Ll]ör|[Ss]ön)(?:dagen)?(?: den)?|[A-ZÅÄÖ]{1,4}|)\s*$"
)
_HEAD_WORDS: Final = re.compile(
    r"^(?:[A-ZÅÄÖ]\w+s? (?:kommun|stad)|region \w+|tjänste\w+|yttrande|skrivelse|motion|\d+ ?\(\d+\)|\s|[\w-]+(?:förvaltningen|kontoret|nämnden))+$",
    re.IGNORECASE,
)
_MEETING: Final = re.compile(
    r"(?i)(?:\A|[\n\t.,]\s?)(?:till |vid )?(?:sammanträdet?|mötet?)\s(?:\w+dagen\s)?(?:den\s)?$"
)
_TO_BE_ANSWERED: Final = re.compile(r"\b(?:besvaras|behandlas|tas upp) (?:vid|på|i|av) $")
_DECIDED: Final = re.compile(
    r"(?:\b[Bb]eslut (?:om|i) (?:detta|denna) (?:yttrande|skrivelse|ärende)\w*|"
    r"\b(?:Detta (?:yttrande|remissvar)|Yttrandet|Remissvaret) (?:har )?(?:beslut|anta|avg)\w+)\b"
    r"[^.]{5,120}\bden $"
)
"""Who decided on a view that is sent out, and when."""

CLAUSE: Final = 80
"""Characters before a day in which the body stands that handles the matter then."""

_IS_HANDLED: Final = re.compile(
    r"\b(?:[Ää]rendet|[Mm]otionen|[Ff]rågan|[Rr]emissen|[Ss]krivelsen)\s(?:ska |planeras )?"
    r"(?:behandlas|tas\supp|avgörs|besvaras)\s(?:i|av|vid|på)\s$"
)
_DAY: Final = re.compile(r"(?:\s(?:möte|sammanträde))?\s(?:den\s)?")
_HAS_HANDLED: Final = re.compile(
    r"\s(?:har\s)?(?:behandlat|behandlade|antagit|antog|beslutat\som|beslutade\som)\s"
    r"(?:ärendet|yttrandet|remissen|remissvaret)\s(?:vid\ssitt\ssammanträde\s)?(?:den\s)?"
)
"""What the sender of a view says of its own meeting."""

_ITS_OWN: Final = re.compile(r"\bsitt (?:samman|möte)\w*\b")
"""A meeting of the body that the sentence is about: "tar upp det vid sitt sammanträde den"."""

_ANNOUNCED: Final = re.compile(r"(?:[Ss]ammanträdet?|[Mm]ötet?)\s")
_EDGE: Final = re.compile(r"[\n\t\f|]")
_DNR: Final = re.compile(r"(?i)^\s*(?:dnr|diarie|sid|sida|\d+\s*\(|av\s|[A-ZÅÄÖ]{1,6}[ -]?\d|$)")


def days(document: Document) -> list[DateMention]:
    """Return the mentions that name a whole day with its year written."""
    return [
        mention
        for mention in document.mentions.dates
        if len(mention.value) == FULL and not mention.value.startswith("X") and not mention.inferred
    ]


def read_date(document: Document) -> Fact[str] | None:
    """Return the date that the paper bears itself, or ``None``."""
    limit = document.head_end
    meeting = _meeting_in_head(document)
    labelled = _labelled(document, "date")
    if labelled:
        return Fact(labelled.value, labelled.span, LABEL)
    if document.head.kind.value in MINUTES:
        return (
            Fact(meeting.value, meeting.span, OF_MEETING)
            if meeting
            else _alone(document, limit, None) or _called_for(document)
        )
    return _alone(document, limit, meeting) or _at_place(document) or _month_at_place(document)


def read_meeting_date(document: Document) -> Fact[str] | None:
    """Return the date of the meeting that is to decide, or decided, or ``None``."""
    found = _meeting_in_head(document)
    if found is None and document.head.kind.value in MINUTES:
        alone = _alone(document, document.head_end, None)
        found = Fact(alone.value, alone.span, OF_MEETING) if alone else _called_for(document)
        found = found or _noticed(document)
    found = found or _announced(document) or _from_timetable(document) or _decided(document)
    return found or _told(document)


def _told(document: Document) -> Fact[str] | None:
    """Return the day on which prose says that the paper's body is to handle it, or its sender did."""
    own = document.head.body.value if document.head.body else None
    sent = document.head.kind.value is Kind.YTTRANDE
    for mention in days(document):
        at = mention.span.start
        for body in starting_in(document.mentions.bodies, max(0, at - CLAUSE), at):
            lead = document.body[max(0, body.span.start - CLAUSE) : body.span.start]
            between = document.body[body.span.end : at]
            planned = body.name == own and _IS_HANDLED.search(lead) and _DAY.fullmatch(between)
            if planned or (sent and _HAS_HANDLED.fullmatch(between)):
                return Fact(mention.value, mention.span, MEETING_PROSE)
    return None


def _decided(document: Document) -> Fact[str] | None:
    """Return the day of "Beslut om detta yttrande har fattats av ... den 3 mars 2031"."""
    for mention in days(document):
        before = document.body[max(0, mention.span.start - 160) : mention.span.start]
        if _DECIDED.search(before.replace("\n", " ")):
            return Fact(mention.value, mention.span, MEETING_TABLE)
    return None


def _noticed(document: Document) -> Fact[str] | None:
    """Return the day behind Sammanträdesdatum in the notice below the front page of minutes."""
    for label in _NOTICED.finditer(document.body, 0, NOTICE_CHARACTERS):
        for mention in days(document):
            if label.end() <= mention.span.start <= label.end() + NOTICE_WIDTH:
                return Fact(mention.value, mention.span, MEETING_LABEL)
    return None


def _labelled(document: Document, slot: str) -> DateMention | None:
    for label in document.labels:
        if label.slot == slot:
            for mention in days(document):
                if mention.span in label.value or label.value.start == mention.span.start:
                    return mention
    return None


def _meeting_in_head(document: Document) -> Fact[str] | None:
    labelled = _labelled(document, "meeting")
    if labelled:
        return Fact(labelled.value, labelled.span, MEETING_LABEL)
    limit = document.head_end
    below = [
        cell
        for label in document.labels
        if label.slot == "receiver"
        for cell in column_below(document, label.value, 2)
    ]
    for mention in days(document):
        own = any(mention.span in label.value for label in document.labels if label.slot == "date")
        if own:
            continue
        if mention.span in below:
            return Fact(mention.value, mention.span, MEETING_BODY)
        if mention.span.start < limit and _body_before(document, mention):
            return Fact(mention.value, mention.span, MEETING_BODY)
    return _called_for(document) if document.head.kind.value is Kind.KALLELSE else None


def _called_for(document: Document) -> Fact[str] | None:
    """Return the day of minutes and agendas: of the label Tid, or "sammanträde ... den 3 mars 2031"."""
    first = document.body.find("\n§")
    for match in _HELD.finditer(document.body, 0, first if first > 0 else FRONT_CHARACTERS):
        for mention in days(document):
            if match.end() <= mention.span.start <= match.end() + 2:
                return Fact(mention.value, mention.span, MEETING_LABEL)
    return None


def _body_before(document: Document, mention: DateMention) -> BodyMention | None:
    """Return the addressee that stands right before a date of the head: "Till X 2031-03-05"."""
    for body in document.mentions.bodies:
        if body.span.end <= mention.span.start:
            between = document.body[body.span.end : mention.span.start]
            if re.fullmatch(r"(?:\s|,|den|:|sammanträde|möte)*", between) and _is_addressed(
                document, body
            ):
                return body
    return None


def _is_addressed(document: Document, body: BodyMention) -> bool:
    """Whether a body of the head stands under the label Till, or in a cell of its own with a date."""
    for label in document.labels:
        if label.slot == "receiver" and body.span in Span(label.span.start, label.value.end):
            return True
    before = document.body[: body.span.start].rpartition("\n")[2]
    if _TO_BE_ANSWERED.search(before):
        return True
    return (
        bool(re.search(r"(?:^|\t)\s*(?:Till\s+)?$", before))
        and document.body[body.span.end] in " ,"
    )


def _alone(document: Document, limit: int, meeting: Fact[str] | None) -> Fact[str] | None:
    """Return the first date of the head that fills a cell of its own."""
    for mention in days(document):
        if mention.span.start >= limit:
            break
        if meeting and (meeting.span == mention.span or _body_before(document, mention)):
            continue
        start, end = _cell(document, mention.span)
        before = document.body[start : mention.span.start]
        after = document.body[mention.span.end : end]
        headed = _HEAD_WORDS.match(before) and not after.strip()
        if (_SHORT_LEAD.match(before) and _DNR.match(after)) or headed:
            return Fact(mention.value, mention.span, ALONE)
        if _PLACE_LINE.match(before) and not after.strip():
            return Fact(mention.value, mention.span, PLACE)
    return None


def _at_place(document: Document) -> Fact[str] | None:
    """Return the date of a line "Ort 2031-02-14", or of a bare date line, near the signatures."""
    for mention in reversed(days(document)):
        start, end = _cell(document, mention.span)
        before = document.body[start : mention.span.start]
        rest = document.body[mention.span.end : end].strip(" .")
        tail = start > len(document.body) * 0.5 and not _in_row(document, mention.span)
        other = _OTHER_DAY.search(document.body, 0, start)
        bare = tail and before.strip() in {"", "den"} and not other
        if not rest and (_PLACE_LINE.match(before) or bare):
            return Fact(mention.value, mention.span, PLACE)
    return None


def _in_row(document: Document, span: Span) -> bool:
    """Whether *span* is a cell among others of its line."""
    before = document.body[: span.start].rpartition("\n")[2].lstrip()
    after = document.body[span.end :].partition("\n")[0].rstrip()
    return "\t" in before + after


def _month_at_place(document: Document) -> Fact[str] | None:
    """Return the month of a line "Provstad i maj 2031"."""
    for mention in reversed(document.mentions.dates):
        start, end = _cell(document, mention.span)
        place = document.body[start : mention.span.start]
        alone = not document.body[mention.span.end : end].strip(" .")
        whole = len(mention.value) == MONTH and not mention.inferred
        if whole and alone and place.endswith(" i ") and _PLACE_LINE.match(place[:-2]):
            return Fact(mention.value, mention.span, PLACE)
    return None


def _cell(document: Document, span: Span) -> tuple[int, int]:
    """Return the bounds of the cell (between tabs and line ends) that holds *span*."""
    body = document.body
    start = max(body.rfind(edge, 0, span.start) for edge in "\n\t\f|") + 1
    end = _EDGE.search(body, span.end)
    return start, end.start() if end else len(body)


def _announced(document: Document) -> Fact[str] | None:
    """Return the day of "Sammanträdet den 18 mars" in the head, its year that of the paper."""
    date = read_date(document) if _ANNOUNCED.search(document.body, 0, document.head_end) else None
    if date is None:
        return None
    for mention in resolve_years(list(document.mentions.dates), date.value, document.body):
        before = document.body[max(0, mention.span.start - 40) : mention.span.start]
        if mention.span.start < document.head_end and mention.inferred and _MEETING.search(before):
            return Fact(mention.value, mention.span, MEETING_BODY)
    return None


def _from_timetable(document: Document) -> Fact[str] | None:
    own = document.head.body
    if own is None:
        return None
    rows = [row for section in document.sections for row in _rows(document, section)]
    last = next((mention for body, mention in reversed(rows) if body.name == own.value), None)
    return Fact(last.value, last.span, MEETING_TABLE) if last else None


def _rows(document: Document, section: Section) -> Iterator[tuple[BodyMention, DateMention]]:
    """Yield body and date of the rows of a planned timetable, in order."""
    if not plans(document, section) or not section.blocks:
        return
    own = document.head.date.value if document.head.date else None
    written = resolve_years(list(document.mentions.dates), own, document.body)
    inside = [m for m in written if section.start <= m.span.start < section.end and _is_day(m)]
    edges = [section.start, *(mention.span.end for mention in inside)]
    last = None
    for at, mention in zip(edges, inside, strict=False):
        again = _ITS_OWN.search(document.body, at, mention.span.start)
        last = _body_of(document, at, mention) or (last if again else None)
        if last:
            yield last, mention


def _is_day(mention: DateMention) -> bool:
    return len(mention.value) == FULL and not mention.value.startswith("X")


def _body_of(document: Document, start: int, mention: DateMention) -> BodyMention | None:
    """Return the body of a row: the last between *start* and the day, else one behind the day."""
    before = [b for b in document.mentions.bodies if start <= b.span.start < mention.span.start]
    behind = next((b for b in document.mentions.bodies if b.span.start >= mention.span.end), None)
    line = document.body.rfind("\n", 0, mention.span.start) + 1
    opens = not document.body[line : mention.span.start].strip()
    if opens and behind and not document.body[mention.span.end : behind.span.start].strip(" \t:–-"):
        return behind
    return before[-1] if before else None
