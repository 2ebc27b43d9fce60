"""What a paper is: by its head, not by what it mentions."""

from __future__ import annotations

import re
from typing import Final

from corpus.document import Document, LineRole, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import Kind

TYPE_WORD: Final = Rule("kind.type-word", "typordet som mallen skriver i sidhuvudet")
TITLE_WORD: Final = Rule("kind.title", "de första orden i initiativets egen rubrik")
LAYOUT: Final = Rule("kind.layout", "delar som bara en typ av handling har enligt mallen")

_ALONE: Final = (
    (Kind.TJANSTEUTLATANDE, r"tjänsteutlåtande"),
    (Kind.TJANSTESKRIVELSE, r"(?:g-)?tjänsteskrivelse|tjänsteyttrande|förvaltningens utlåtande|beslutsförslag|tjänste(?:manna|persons?)(?:förslag|skrivelse)"),
    (Kind.PROTOKOLLSUTDRAG, r"protokolls?utdrag|utdrag (?:ur|från) (?:sammanträdes)?protokoll"),
    (Kind.PROTOKOLL, r"(?:sammanträdes|mötes)?protokoll"),
    (Kind.KALLELSE, r"(?:kallelse|underrättelse|kungörelse)(?:(?: och |/| / | med | samt )(?:föredragningslista|ärendelista|dagordning|underrättelse|kungörelse|kallelse))*(?: till sammanträde)?|föredragningslista|dagordning|ärendelista|kungörelse"),
    (Kind.NAMNDINITIATIV, r"(?:nämnds?|ledamots|politiker|utskotts)initiativ|initiativ(?:ärende)?|ledamotsförslag|initiativrätt"),
    (Kind.INTERPELLATION, r"interpellation"),
    (Kind.FRAGA, r"(?:enkel |skriftlig )?fråga"),
    (Kind.MOTION, r"motion(?: till (?:kommun|region)fullmäktige)?"),
    (Kind.MEDBORGARFORSLAG, r"medborgarförslag|e-förslag|medborgarinitiativ"),
    (Kind.SKRIVELSE, r"skrivelse|(?:tilläggs|återremiss|ändrings|bordläggnings|avslags|bifalls)?yrkande|särskilt (?:yttrande|uttalande)|alternativt förslag|ersättaryttrande|reservation"),
    (Kind.YTTRANDE, r"(?:remiss)?yttrande|remissvar"),
    (Kind.OVRIGT, r"(?:ordförande|presidie|delegations|delegerings)beslut|beslut (?:på|enligt|genom) delegation"),
    (Kind.RAPPORT, r"(?:slut|del|års|månads|tertial|kvartals|delårs|uppföljnings)?rapport|utredning|verksamhetsberättelse"),
)  # fmt: skip
_ALONE_SHAPES: Final = tuple(
    (kind, re.compile(rf"(?:{shape})$", re.IGNORECASE)) for kind, shape in _ALONE
)
_OPENING: Final = (
    (Kind.PROTOKOLL, r"(?:sammanträdes|mötes)?protokoll\s+(?:fört\b|nr\.?\s*\d|(?:från|över|vid|för)\s+[^\n]{0,60}?(?:sammanträde|möte|nämnd|styrelse|fullmäktige|utskott)|\d{4}|\d{1,2}\s)"),
    (Kind.KALLELSE, r"(?:kallelse|föredragningslista|dagordning|ärendelista)\s+(?:till|för|vid|inför)\b|[\w -]{0,60}?(?:nämnden|styrelsen|utskottet|fullmäktige|ledamöter och ersättare)[^\n.]{0,40}? kallas (?:härmed )?till (?:samman|möte)"),
    (Kind.INTERPELLATION, r"interpellation\b(?!ssvar)"),
    (Kind.FRAGA, r"(?:enkel |skriftlig )fråga\b|fråga (?:av|till|ställd|om|angående)\b"),
    (Kind.MOTION, r"motion\b(?!ssvar)(?=\s*(?:$|[:–(-]|av\b|om\b|till\b|angående\b|från\b|gällande\b|rörande\b|ang\b|\d|nr\b|avseende\b|för\b|med\b))"),
    (Kind.NAMNDINITIATIV, r"(?:nämnds?|ledamots|politiker)?initiativ(?:ärende)?\b(?=\s*(?:$|[:–(-]|av\b|om\b|till\b|i\b|från\b|angående\b|gällande\b|rörande\b|enligt\b))|ledamotsförslag\b"),
    (Kind.MEDBORGARFORSLAG, r"medborgarförslag\b(?=\s*(?:$|[:–(-]|om\b|från\b|angående\b|gällande\b))"),
    (Kind.SKRIVELSE, r"skrivelse\b(?=\s*(?:$|[:–-]|från\b|av\b|om\b|till\b))|(?:tilläggs|återremiss|ändrings)?yrkande\b|särskilt yttrande\b"),
    (Kind.PROTOKOLLSUTDRAG, r"(?:utdrag ur protokoll|protokollsutdrag)\b"),
    (Kind.YTTRANDE, r"(?:remissvar|remissyttrande)\b|yttrande över (?:remiss|förslag|betänkande|granskning|samråd)"),
)  # fmt: skip
_OPENING_SHAPES: Final = tuple((kind, re.compile(shape, re.IGNORECASE)) for kind, shape in _OPENING)
_OFFICE: Final = re.compile(
    r"\b(?:förvaltningens|kontorets|\w+kontorets|\w+förvaltningens) (?:förslag|synpunkter|bedömning|yttrande|överväganden|tjänste\w+)|"
    r"^(?:Ansvarig )?[Hh]andläggare\b|Beslutsunderlag|Ärendebeskrivning|Beslutsplanering",
    re.MULTILINE | re.IGNORECASE,
)
_CALLED: Final = re.compile(r"\btjänsteutlåtande(?:t)?\b", re.IGNORECASE)
_PARAGRAPH: Final = re.compile(
    r"(?:(?!(?:Se|Jfr|Jmf|Enl|Till|Från)\b)[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,4}\s)?§\s?(\d+)(?!\d*[).,;]?\s[a-zåäö])"
)
_DEMAND: Final = re.compile(
    r"(?:föreslår|yrkar|hemställer|begär)\w*\s+(?:\w+\s+){0,8}?(?:att\s+)?(?P<body>[\w-]*(?:fullmäktige|nämnden|styrelsen|utskottet))",
    re.IGNORECASE,
)
_PORTAL: Final = re.compile(
    r"^(?:Direktlänk till (?:e-?förslaget|medborgarförslaget)|Onlineunderskrifter$|Stöd (?:e-?förslaget|medborgarförslaget)$)",
    re.MULTILINE | re.IGNORECASE,
)
_THIS: Final = re.compile(
    r"\b(?:genom|med|i) denna (?P<word>motion|interpellation|enkla fråga|skrivelse)\b"
)
_NAMES_ITSELF: Final = {
    "motion": Kind.MOTION,
    "interpellation": Kind.INTERPELLATION,
    "enkla fråga": Kind.FRAGA,
    "skrivelse": Kind.SKRIVELSE,
}
_QUESTIONS: Final = re.compile(
    r"följande frågor|frågor(?:na)?\s*:|min fråga|mina frågor", re.IGNORECASE
)
HEAD_LINES: Final = 15
_PRINT: Final = re.compile(r"handling(?:ar)?(?: \d{4})?(?:,? nr \d+)?", re.IGNORECASE)
_BODY_PROPOSES: Final = re.compile(r"[\w, -]*(?:styrelsens|nämndens) förslag(?: till beslut)?")
_OF_MEETINGS: Final = frozenset({Kind.PROTOKOLL, Kind.PROTOKOLLSUTDRAG, Kind.KALLELSE})
"""Kinds whose type word may follow a §: below one, "Yrkande" is a heading of the item."""

_FRONT_MARKS: Final = tuple(
    re.compile(rf"(?:^|\t)[ ]*(?:{shape})(?![\w-])", re.IGNORECASE | re.MULTILINE)
    for shape in (
        r"plats och (?:sammanträdes)?tid|tid och plats",
        r"beslutande|närvarande ledamöter",
        r"utses att justera|(?:protokolls?)?justerare|justerande|justeringens",
        r"paragraf(?:er)?",
        r"(?:anslag(?:sbevis)?|bevis)(?:\s?/\s?(?:anslag|bevis))?(?=\s*$)|protokollet är justerat|det justerade protokollet",
    )
)
"""Labels that the front page of minutes has by template, and an agenda at most one of."""

_FRONT_WORDS: Final = ("plats", "beslutande", "närvarande ledamöter", "juster")
"""One of these is in any three of the marks, and in few other papers."""

FRONT_CHARACTERS: Final = 6000
ENOUGH_MARKS: Final = 3

_MISREAD: Final = re.compile(r"[^\W\d_][01][^\W\d_]")
_LETTERS: Final = str.maketrans("01", "ol")


def read_kind(document: Document) -> Fact[Kind]:
    """Return the kind of the paper with the words that show it.

    A type word alone in a cell of the first lines decides; then the first words of the title;
    then the parts that only one kind has. What nothing shows is ``Kind.OVRIGT``.
    """
    found = _type_word(document) or _forwarded(document)
    if found is None or (found.value is Kind.PROTOKOLL and _is_extract(document)):
        found = _minutes(document) or found
    return (
        found
        or _front_page(document)
        or _opening(document)
        or _on_portal(document)
        or _layout(document)
        or document.head.kind
    )


def _forwarded(document: Document) -> Fact[Kind] | None:
    """Return the print by which an executive lays a matter before the assembly."""
    own = any(s.slot == "proposal" and _BODY_PROPOSES.fullmatch(s.label) for s in document.sections)
    for cell in _head_cells(document) if own else []:
        if _PRINT.fullmatch(document.quote(cell).strip()):
            return Fact(Kind.OVRIGT, cell, LAYOUT)
    return None


def _head_cells(document: Document) -> list[Span]:
    """Return the cells of the first lines of the first page, running heads included."""
    first = [line for line in document.lines if line.page == document.lines[0].page]
    return [
        Span(line.span.start + cell.start(), line.span.start + cell.end())
        for line in first[:HEAD_LINES]
        for cell in _CELL.finditer(document.quote(line.span))
    ]


_CELL: Final = re.compile(r"[^\s|](?:[^\t|\n]*[^\s|])?(?=\s*(?:[\t|]|\Z))")
"""Cells of a line, that tabs part or bars: "Provstads kommun | Tjänsteskrivelse"."""

_NUMBERED: Final = re.compile(
    r"\s*(?:(?:sida?|blad|sidnr)?\s*\d+\s*(?:\(\d+\)|\[\d+\])|(?:sida?|blad|sidnr)\s*\d+|nr\s*\d+\S*|"
    r"(?:datum:? |den )?(?:\d{4}-\d\d-\d\d|\d{1,2} [a-zåäö]+ \d{4}|\d{1,2}[./]\d{1,2}[./ -]{1,2}\d{2,4})|\d{4}[:/-]\d+)\s*$",
    re.IGNORECASE,
)


_DIGIT: Final = re.compile(r"\d")


def type_word(text: str) -> Kind | None:
    """Return the kind where *text* is a type word, a counter, day or number behind it, no more."""
    unnumbered = _NUMBERED.sub("", text) if _DIGIT.search(text) else text
    bare = _read_again(unnumbered.strip(" :.").strip())
    return next((kind for kind, shape in _ALONE_SHAPES if shape.match(bare)), None)


def _read_again(word: str) -> str:
    """Return *word* as OCR should have read it, where a digit stands between its letters."""
    if not _MISREAD.search(word):
        return word
    mended = word.translate(_LETTERS)
    return re.sub("(?i)sammantrades", "sammanträdes", mended)


def _type_word(document: Document) -> Fact[Kind] | None:
    paragraphs = _paragraphs(document)
    first = paragraphs[0].start() if paragraphs else len(document.body)
    for cell in _head_cells(document) if document.lines else []:
        kind = type_word(document.quote(cell))
        below = kind is Kind.SKRIVELSE and cell.start > document.head_end
        below = below or (kind is Kind.FRAGA and _asked_in(document, cell))
        if kind and (cell.start < first or kind in _OF_MEETINGS) and not below:
            return Fact(kind, cell, TYPE_WORD)
    return None


def _asked_in(document: Document, cell: Span) -> bool:
    """Whether "Fråga:" is but a heading of the interpellation that the lines above it name."""
    above = (other for other in _head_cells(document) if other.start < cell.start)
    return document.quote(cell).rstrip().endswith(":") and any(
        document.quote(other).lower().startswith("interpellation") for other in above
    )


def _paragraphs(document: Document) -> list[re.Match[str]]:
    """Return the § that open a block: the items of minutes."""
    found = (_PARAGRAPH.match(document.body, block.span.start) for block in document.blocks)
    return [match for match in found if match]


def _is_extract(document: Document) -> bool:
    return (
        len({match[1] for match in _paragraphs(document)}) == 1
        and "Beslutande" not in document.text
    )


def _minutes(document: Document) -> Fact[Kind] | None:
    """Return minutes where a block opens with §: one § alone is an extract."""
    found = _paragraphs(document)
    if _is_extract(document):
        early = found[0].start() < max(document.head_end, 400)
        return Fact(Kind.PROTOKOLLSUTDRAG, Span(*found[0].span()), LAYOUT) if early else None
    decided = any(section.slot == "decision" for section in document.sections)
    if decided and len({match[1] for match in found}) > 1:
        return Fact(Kind.PROTOKOLL, Span(*found[0].span()), LAYOUT)
    return None


def _front_page(document: Document) -> Fact[Kind] | None:
    """Return minutes that no type word names: place, who decided, who confirms, and the notice."""
    front = document.body[:FRONT_CHARACTERS].lower()
    if not any(word in front for word in _FRONT_WORDS):
        return None
    found = [shape.search(document.body, 0, FRONT_CHARACTERS) for shape in _FRONT_MARKS]
    marks = [match for match in found if match]
    if len(marks) < ENOUGH_MARKS:
        return None
    return Fact(Kind.PROTOKOLL, Span(*marks[0].span()), LAYOUT)


def _opening(document: Document) -> Fact[Kind] | None:
    """Return the kind that the title's first words name: "Motion av ...", "Initiativ i ..."."""
    limit = document.head_end
    for block in document.blocks:
        if block.span.start > limit:
            return None
        for cell in _cells(document, block.content):
            for kind, shape in _OPENING_SHAPES:
                match = shape.match(document.body, cell.start, cell.end)
                if match and not (kind is not Kind.PROTOKOLLSUTDRAG and _is_office(document, kind)):
                    return Fact(kind, Span(*match.span()), TITLE_WORD)
    return None


def _on_portal(document: Document) -> Fact[Kind] | None:
    """Return the petition of a web page where residents sign it."""
    match = _PORTAL.search(document.body)
    return Fact(Kind.MEDBORGARFORSLAG, Span(*match.span()), LAYOUT) if match else None


def _cells(document: Document, span: Span) -> list[Span]:
    cells, at = [], span.start
    for cell in document.quote(span).split("\t"):
        if cell.strip():
            cells.append(Span(at, at + len(cell)))
        at += len(cell) + 1
    return cells


def _is_office(document: Document, kind: Kind) -> bool:
    """Whether an office wrote the paper: it names who handles the case or whose proposal it is.

    A view that is sent out names its officer as well, but proposes nothing to a board.
    """
    named = kind is not Kind.YTTRANDE and any(label.slot == "officer" for label in document.labels)
    return named or any(
        section.slot == "proposal" and _OFFICE.match(section.label) for section in document.sections
    )


def _layout(document: Document) -> Fact[Kind] | None:
    office = _OFFICE.search(document.body)
    if office and any(section.slot in {"proposal", "basis"} for section in document.sections):
        called = _CALLED.search(document.body)
        kind = Kind.TJANSTEUTLATANDE if called else Kind.TJANSTESKRIVELSE
        return Fact(kind, Span(*(called or office).span()), LAYOUT)
    if any(line.role is LineRole.TEXT for line in document.lines):
        return _initiative(document)
    return None


def _initiative(document: Document) -> Fact[Kind] | None:
    """Return the kind of a paper that somebody signed with a party and that demands or asks."""
    if not document.mentions.parties:
        return None
    itself = _THIS.search(document.body)
    if itself:
        return Fact(_NAMES_ITSELF[itself["word"]], Span(*itself.span()), LAYOUT)
    questions = _QUESTIONS.search(document.body)
    demand = _DEMAND.search(document.body)
    if demand:
        assembly = demand["body"].lower().endswith("fullmäktige")
        kind = Kind.MOTION if assembly else Kind.NAMNDINITIATIV
        return Fact(kind, Span(*demand.span()), LAYOUT)
    proposal = next((s for s in document.sections if s.slot == "proposal" and s.heading), None)
    if proposal and proposal.heading:
        assembly = "fullmäktige" in proposal.label.lower()
        kind = Kind.MOTION if assembly else Kind.NAMNDINITIATIV
        return Fact(kind, proposal.heading.span, LAYOUT)
    return Fact(Kind.INTERPELLATION, Span(*questions.span()), LAYOUT) if questions else None
