"""Voteringar: what Ja and Nej mean, the counts, and who voted how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar import person
from extractors.grammar.procedure import clauses, people

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from corpus.mention import Paragraph

COUNTED: Final = Rule("vote.counted", "Omröstningen utfaller med 43 Ja mot 29 Nej")

_COUNT: Final = r"(?P<{0}>\d{{1,3}}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)"
_SHAPES: Final = (
    re.compile(
        rf"{_COUNT.format('yes')}\s*(?:st\.?\s*)?(?:(?:ledamöter\s+)?röst(?:ar|ade)\s+)?[”\"]?ja(?:-?\s?röst(?:er)?)?\b[”\"]?(?:\s?-?röst(?:er)?)?\s*(?:,|mot|och|samt|[–-])?\s*(?:mot\s+|och\s+)?"
        rf"{_COUNT.format('no')}\s*(?:st\.?\s*)?(?:(?:ledamöter\s+)?röst(?:ar|ade)\s+)?[”\"]?nej(?:-?\s?röst(?:er)?)?\b[”\"]?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_COUNT.format('yes')}\s+ja-?\s?röst(?:er)?\s+(?:från|av)\s[^.]{{5,1500}}?\b(?:mot|och)\s+{_COUNT.format('no')}\s+nej-?\s?röst",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_COUNT.format('yes')}\s+röster\s+för\s+ja\b\s*(?:,|mot|och)\s*{_COUNT.format('no')}\s+(?:röster\s+)?för\s+nej\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bmed\s+{_COUNT.format('yes')}\s+röster\s+mot\s+{_COUNT.format('no')}\b", re.IGNORECASE
    ),
    re.compile(
        r"ja(?:-?\s?röster)?\s*[:=]?\s*(?P<yes>\d{1,3})\b[\s,;.]*(?:och\s+)?nej(?:-?\s?röster)?\s*[:=]?\s*(?P<no>\d{1,3})\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:röstsiffrorna|votering(?:en)?|omröstning(?:en)?|röster(?:na)?)(?:(?!kl)\D){0,40}?(?P<yes>\d{1,3})\s?(?:[–-]|mot)\s?(?P<no>\d{1,3})(?!\d|[.:-]\d)",
        re.IGNORECASE,
    ),
)
_NEEDED: Final = ("röst", "votering", "nej")
"""One of these is in whatever a shape matches, and quick to find."""

_ABSTAIN: Final = re.compile(
    rf"{_COUNT.format('n')}\s*(?:st\.?\s*)?(?:ledam\w+\s+|personer\s+|nedlagda röster|som\s+)?(?:avst(?:år|od|ått|\.)|nedlagda|blanka)|avstår?\s*[:=]?\s*(?P<after>\d{{1,3}})",
    re.IGNORECASE,
)
_ABSENT: Final = re.compile(
    rf"{_COUNT.format('n')}\s*(?:ledam\w+\s+)?(?:är\s+|som\s+är\s+)?frånvarande|frånvarande\s*[:=]?\s*(?P<after>\d{{1,3}})",
    re.IGNORECASE,
)
_MEANS: Final = (
    ("yes", re.compile(r"\bja(?:-?\s?röst)?\s*(?:=|för|till|innebär(?:\s+att)?|är)\s*(?:röst\s+för\s+)?(?P<means>[^.”\"\n]{3,160}?)(?=[.”\"]|,?\s+(?:och\s+)?nej\b|\n)", re.IGNORECASE)),
    ("no", re.compile(r"\bnej(?:-?\s?röst)?\s*(?:=|för|till|innebär(?:\s+att)?|är)\s*(?:röst\s+för\s+)?(?P<means>[^.”\"]{3,160}?)(?=[.”\"]|$|\n\n)", re.IGNORECASE)),
)  # fmt: skip
_NUMBERS: Final = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split()
_SIDE: Final = re.compile(
    r"(?:(?:^|\n|[.:;]\s)\s*(?:(?:följande|dessa)\s+)?(?:ledamöter\s+)?(?:(?:röstar|röstade|som röstar|avger)\s+)?"
    r"(?P<side>ja(?:-?röst(?:er)?)?|nej(?:-?röst(?:er)?)?|avst(?:år|od)(?: från att rösta)?|frånvarande|nedlagda röster)(?![\w.-])(?!\s*(?:för|=|innebär|till|är)\b)"
    r"\s*(?:röst(?:ar|ade|at)|gjorde|gör|(?:har )?avgivits av|(?:avges|avgavs) av)?\s*(?:\(\d+\)|\d+\s*st)?\s*[:\t]?\s*"
    r"|\b(?P<given>ja|nej)-?\s?röst(?:er)?\s+(?:från|avges av|avgavs av|av)\s+)",
    re.IGNORECASE,
)
"""What opens a list of voters: "Ja röstar:", "fem ja-röster från"."""

_VOTES: Final = re.compile(
    r"\b(?:röst(?:ar|ade|at)\s+(?P<side>ja|nej)\b|(?P<abstains>avst(?:år|od|ått)\b|lägger ner sin röst|deltar inte i (?:om)?röstningen))(?!\s*:)",
    re.IGNORECASE,
)
"""What closes the sentence of voters: "A (S) och B (M) röstar ja"."""

_NO_GAP: Final = re.compile(
    r"(?:\s|,|\([\w-]{1,6}\)|har|valde? att|väljer att|och|anmäler att (?:hon|han|hen|de))*"
)
_CONDITION: Final = re.compile(
    r"\b(?:den|de|dem|ledamot|ledamöter)\s+som\b|\bsom vill\b|propositionsordning", re.IGNORECASE
)
_SENTENCE_END: Final = re.compile(r"[.](?=\s+[A-ZÅÄÖ][a-zåäö]+\s[a-zåäö])")
_GIVEN_END: Final = re.compile(r"\b(?:mot|beslutar|beslutade|bifaller|avslår|har|finner)\b|[.]\s")
_WORDS: Final = frozenset({"ja", "nej", "avstår", "avst", "frånvarande"})
_CODE: Final = re.compile(r"(?!X$)[A-ZÅÄÖ]{1,4}$")
_POST: Final = re.compile(
    r",?\s\(?(?:\d\s?:\s?[ea]\s|(?:förste|andre)\s)?(?:v(?:ice|\.)?\s?)?ordf(?:örande|\.)?\)?$",
    re.IGNORECASE,
)
"""Who presides, behind a name in a table of voters."""

_TICK: Final = re.compile(r"[Xx×✓✔]$")
_COLUMN: Final = re.compile(
    r"(?P<ja>ja)(?:-?röst(?:er)?)?$|(?P<nej>nej)(?:-?röst(?:er)?)?$|(?P<avstår>avst(?:år|ått|\.)?|nedlagd\w*)$|(?P<frånvarande>frånv(?:arande|\.)?)$",
    re.IGNORECASE,
)
_MARK: Final = {
    "ja": "ja",
    "nej": "nej",
    "j": "ja",
    "n": "nej",
    "a": "avstår",
    "avstår": "avstår",
    "avst": "avstår",
    "f": "frånvarande",
    "frånvarande": "frånvarande",
}
_ROW: Final = re.compile(
    r"^(?P<who>[^\t\n]{5,60}?)(?:\t|\s{2,}|\s)(?P<mark>(?i:ja|nej|avstår|avst|frånvarande|J|N|A|F|X))\s*$",
    re.MULTILINE,
)
_MAINS: Final = re.compile(r"huvudvotering|huvudomröstning", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Vote:
    """One votering: counts as written, ballots as {name, party, vote} where listed."""

    paragraph: str | None
    yes: int
    no: int
    abstain: int | None = None
    absent: int | None = None
    ballots: tuple[dict[str, Any], ...] = ()
    yes_means: str | None = None
    no_means: str | None = None
    round: str | None = None
    result: str | None = None


def extract_votes(document: Document) -> Iterator[Fact[Vote]]:
    """Yield each votering with its counts, in reading order."""
    if document.head.kind.value not in MINUTES:
        return
    for paragraph in document.paragraphs:
        found = list(_counts(document, paragraph))
        span = paragraph.span
        leads = len(found) > 1 and bool(_ballots(document, span.start, found[0].start()))
        for number, match in enumerate(found):
            before = found[number - 1].end() if number else span.start
            behind = found[number + 1].start() if number + 1 < len(found) else span.end
            listed = Span(before if leads or len(found) == 1 else match.start(), behind)
            if leads:
                listed = Span(before, match.end())
            vote = _vote(document, paragraph, match, Span(before, behind), listed)
            yield Fact(vote, Span(*match.span()), COUNTED)


def _counts(document: Document, paragraph: Paragraph) -> list[re.Match[str]]:
    found: dict[int, re.Match[str]] = {}
    text = document.body[paragraph.span.start : paragraph.span.end].lower()
    if not any(word in text for word in _NEEDED):
        return []
    for shape in _SHAPES:
        for match in shape.finditer(document.body, paragraph.span.start, paragraph.span.end):
            if not any(
                other.start() < match.end() and match.start() < other.end()
                for other in found.values()
            ):
                found[match.start()] = match
    return [found[at] for at in sorted(found)]


def _number(text: str) -> int:
    lower = text.lower().replace("ett", "en")
    return int(text) if text.isdigit() else _NUMBERS.index(lower)


def _vote(
    document: Document, paragraph: Paragraph, match: re.Match[str], around: Span, listed: Span
) -> Vote:
    """Read a count with what stands *around* it up to the others, its voters in *listed*."""
    behind = document.body[match.end() : min(around.end, match.end() + 160)]
    before = document.body[around.start : match.start()]
    means = {side: _last(shape, before) for side, shape in _MEANS}
    kind = None
    if _MAINS.search(before):
        kind = "huvudvotering"
    elif "motförslag" in (means["yes"] or "").lower() + before[-200:].lower():
        kind = "motförslag"
    ballots = _ballots(document, listed.start, listed.end)
    if not _agree(ballots, _number(match["yes"]), _number(match["no"])):
        ballots = []
    return Vote(
        paragraph.number,
        _number(match["yes"]),
        _number(match["no"]),
        _other(_ABSTAIN, behind),
        _other(_ABSENT, behind),
        tuple(ballots),
        means["yes"],
        means["no"],
        kind,
    )


def _agree(ballots: Sequence[Mapping[str, Any]], yes: int, no: int) -> bool:
    """Whether no more ballots were read than were counted: a table that lost its columns has more."""
    cast = [ballot["vote"] for ballot in ballots]
    return cast.count("ja") <= yes and cast.count("nej") <= no


def _last(shape: re.Pattern[str], text: str) -> str | None:
    found = [" ".join(match["means"].split()).strip(" ,") for match in shape.finditer(text)]
    return found[-1] if found else None


def _other(shape: re.Pattern[str], text: str) -> int | None:
    match = shape.search(text)
    return _number(match["after"] or match["n"]) if match else None


def _ballots(document: Document, start: int, end: int) -> list[dict[str, Any]]:
    """Return who voted how: a row a person with a mark, or lists behind Ja and Nej."""
    rows = list(_ticked(document, start, end)) or [
        ballot for match in _ROW.finditer(document.body, start, end) if (ballot := _row(match))
    ]
    found = rows or [*_sides(document, start, end), *_closing(document, start, end)]
    return list({ballot["name"]: ballot for ballot in reversed(found)}.values())[::-1]


def _ticked(document: Document, start: int, end: int) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table that ticks a column each: who serves stands last before it."""
    columns: dict[int, str] = {}
    for line in document.body[start:end].split("\n"):
        cells = [cell.strip() for cell in line.split("\t")]
        heads = {
            at: match.lastgroup or ""
            for at, cell in enumerate(cells)
            if (match := _COLUMN.match(cell))
        }
        if {"ja", "nej"} <= set(heads.values()):
            columns = heads
            continue
        ticked = [
            columns[at] for at, cell in enumerate(cells) if at in columns and _TICK.match(cell)
        ]
        ticked = ticked or [_MARK[cell.lower()] for cell in cells[1:] if cell.lower() in _WORDS]
        names = [one for cell in cells if (one := person.match_name(_POST.sub("", cell)))]
        if len(ticked) == 1 and names:
            party = names[-1].party or next((cell for cell in cells if _CODE.match(cell)), None)
            yield {"name": names[-1].name, "party": party, "vote": ticked[0]}


def _closing(document: Document, start: int, end: int) -> Iterator[dict[str, Any]]:
    """Yield whom a sentence names before its verb: "A (S) och B (M) röstar ja"."""
    for clause in clauses(document, start, end):
        verb = _VOTES.search(document.body, clause.start, clause.end)
        if verb is None or _CONDITION.search(document.body, clause.start, clause.end):
            continue
        if _SIDE.search(document.body, clause.start, verb.start()):
            continue
        vote = "avstår" if verb["abstains"] else verb["side"].lower()
        voters = people(document, clause.start, verb.start())
        between = document.body[voters[-1].span.end : verb.start()] if voters else "."
        if not _NO_GAP.fullmatch(between):
            continue
        for one in voters:
            yield {"name": one.name, "party": one.party, "vote": vote}


def _row(match: re.Match[str]) -> dict[str, Any] | None:
    one = person.match_name(match["who"].strip(" ,"))
    vote = _MARK.get(match["mark"].lower())
    return {"name": one.name, "party": one.party, "vote": vote} if one and vote else None


def _is_condition(body: str, head: re.Match[str]) -> bool:
    """Whether a sentence says what a vote means: "röstar ja, den som avslår röstar nej"."""
    opened = max(body.rfind(end, 0, head.start() + 2) for end in (". ", ".\n"))
    return bool(_CONDITION.search(body, max(opened, 0), head.end() + 20))


def _sides(document: Document, start: int, end: int) -> Iterator[dict[str, Any]]:
    heads = [
        head
        for head in _SIDE.finditer(document.body, start, end)
        if not _is_condition(document.body, head)
    ]
    for number, head in enumerate(heads):
        stop = heads[number + 1].start() if number + 1 < len(heads) else end
        paragraph_end = re.search(
            r"\n\s*\n(?!\s*[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+ \()", document.body[head.end() : stop]
        )
        stop = head.end() + paragraph_end.start() if paragraph_end else stop
        ending = _GIVEN_END if head["given"] else _SENTENCE_END
        sentence = ending.search(document.body, head.end(), stop)
        closing = _VOTES.search(document.body, head.end(), stop)
        stop = sentence.start() if sentence else stop
        if closing:
            last = document.body.rfind(").", head.end(), closing.start())
            stop = min(stop, last) if last > 0 else stop
        side = (head["side"] or head["given"]).lower()
        vote = (
            next(value for key, value in _MARK.items() if side.startswith(key))
            if not side.startswith(("nedlagda", "avstod"))
            else "avstår"
        )
        for one in people(document, head.end(), stop):
            yield {"name": one.name, "party": one.party, "vote": vote}
