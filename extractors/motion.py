"""Yrkanden moved in a §: who, which kind, for what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar.procedure import clauses, groups, people, presiding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from corpus.mention import Paragraph, PartyMention, PersonMention

MOVED: Final = Rule("motion.moved", "<namn> (X) yrkar ..., med instämmande av <namn> (Y)")

_MOVES: Final = re.compile(
    r"\b(?:yrkar|yrkade|yrkas|föreslår|föreslog|(?:framställ(?:er|de)|lämna(?:r|de)|lägger|lade)\b(?=[^.]{0,40}yrkande))\b",
    re.IGNORECASE,
)
_ON_BEHALF: Final = re.compile(
    r"^\W*[Pp]å (?:förslag|yrkande|begäran|initiativ) (?:av|från)\s+(?P<who>.+?)\s+(?P<wish>(?:bordlägg|återremitter|avslå|bifall|avslog)\w*\b.*)",
    re.DOTALL,
)
_PRONOUN: Final = re.compile(
    r"^\W*(?:(?:vidare|dessutom|därutöver|därtill|även|också|i (?:första|andra|tredje) hand) (?:yrkar|yrkade) )?(?:hon|han|hen|de)\b",
    re.IGNORECASE,
)
_CHAIR_MOVES: Final = re.compile(r"^\W*ordföranden? (?:yrkar|yrkade)\b", re.IGNORECASE)
_AGREES: Final = re.compile(
    r"\binstäm(?:mer|de)\b.{0,20}?\b(?:i|med|till)\b|\b(?:stöd(?:jer|er|de)|biträd(?:er|de)|ställer sig bakom|ansluter sig till)\b.{0,60}?(?:förslag|yrkande)|(?:förslag|yrkande)\w*\s+(?:biträds|stöds) av|\binstäm(?:mer|de)\.?$|^(?:i |till |med )?(?:detta|yrkandet|förslaget|detta yrkande|samma yrkande) instäm(?:mer|de)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Who joins an yrkande moved before: "Bo Ek (M) instämmer i yrkandet", "I detta instämmer Bo Ek (M)"."""

_COLON: Final = re.compile(
    r"^[A-ZÅÄÖ][^:]{3,200}\)\s?:\s*(?P<wish>(?:yrkar\s+)?(?:i första hand|bifall|avslag|återremiss|bordläggning|att)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A table of yrkanden run together: "Bo Ek (M): Avslag"."""

_OWNED: Final = re.compile(r"\s?(?:\([^)\n]{1,12}\))?\s+(?:\w*förslag|\w*yrkande)", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"^(?:även )?(?:i )?(?P<who>[A-ZÅÄÖ].{3,60}?)\s(?:förslag|\w*yrkande)", re.DOTALL
)
_YRKAR: Final = re.compile(r"\b(?:yrkar|yrkade)\b", re.IGNORECASE)
_LISTED: Final = re.compile(r"^\W*(?P<object>Yrkar\s[^:]{5,160}):\s*", re.IGNORECASE)
_JOINING: Final = re.compile(
    r"instämmande\s+(?:av|från)|,\s+vilket\b|instämmer(?! i\b)|instämde(?! i\b)|biträd\w*|stöds av|i förening med|tillsammans med",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(
    r"har (?:tidigare )?(?:lämnat|inkommit|väckt)|motionen|motionären|motionärerna|i en motion|förvaltningen|kontoret|arbetsutskottet föreslår|nämnden föreslår|styrelsen föreslår",
    re.IGNORECASE,
)
_IN_PAPER: Final = re.compile(
    r"\s(?:i|genom) (?:en|ett|sin|sitt) (?:motion|\w*initiativ|medborgarförslag|skrivelse)\b"
)
"""What somebody wants in a paper handed in before: "yrkar i en motion att ..."."""

_ZONES: Final = re.compile(
    r"yrkand|förslag(?: till beslut)? på sammanträdet|framlagda förslag|förslag till beslut på mötet|^förslag$|beslutsgång|behandling|^sammanträdet$",
    re.IGNORECASE,
)
_HANDLINGS: Final = re.compile(r"handling|(?:besluts)?underlag|bilag|tidigare", re.IGNORECASE)
_KINDS: Final = (
    ("återremiss", r"återremi\w+"),
    ("bordläggning", r"bordlägg\w*"),
    ("tilläggsyrkande", r"tillägg\w*|utöver (?:\w+ )?förslag(?:et)?|lägg(?:a|s) till|(?:ny|ytterligare en) att-sats|att-sats(?:er)? (?:läggs|tillkommer)|att\b[^.]{0,80}?\b(?:även|också|dessutom) ska(?:ll)?\b"),
    ("ändringsyrkande", r"ändringsyrkande\w*|som (?:en )?ändring|ändringsförslag\w*|följande ändring\w*"),
    ("avslag", r"avslag|avslå\w*|avslogs?|avstyrk\w*"),
    ("bifall", r"bifall\w*|tillstyrk\w*|enligt (?:\w+ )?förslag(?:et)?|godkänn\w*"),
)  # fmt: skip
_OTHER: Final = re.compile(
    r"bifall\s+(?:till|av)\s+(?:(?:sitt|sin|eget|egna)\b|(?:det\s+|sitt\s+)?(?:förslaget|yrkandet?|motförslaget|förslag|tilläggsyrkandet|återremissyrkandet|ändringsyrkandet|punkt)\b[^.]{0,40}?(?:från|av|i)\s+(?:[A-ZÅÄÖ]|stadsl)|(?:sitt |eget |[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+s )?(?:eget )?(?:yrkande|tilläggsyrkande)|ordförandens \w*yrkande)",
    re.IGNORECASE,
)
_MAIN: Final = re.compile(
    r"bifall\w*\s+(?:till|av)\s+(?:kommunstyrelsens|nämndens|[\w-]+nämndens|förvaltningens|[\w-]+kontorets|arbetsutskottets|utskottets|liggande|motionen|framlagt|föreliggande|ordförandens|presidiets|förslaget\b(?!\s+från))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Motion:
    """One yrkande: a mover and a kind; a party alone where a group moves."""

    paragraph: str | None
    person: str | None
    party: str | None
    kind: str
    text: str | None = None


def extract_motions(document: Document) -> Iterator[Fact[Motion]]:
    """Yield each yrkande once a mover and kind, in reading order; seconders move too."""
    if document.head.kind.value not in MINUTES:
        return
    seen = set()
    for paragraph in document.paragraphs:
        for fact in _of_paragraph(document, paragraph):
            key = (fact.value.paragraph, fact.value.person or fact.value.party, fact.value.kind)
            if key not in seen:
                seen.add(key)
                yield fact


def _of_paragraph(document: Document, paragraph: Paragraph) -> Iterator[Fact[Motion]]:
    """Yield what each sentence moves; a pronoun stands for the movers of the one before."""
    known: dict[str, str] = {}
    latest: list[PersonMention] = []
    for start, end, zone in _stretches(document, paragraph):
        for clause in clauses(document, start, end):
            text = document.line_of(clause)
            moves = _MOVES.search(text)
            stated = (
                _ON_BEHALF.match(text)
                or (zone and _COLON.match(text))
                or (latest and _AGREES.search(text) and not _YRKAR.search(text))
            )
            if not stated and (
                moves is None
                or not (zone or _YRKAR.search(text))
                or _QUOTED.search(text[: moves.start()])
                or _IN_PAPER.match(text, moves.end())
            ):
                continue
            before = latest if _PRONOUN.match(text) else []
            moved = _move(document, clause, text, before, known)
            if not moved.movers and not moved.parties:
                continue
            latest = list(moved.movers) or latest
            known["latest"] = moved.kinds[0]
            for one in moved.movers:
                known[one.name] = known.get(one.name, "bifall").replace("bifall", moved.kinds[0])
            yield from _facts(document, paragraph, clause, moved)


def _stretches(document: Document, paragraph: Paragraph) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of a § in which something may be moved; true below Yrkanden."""
    sections = [
        section
        for section in document.sections
        if section.blocks and paragraph.span.holds(section.start)
    ]
    for section in sections:
        if _HANDLINGS.match(section.label) or section.slot in {"basis", "decision", "recipients"}:
            continue
        yield (
            section.start,
            min(section.end, paragraph.span.end),
            bool(_ZONES.search(section.label)),
        )


@dataclass(frozen=True, slots=True)
class _Move:
    """What a sentence moves: by whom, and which kinds."""

    movers: Sequence[PersonMention]
    parties: Sequence[PartyMention]
    kinds: Sequence[str]
    wanted: str


def _move(
    document: Document,
    clause: Span,
    text: str,
    before: Sequence[PersonMention],
    known: Mapping[str, str],
) -> _Move:
    """Read a sentence; *before* moves where a pronoun does, *known* tells who moved which kind."""
    movers = people(document, clause.start, clause.end)
    behalf = _ON_BEHALF.match(text)
    if behalf:
        return _Move(
            movers, groups(document, clause.start, clause.end), _kinds(behalf["wish"]), text
        )
    colon = _COLON.match(text)
    if colon:
        end = document.body.find(":", clause.start)
        return _Move(people(document, clause.start, end), (), _kinds(colon["wish"]), colon["wish"])
    if _AGREES.search(text) and not _YRKAR.search(text):
        return _joined(document, text, movers, known)
    verb = _MOVES.search(document.body, clause.start, clause.end)
    if verb is None:
        return _Move((), (), ("eget förslag",), text)
    listed = _LISTED.match(text)
    if listed:
        wanted = listed["object"]
        parties = groups(document, verb.start() + len(wanted), clause.end)
        return _Move(movers, () if movers else parties, _kinds(wanted), wanted)
    wanted = text[text.find(verb[0]) + len(verb[0]) :].strip()
    movers = _subjects(document, clause, verb, movers) or list(before)
    if not movers and _CHAIR_MOVES.match(text):
        movers = presiding(document)
    parties = [] if movers else groups(document, clause.start, verb.start())
    return _Move(movers, parties, _followed(wanted, known) or _kinds(wanted), wanted)


def _joined(
    document: Document, text: str, named: Sequence[PersonMention], known: Mapping[str, str]
) -> _Move:
    """Read who joins: of those named, all but the one whose yrkande it is."""
    owners = [one for one in named if _OWNED.match(document.body, one.span.end)]
    movers = [one for one in named if one not in owners]
    followed = [
        kind for one in owners for name, kind in known.items() if one.name in {name, f"{name}s"}
    ]
    kinds = followed[:1] or ([known["latest"]] if "latest" in known else _kinds(text))
    return _Move(movers, (), kinds, text)


def _subjects(
    document: Document, clause: Span, verb: re.Match[str], named: Sequence[PersonMention]
) -> list[PersonMention]:
    """Return who stands before the verb, or behind the words that say who agrees."""
    joined = _JOINING.search(document.body, clause.start, clause.end)
    return [
        one
        for one in named
        if one.span.start < verb.start() or (joined and one.span.start > joined.end())
    ]


def _followed(wanted: str, known: Mapping[str, str]) -> list[str]:
    """Return the kind of the yrkande that somebody joins: "instämmer i Bo Eks yrkande"."""
    other = _OTHERS.match(wanted)
    if other is None:
        return []
    return [kind for name, kind in known.items() if other["who"].startswith(name)][:1]


def _facts(
    document: Document, paragraph: Paragraph, clause: Span, moved: _Move
) -> Iterator[Fact[Motion]]:
    place = clause_of(document, clause)
    for kind in moved.kinds:
        for one in moved.movers:
            motion = Motion(paragraph.number, one.name, one.party, kind, moved.wanted)
            yield Fact(motion, place, MOVED)
        for party in moved.parties if not moved.movers else []:
            yield Fact(Motion(paragraph.number, None, party.code, kind, moved.wanted), place, MOVED)


def clause_of(document: Document, clause: Span) -> Span:
    """Return *clause* without outer white space."""
    text = document.body[clause.start : clause.end]
    start = clause.end - len(text.lstrip())
    return Span(start, start + len(text.strip()))


def _kinds(wanted: str) -> list[str]:
    """Return the kinds of one yrkande: "bifall till förslaget och tilläggsyrkandet" is two."""
    other = _OTHER.search(wanted)
    if other:
        both = _MAIN.search(wanted[: other.start()])
        return ["bifall", "eget förslag"] if both else ["eget förslag"]
    found = [
        (m.start(), kind)
        for kind, shape in _KINDS
        if (m := re.search(rf"\b(?:{shape})", wanted, re.IGNORECASE))
    ]
    kinds = [kind for _, kind in sorted(found)]
    if not kinds:
        return ["eget förslag"]
    first = kinds[0]
    if first == "bifall" and re.search(r"och (?:till )?(?:\w+ )?tillägg", wanted):
        return ["bifall", "tilläggsyrkande"]
    if re.search(r"i första hand|i andra hand", wanted):
        return list(dict.fromkeys(kinds))
    return [first]
