"""Days counted from the day of writing, computed by dateparser on exact spans."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from corpus.mention import DateMention
from extractors.grammar.date_relative import RELATIVE, find_relative

if TYPE_CHECKING:
    from corpus.document import Span

_FIGURES: Final = {
    "ett": "1",
    "en": "1",
    "två": "2",
    "tre": "3",
    "fyra": "4",
    "fem": "5",
    "sex": "6",
    "sju": "7",
    "åtta": "8",
    "nio": "9",
    "tio": "10",
    "elva": "11",
    "tolv": "12",
    "fjorton": "14",
}
"""Numbers as words: dateparser's Swedish reads few of them."""

_FARTHEST: Final = timedelta(weeks=100)


def find_relative_dates(text: str, reference: str | None) -> list[DateMention]:
    """Return the days that *text* counts from *reference*, the day on which it was written.

    Nothing is found where *reference* is no whole day ("2031-10"): half a date counts nothing.
    """
    written = _day(reference)
    if written is None:
        return []
    found = (
        (span, _computed(text[span.start : span.end], written)) for span in find_relative(text)
    )
    return [_mention(span, day) for span, day in found if day]


def _mention(span: Span, day: date) -> DateMention:
    return DateMention(span, day.isoformat(), inferred=True, rule=RELATIVE.id)


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def _computed(words: str, written: date) -> date | None:
    """Return the day that *words* mean, None where dateparser's answer contradicts them."""
    import dateparser  # a fifth of a second, which most papers do not need

    plain = " ".join(_FIGURES.get(word, word) for word in words.lower().split())
    parsed = dateparser.parse(
        plain,
        languages=["sv"],
        settings={
            "RELATIVE_BASE": datetime(written.year, written.month, written.day),  # noqa: DTZ001 - a day
            "REQUIRE_PARTS": ["day"],
        },
    )
    if parsed is None:
        return None
    return parsed.date() if _agrees(plain, parsed.date() - written) else None


def _agrees(words: str, distance: timedelta) -> bool:
    """Whether *distance* has the direction that the words have and a believable length."""
    past = words.endswith(("går", "sedan"))
    return abs(distance) <= _FARTHEST and (
        distance < timedelta() if past else distance > timedelta()
    )
