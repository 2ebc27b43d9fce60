"""Calendars (RFC 5545) of whole days as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import icalendar

from db.site.naming import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from uuid import UUID

CONTENT_TYPE: Final = "text/calendar; charset=utf-8"
_REFRESH: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Day:
    """What a day brings; *page* is a whole address."""

    id: UUID
    date: date
    summary: str
    page: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The *days* of what is called *name*, as known at the moment *known*."""

    name: str
    known: datetime
    days: Sequence[Day]


def to_ical(calendar: Calendar) -> bytes:
    """Return the calendar as a file to subscribe to."""
    made = icalendar.Calendar()
    made.add("prodid", "-//Nämndkoll//SV")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for key in ("name", "x-wr-calname"):
        made.add(key, plain(calendar.name))
    made.add("refresh-interval", _REFRESH, parameters={"value": "DURATION"})
    for day in sorted(calendar.days, key=lambda day: (day.date, day.id)):
        made.add_component(_event(day, calendar.known))
    written: bytes = made.to_ical()
    return written


def _event(day: Day, known: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", str(day.id))
    event.add("dtstamp", known)
    event.add("dtstart", day.date)
    event.add("dtend", day.date + timedelta(days=1))
    event.add("summary", plain(day.summary))
    if day.about:
        event.add("description", plain(day.about))
    event.add("url", day.page)
    event.add("transp", "TRANSPARENT")  # a day on which to watch keeps nobody busy
    return event
