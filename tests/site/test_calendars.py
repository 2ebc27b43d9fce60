"""The calendars, parsed back strictly and held against RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import icalendar
import pytest

from tests.db.meetings import agenda, assembly
from tests.db.records import Pages, motion
from tests.site.conftest import build, visitor
from tests.site.test_cases import addresses
from tests.site.test_pages import visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]


def days(response: httpx.Response) -> list[Any]:
    """Return the events of a response, which has to be a calendar that nothing is wrong with."""
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/calendar; charset=utf-8"
    content = response.content
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    calendar: Any = icalendar.Calendar.from_ical(content)
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    assert not calendar.errors
    found = list(calendar.walk("VEVENT"))
    for event in found:
        _check(event)
    assert len({event["uid"] for event in found}) == len(found)
    return found


def _check(event: Any) -> None:
    assert not event.errors
    assert event["dtstart"].params["value"] == "DATE"
    assert type(event["dtstart"].dt) is date
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
    assert event["dtstamp"].dt.tzinfo is not None
    assert event["summary"]


def test_a_body_has_its_meetings(visit: Get) -> None:
    (event,) = days(visit("/organ/ekhamra-kommunfullmaktige.ics"))

    assert event["summary"] == "Kommunfullmäktige sammanträder"
    assert event["dtstart"].dt == date(2025, 4, 28)
    assert event["dtstamp"].dt == datetime(2025, 4, 1, 6, tzinfo=UTC)
    assert event["description"] == "Ekhamra, Hamnsalen, kl. 18:00"
    assert visit(urlsplit(event["url"]).path).status_code == 200


def test_an_agenda_and_its_minutes_are_one_meeting(tmp_path: Path) -> None:
    called = agenda() | {"body": "Kommunfullmäktige", "meeting_date": "2025-04-28"}
    get = visitor(build(tmp_path / "a.db", [called, assembly()]))

    (event,) = days(get("/organ/ekhamra-kommunfullmaktige.ics"))

    minutes = assembly()["source"]["sha256"][:16]
    assert event["url"] == f"http://localhost/mote/{minutes}"


def test_a_month_is_no_day(tmp_path: Path) -> None:
    papers = [
        Pages((f"Skrivelse {day}",)).record(
            f"s{day}", kind="skrivelse", municipality="Ekhamra", body="Valnämnden", meeting_date=day
        )
        for day in ("2025-02", "XXXX-02-03", "2025-02-30", "2025-21")
    ]

    assert days(visitor(build(tmp_path / "a.db", papers))("/organ/ekhamra-valnamnden.ics")) == []


def test_a_body_has_its_planned_steps(ask: Get) -> None:
    found = days(ask("/organ/botkyrka-kultur-och-fritidsnamnden.ics"))

    planned = [event for event in found if event["description"].startswith("Planerat")]
    assert planned
    for event in planned:
        assert event["summary"].startswith("Kultur- och fritidsnämnden: ")
        assert ask(urlsplit(event["url"]).path).status_code == 200


def test_a_case_has_its_steps_and_its_last_day(ask: Get) -> None:
    (late,) = addresses(ask("/arende?laget=forsenade").text, "/arende/")

    found = {event["summary"]: event for event in days(ask(f"{late}.ics"))}

    last = found["Senaste dag för beslut: Fiskeplatser för barn vid älven"]
    assert last["dtstart"].dt == date(2026, 9, 25)
    assert "kommunallagen 5 kap. 35 §" in last["description"]
    assert last["url"] == f"http://localhost{late}"


def test_one_calendar_holds_them_all(ask: Get) -> None:
    everything = {event["uid"]: event for event in days(ask("/kalender.ics"))}

    bodies = addresses(ask("/organ").text, "/organ/")
    for body in bodies:
        for event in days(ask(f"{body}.ics")):
            assert everything[event["uid"]]["dtstart"].dt == event["dtstart"].dt
    assert any(event["summary"].startswith("Senaste dag") for event in everything.values())


def test_a_day_keeps_its_name_when_papers_come(tmp_path: Path) -> None:
    path = build(tmp_path / "a.db", [assembly()])
    (before,) = days(visitor(path)("/kalender.ics"))

    build(path, [assembly(), agenda(), motion()])

    after = {event["uid"] for event in days(visitor(path)("/kalender.ics"))}
    assert before["uid"] in after
    assert len(after) == 2


@pytest.mark.parametrize("address", ["/organ/x.ics", "/arende/x.ics", "/person/x.ics"])
def test_there_is_no_calendar_of_nothing(visit: Get, address: str) -> None:
    assert visit(address).status_code == 404


def test_a_body_tells_how_to_subscribe(visit: Get) -> None:
    page = visit("/organ/ekhamra-kommunfullmaktige")

    assert "Prenumerera" in visible(page)
    assert "kalender från webbadress" in visible(page)
    assert 'href="/organ/ekhamra-kommunfullmaktige.ics"' in page.text
