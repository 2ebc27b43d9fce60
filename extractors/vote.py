"""Voteringar: what Ja and Nej mean, the counts, and who voted how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar import person
from extractors.grammar.procedure import people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import Paragraph

COUNTED: Final = Rule("vote.counted", "Omröstningen utfaller med 43 Ja mot 29 Nej")

_COUNT: Final = r"(?P<{0}>\d{{1,3}}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)"
_SHAPES: Final = (
    re.compile(
        rf"{_COUNT.format('yes')}\s*(?:st\.?\s*)?(?:ledamöter\s+röstar\s+)?[”\"]?(?:ja)\b[”\"]?(?:-?\s?röst(?:er)?)?\s*(?:,|mot|och|samt|[–-])?\s*(?:mot\s+|och\s+)?"
        rf"{_COUNT.format('no')}\s*(?:st\.?\s*)?[”\"]?nej\b[”\"]?(?:-?\s?röst(?:er)?)?",
        re.IGNORECASE,
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
_ABSTAIN: Final = re.compile(
    rf"{_COUNT.format('n')}\s*(?:st\.?\s*)?(?:ledam\w+\s+|personer\s+|nedlagda röster|som\s+)?(?:avst\w+|nedlagda|blanka)|avstår?\s*[:=]?\s*(?P<after>\d{{1,3}})",
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
    r"(?:^|\n|[.:;]\s*)\s*(?:(?:följande|dessa)\s+)?(?:ledamöter\s+)?(?:(?:röstar|röstade|som röstar|avger)\s+)?(?P<side>ja(?:-?röst(?:er)?)?|nej(?:-?röst(?:er)?)?|avstår(?: från att rösta)?|frånvarande|nedlagda röster)\b(?!\s*(?:för|=|innebär|till|är)\b)\s*(?:\(\d+\)|\d+\s*st)?\s*[:\t]?\s*",
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
_COUNTER: Final = re.compile(r"motförslag", re.IGNORECASE)


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
        for number, match in enumerate(found):
            start = found[number - 1].end() if number else paragraph.span.start
            end = found[number + 1].start() if number + 1 < len(found) else paragraph.span.end
            yield Fact(_vote(document, paragraph, match, start, end), Span(*match.span()), COUNTED)


def _counts(document: Document, paragraph: Paragraph) -> list[re.Match[str]]:
    found: dict[int, re.Match[str]] = {}
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
    document: Document, paragraph: Paragraph, match: re.Match[str], start: int, end: int
) -> Vote:
    behind = document.body[match.end() : min(end, match.end() + 160)]
    before = document.body[start : match.start()]
    means = {side: _last(shape, before) for side, shape in _MEANS}
    kind = None
    if _MAINS.search(before):
        kind = "huvudvotering"
    elif (
        _COUNTER.search(before[-500:])
        and "motförslag" in (means["yes"] or "") + before[-200:].lower()
    ):
        kind = "motförslag"
    ballots = _ballots(document, start, end)
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


def _last(shape: re.Pattern[str], text: str) -> str | None:
    found = [" ".join(match["means"].split()).strip(" ,") for match in shape.finditer(text)]
    return found[-1] if found else None


def _other(shape: re.Pattern[str], text: str) -> int | None:
    match = shape.search(text)
    return _number(match["after"] or match["n"]) if match else None


def _ballots(document: Document, start: int, end: int) -> list[dict[str, Any]]:
    """Return who voted how: a row a person with a mark, or lists behind Ja and Nej."""
    rows = [ballot for match in _ROW.finditer(document.body, start, end) if (ballot := _row(match))]
    return rows or list(_sides(document, start, end))


def _row(match: re.Match[str]) -> dict[str, Any] | None:
    one = person.match_name(match["who"].strip(" ,"))
    vote = _MARK.get(match["mark"].lower())
    return {"name": one.name, "party": one.party, "vote": vote} if one and vote else None


def _sides(document: Document, start: int, end: int) -> Iterator[dict[str, Any]]:
    heads = list(_SIDE.finditer(document.body, start, end))
    for number, head in enumerate(heads):
        stop = heads[number + 1].start() if number + 1 < len(heads) else end
        paragraph_end = re.search(
            r"\n\s*\n(?!\s*[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+ \()", document.body[head.end() : stop]
        )
        stop = head.end() + paragraph_end.start() if paragraph_end else stop
        side = head["side"].lower()
        vote = (
            next(value for key, value in _MARK.items() if side.startswith(key))
            if not side.startswith("nedlagda")
            else "avstår"
        )
        for one in people(document, head.end(), stop):
            yield {"name": one.name, "party": one.party, "vote": vote}
