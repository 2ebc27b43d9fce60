"""The meeting that minutes and agendas are of: place, times, when confirmed and posted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.mention import starting_in
from corpus.vocabulary import MINUTES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

FRONT: Final = Rule("meeting.front", "Plats och tid, Anslag/Bevis på första sidan")

_PLACE: Final = re.compile(
    r"(?:Plats och tid|Tid och plats|Plats|Lokal)(?: för sammanträdet)?\s*:?\s*[\t\n]?\s*(?P<place>[^\t\n]{3,120})"
)
_TIMES: Final = re.compile(
    r"(?:kl\.?|klockan|[Tt]id\s*:?)\s*(?P<start>\d{1,2}[.:]\d{2})(?:\s?[-–]\s?(?P<end>\d{1,2}[.:]\d{2}))?"
)
_ONLY_TIME: Final = re.compile(r"^(?:kl\.?|klockan)?\s*\d{1,2}[.:]\d{2}")
_DATED: Final = (
    ("adjusted", re.compile(r"(?:justerat?|justeras|justeringsdatum|dag för justering|datum för justering|justeringens)\b[^\n]{0,60}", re.IGNORECASE)),
    ("posted", re.compile(r"(?:anslag(?:et)? (?:sätts upp|den|uppsatt)|anslags? (?:uppsättande|publicering)|datum då anslaget sätts upp|anslagsdatum|sätts upp|anslagits)[^\n]{0,60}", re.IGNORECASE)),
    ("removed", re.compile(r"(?:tas ned|tas ner|nedtas|nedtagande|anslaget tas)[^\n]{0,60}", re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting; times as HH:MM, Europe/Stockholm, days as ISO 8601."""

    place: str | None = None
    start: str | None = None
    end: str | None = None
    adjusted: str | None = None
    posted: str | None = None
    removed: str | None = None


def extract_meeting(document: Document) -> Iterator[Fact[Meeting]]:
    """Yield the meeting where the front page tells anything of it."""
    if document.head.kind.value not in MINUTES | {Kind.KALLELSE}:
        return
    limit = (
        document.paragraphs[0].span.start if document.paragraphs else min(len(document.body), 4000)
    )
    front = document.body[:limit]
    place, times = _PLACE.search(front), _TIMES.search(front)
    found = place or times
    if not found:
        return
    named = " ".join(place["place"].split()).strip(" ,") if place else None
    meeting = Meeting(
        named if named and not _ONLY_TIME.match(named) else None,
        _clock(times["start"]) if times else None,
        _clock(times["end"]) if times and times["end"] else None,
        *(_day(document, shape) for _, shape in _DATED),
    )
    yield Fact(meeting, Span(*found.span()), FRONT)


def _clock(written: str) -> str:
    hour, minute = re.split(r"[.:]", written)
    return f"{int(hour):02}:{minute}"


def _day(document: Document, shape: re.Pattern[str]) -> str | None:
    for match in shape.finditer(document.body):
        for mention in starting_in(document.mentions.dates, match.start(), match.end() + 30):
            if len(mention.value) == 10:
                return mention.value if not mention.value.startswith("X") else None
    return None
