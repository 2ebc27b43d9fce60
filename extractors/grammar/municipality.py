"""Whose paper it is: the municipality or region that the page itself shows.

A letterhead, an address on the web or the city's own boards say it outright. Running text says
it where one municipality is clearly meant; those that a paper only compares with are left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.document import Document, LineRole, Span
from corpus.fact import Rule
from extractors import gazetteer
from extractors.grammar import place
from extractors.grammar.stem import match_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMED_BY_PAPER: Final = Rule(
    "municipality.named", "brevhuvud, sidfot, webbadress, stadsdelsnämnder"
)

LETTERHEAD: Final = 4
FULLMAKTIGE: Final = 3
ADDRESS: Final = 2
BOARD: Final = 2
SERIES: Final = 1
SIGNED: Final = 2
OWN: Final = 2
NAMED: Final = 1

ENOUGH: Final = 2
"""The weight that makes a winner; a municipality named once is none."""

LEAD: Final = 2
"""How many times the weight of the next municipality a winner must have."""

PLACES_NEEDED: Final = 3
"""How often "i Lund" must stand where nothing stronger names the municipality."""

LETTERHEAD_LINES: Final = 8
BOARD_WORDS: Final = 2
"""How many words the name of a district has at most: "Maria-Gamla stan"."""

FRAME: Final = 70
"""How many characters before a name may hold the words that make it a comparison."""

_ORGANISATION: Final = re.compile(
    r"\b(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)\s+(?P<kind>kommun|stad)s?\b",
    re.IGNORECASE,
)
_KIND: Final = re.compile(r"\s(?i:(?:kommun|stad)s?)\b")
_FIGURES: Final = re.compile(r"\d\d\d")
_REGION: Final = re.compile(
    r"\b(?:(?:Region|REGION) [A-ZÅÄÖ]\w+(?: (?:län|LÄN|Härjedalen|HÄRJEDALEN))?|Västra Götalandsregionen)"
)
_REGIONAL: Final = re.compile("[Rr]egion(?:fullmäktige|styrelsen)|hälso- och sjukvårdsnämnden")
"""Bodies of a region: its own papers are about places in its municipalities."""

_REGION_OF: Final = re.compile(r"(?:[Rr]egion(?:fullmäktige|styrelsen)|nämnden)(?: i|,) $")
_DOMAIN: Final = re.compile(r"(?<=[@./])(?:[\w-]+\.)*?(?P<domain>[\w-]+\.se)\b(?!\.\w)")
_DOMAIN_END: Final = re.compile(r"\.se\b")
_FULLMAKTIGE: Final = re.compile(
    r"\b(?:[Kk]ommunfullmäktige|[Kk]ommunstyrelsen|KF) i "
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)"
    r"|\b(?P<owner>[A-ZÅÄÖ][\w-]+) (?:kommunfullmäktige|kommunstyrelse)\b"
)
_ASSEMBLY: Final = re.compile("ullmäktige|ommunstyrelse|KF ")
_OWN_BEFORE: Final = re.compile(
    r"(?:(?:^|[.!?:]\s+|\n)(?:I|Inom)|"
    r"(?:nämnden|styrelsen|fullmäktige|förvaltningen|kontoret)(?:,|\s+i)?|"
    r"(?:^|\n)[ \t•–-]*att(?:\s?\d)?|(?:Beslutsinstans|Organ|Nämnd),)\s+$"
)
_OWN_AFTER: Final = re.compile(
    r"(?:s (?:officiella )?(?:digitala )?anslagstavla|,\s(?:\w+-,? (?:\w+- )?(?:och|samt) )?\w+(?:förvaltningen|kontoret)\b)"
)
"""Kommunallagen 8 kap. 9 §: a municipality has a notice board of its own."""
_OTHERS_AFTER: Final = re.compile(
    r"s?\s+(?:\w+ (?:man|de)\b|har (?:redan|nyligen|infört|prövat|testat|också)\b)"
)
"""What is said of somebody else's municipality: "I Lunds kommun arbetar man med ..."."""

_SERIES: Final = (
    ("Göteborg", re.compile(r"^Handling \d{4} nr \d+", re.MULTILINE)),
    ("Göteborg", re.compile(r"\bN\d{3}-\d{4}/\d\d\b")),
    ("Stockholm", re.compile(r"\b(?:Utlåtande|PM) \d{4}:\d+ R[IVX]+\b")),
)
"""Prints and diaries whose numbers only one city writes so; they confirm a name, never more."""

_HOUSE: Final = re.compile(
    r"(?:(?:kommun(?:al)?|stads|förvaltnings|nämnd|råd)huset|(?:kommun|stads)kontoret)(?:,? i|,)\s"
    r"(?:(?!\d{3} ?\d\d)[^\n,]{3,40}\d\w?,\s)?(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)",
    re.IGNORECASE,
)
"""A town hall stands in its own municipality: "Kommunhuset, Storgatan 2, Motala"."""

_HALL: Final = re.compile("(?i)huset|kontoret")
_POSTAL: Final = re.compile(r"\b\d{3} ?\d\d[ ]{1,2}(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)")
_SENDER: Final = re.compile(r"(?i)adress\b|\btelefon\b|\bväxel\b|org\.? ?nr|e-post")
"""What the foot of the sender's own paper says beside its postal address; no receiver's does."""

_SIGNED: Final = re.compile(
    r"^[ \t]*(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?),? (?:den )?"
    r"(?:\d{4}-\d\d-\d\d|\d{1,2} [a-zåäö]+ \d{4})",
    re.MULTILINE,
)
_PARTIES: Final = (
    r"(?:\w+partiet|Moderaterna|Socialdemokraterna|Liberalerna|Kristdemokraterna|"
    r"Sverigedemokraterna|Miljöpartiet de gröna|Moderata samlingspartiet|"
    r"Socialdemokratiska arbetarepartiet)"
)
_BRANCH: Final = re.compile(
    rf"^[ \t]*(?i:{_PARTIES})(?: i)?[ \t]"
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)"
    r"(?=[ ]*(?:$|[\t\n]))",
    re.MULTILINE,
)
_ADDRESSEE: Final = re.compile(
    r"\b[Tt]ill [\w, -]{3,60}(?:nämnden|styrelsen|utskottet) i (?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)"
)
_BRANCH_BELOW: Final = re.compile(
    rf"^[ \t]*(?i:{_PARTIES})[ ]*\n[ \t]*"
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)[ ]*$",
    re.MULTILINE,
)
"""A branch's letterhead in two lines, the place below the party."""

_PARTY: Final = re.compile("partiet|erna|PARTIET|ERNA")
_PLACE: Final = re.compile(
    r"[Ii] (?<!\w[Ii] )(?<!Länsstyrelsen [Ii] )(?<!rätten [Ii] )(?<!Polisen [Ii] )"
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)(?! (?:län|tingsrätt|universitet|kommun|stad))"
)
_COMPARISON: Final = re.compile(
    r"\b(?:kommuner|städer|exempel(?:vis)?|t\.ex\.|bl\.a\.|bland annat|såsom|likt|liksom|"
    r"likhet med|jämför\w*|inspiration|förebild\w*|grannkommun\w*|modell\w*|samverkan med|"
    r"samarbete med|hos|flytta\w*|bosatt\w* i|från)(?!\w)[^.]*$",
    re.IGNORECASE,
)
_BOARD: Final = re.compile(
    r"\b(?:(?:stadsdels|stadsområdes)(?:nämnd|förvaltning)|SDN|"
    r"(?P<social>social(?:nämnd|förvaltning)))"
    r"(?:en)?\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w–-]+")
_COORDINATED_AFTER: Final = re.compile(r"\s*(?:,|och|samt|eller)\s+[A-ZÅÄÖ]")
_COORDINATED_BEFORE: Final = re.compile(r"\b(?:kommun|stad)\s*(?:,|och|samt|eller)\s+$")
_HEAD_WORDS: Final = re.compile(r"(?:(?:[A-ZÅÄÖ]\S*|och|i)(?: |$)){0,5}")


class Evidence(NamedTuple):
    """A place that speaks for a municipality, and how loudly."""

    name: str
    span: Span
    weight: int
    place: bool = False
    named: bool = True


def find_municipality(document: Document) -> tuple[str, Span] | None:
    """Return the official short name and where the paper shows it best, or ``None``.

    A region keeps its full name ("Region Skåne"). There is no answer where two municipalities
    are shown about equally, or one is only mentioned once.
    """
    evidence = _of_region(document, list(_evidence(document)))
    weights: defaultdict[str, int] = defaultdict(int)
    for item in evidence:
        weights[item.name] += item.weight
    ranking = sorted(weights, key=lambda name: (-weights[name], name))
    if not ranking or weights[ranking[0]] < ENOUGH:
        return None
    if len(ranking) > 1 and weights[ranking[0]] < LEAD * weights[ranking[1]]:
        return None
    own = [item for item in evidence if item.name == ranking[0]]
    if all(item.place for item in own) and len(own) < PLACES_NEEDED:
        return None
    best = min(own, key=lambda item: (not item.named, -item.weight, item.span))
    return best.name, best.span


def _of_region(document: Document, evidence: list[Evidence]) -> list[Evidence]:
    """Leave out the municipalities that a region's own paper tells of."""
    regional = any(item.name in _regions_known().values() for item in evidence)
    if not regional or not _REGIONAL.search(document.text):
        return evidence
    return [
        item
        for item in evidence
        if item.weight >= FULLMAKTIGE or item.name in _regions_known().values()
    ]


def _evidence(document: Document) -> Iterator[Evidence]:
    """Yield everything that speaks for a municipality."""
    text = document.text
    yield from _organisations(document)
    yield from _regions(document)
    yield from _boards(text)
    yield from _framed(text)
    yield from _housed(text)
    yield from _located(text)


def _framed(text: str) -> Iterator[Evidence]:
    """Yield addresses, assemblies, signatures, party branches and series of prints."""
    for match in match_lines(_DOMAIN, _DOMAIN_END, text):
        name = place.domains().get(match["domain"].lower())
        if name:
            yield Evidence(name, Span(*match.span("domain")), ADDRESS)
    for match in match_lines(_FULLMAKTIGE, _ASSEMBLY, text):
        yield from _named(match, FULLMAKTIGE, "name" if match["name"] else "owner")
    for shape, hint in ((_SIGNED, _FIGURES), (_BRANCH, _PARTY)):
        for match in match_lines(shape, hint, text):
            yield from _named(match, SIGNED)
    top = "\n".join(text.split("\n", LETTERHEAD_LINES)[:LETTERHEAD_LINES])
    for shape in (_BRANCH_BELOW, _ADDRESSEE):
        for match in shape.finditer(top):
            yield from _named(match, SIGNED)
    for name, shape in _SERIES:
        for match in islice(match_lines(shape, _FIGURES, text), 1):
            yield Evidence(name, Span(*match.span()), SERIES, named=False)


def _housed(text: str) -> Iterator[Evidence]:
    """Yield where the town hall stands, and the sender's postal address."""
    for match in match_lines(_HOUSE, _HALL, text):
        yield from _named(match, SIGNED)
    for match in match_lines(_POSTAL, _FIGURES, text):
        before = text[: match.start()].rpartition("\n")[2]
        after = text[match.start() : match.end() + FRAME].partition("\n")[0]
        if _SENDER.search(before + after):
            yield from _named(match, ADDRESS)


def _organisations(document: Document) -> Iterator[Evidence]:
    """Yield "Lunds kommun" and "Malmö stad", loud in a letterhead, silent in a comparison."""
    for match in _named_organisations(document.text):
        name, start = _organisation(match)
        if not name:
            continue
        span = Span(start, match.end())
        if _is_letterhead(document, span):
            yield Evidence(name, span, LETTERHEAD)
        elif not _is_compared(document.text, span):
            yield Evidence(name, span, OWN if _is_own(document.text, match) else NAMED)


def _named_organisations(text: str) -> Iterator[re.Match[str]]:
    """Yield a name before each "kommun" or "stad", which are looked for first: they are few."""
    at = 0
    for kind in _KIND.finditer(text):
        match = _ORGANISATION.search(text, max(at, kind.start() - FRAME), kind.end())
        if match:
            yield match
            at = match.end()


def _organisation(match: re.Match[str]) -> tuple[str, int]:
    """Return the municipality that "I Lunds kommun" names and where its name starts."""
    words = match["name"].split(" ")
    for first in range(len(words)):
        form = f"{' '.join(words[first:])} {match['kind']}".lower()
        name = place.organisations_by_form().get(form)
        if name:
            return name, match.start() + sum(len(word) + 1 for word in words[:first])
    return "", 0


def _is_own(text: str, match: re.Match[str]) -> bool:
    """Whether the words around it say that it is the paper's own: "I Lunds kommun finns"."""
    before = text[max(0, match.start() - FRAME) : match.start()]
    inside = f"{before}{match['name'].split(' ')[0]} "
    return bool(
        _OWN_BEFORE.search(before)
        or _OWN_BEFORE.search(inside)
        or _OWN_AFTER.match(text, match.end("kind"))
    )


def _regions(document: Document) -> Iterator[Evidence]:
    """Yield the region of a letterhead; in running text a region is nearly always another."""
    for match in _REGION.finditer(document.text):
        name, span = _regions_known().get(match[0].lower()), Span(*match.span())
        if name and _is_letterhead(document, span):
            yield Evidence(name, span, LETTERHEAD)
        elif name and _REGION_OF.search(document.text, max(0, span.start - FRAME), span.start):
            yield Evidence(name, span, FULLMAKTIGE)


@cache
def _regions_known() -> dict[str, str]:
    """Return the names of regions in lower case -> as the record has them; Gotland is both."""
    named = {name.lower(): name for name in gazetteer.column("regions", "name")}
    return named | {"region gotland": "Gotland"}


def _boards(text: str) -> Iterator[Evidence]:
    """Yield boards and offices that only one city has: "Farsta stadsdelsförvaltning"."""
    for match in _BOARD.finditer(text):
        social = match["social"] is not None
        owners = place.social_boards() if social else place.district_boards()
        definite = social or match[0].lower().endswith("n")
        for span in _with_words_behind(text, match) if definite else _with_words_ahead(text, match):
            name = text[span.start : span.end].replace(match[0], "")
            owner = owners.get(" ".join(name.split()).lower())
            if owner:
                yield Evidence(owner, span, BOARD)
                break


def _with_words_behind(text: str, match: re.Match[str]) -> list[Span]:
    """Return a board's word with the three, two, one words behind it."""
    words = _WORD.finditer(text, match.end(), match.end() + FRAME)
    return [Span(match.start(), word.end()) for word in islice(words, BOARD_WORDS)][::-1]


def _with_words_ahead(text: str, match: re.Match[str]) -> list[Span]:
    """Return a board's word with the three, two, one words ahead of it."""
    words = list(_WORD.finditer(text, max(0, match.start() - FRAME), match.start()))
    return [Span(word.start(), match.end()) for word in words[-BOARD_WORDS:]]


def _located(text: str) -> Iterator[Evidence]:
    """Yield places, "i Lund", which must be many to show a municipality by themselves."""
    for match in _PLACE.finditer(text):
        for item in _named(match, NAMED):
            if not _is_compared(text, item.span):
                yield item._replace(place=True)


def _named(match: re.Match[str], weight: int, group: str = "name") -> Iterator[Evidence]:
    """Yield the municipality that a group of *match* names, by two words or by one."""
    words = match[group]
    for form in (words, words.split(" ")[0]):
        name = place.municipalities().get(form.lower())
        if name:
            start = match.start(group)
            yield Evidence(name, Span(start, start + len(form)), weight)
            return


_TYPED = re.compile(
    r"(?i:tjänste\w+|yttrande|protokoll\w*|sammanträdesprotokoll|skrivelse|kallelse)\b"
    r"(?!\s+(?!(?:om|till|över|från|angående|gällande|avseende)\b)[a-zåäö])"
)
"""A type word that flattening has glued to the name of the municipality."""


def _is_letterhead(document: Document, span: Span) -> bool:
    """Whether *span* stands in a running head or foot, or as a name at the top of the paper."""
    running = (line.span for line in document.lines if line.role is LineRole.RUNNING)
    if any(span in line for line in running):
        return True
    text = document.text
    before = text[: span.start].rpartition("\n")[2].rpartition("\t")[2]
    after = text[span.end : span.end + FRAME].partition("\n")[0].partition("\t")[0]
    if not before.strip() and _TYPED.match(after.strip()):
        return True
    if span.start < document.head_end and not (before + after).strip():
        return True
    if text.count("\n", 0, span.start) >= LETTERHEAD_LINES:
        return False
    return all(_HEAD_WORDS.fullmatch(rest.strip(" ,|")) for rest in (before, after))


def _is_compared(text: str, span: Span) -> bool:
    """Whether the words around a name make it an example, a neighbour or one of several."""
    above = text[max(0, span.start - FRAME) : span.start]
    before = above.rsplit("\n\n", 1)[-1].replace("\n", " ")
    after = text[span.end : span.end + FRAME]
    return bool(
        _COMPARISON.search(before)
        or _COORDINATED_BEFORE.search(before)
        or _COORDINATED_AFTER.match(after)
        or _OTHERS_AFTER.match(after)
    )
