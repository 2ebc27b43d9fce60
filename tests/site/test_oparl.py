"""OParl 1.1: required fields, addresses that answer, lists that can be walked through."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.db.meetings import agenda, assembly
from tests.db.records import motion, statement
from tests.site.conftest import build, visitor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]

TYPES = "https://schema.oparl.org/1.1/"

REQUIRED = {
    "System": {"oparlVersion", "body"},
    "Body": {"name", "organization", "person", "meeting", "paper", "legislativeTerm"},
    "Organization": {"body", "name", "meeting"},
    "Person": {"body", "name"},
    "Meeting": {"name", "meetingState"},
    "Paper": {"body", "name", "mainFile", "paperType"},
    "Consultation": {"paper", "organization"},
    "AgendaItem": {"name", "order"},
    "File": {"accessUrl"},
    "Location": {"description"},
}


def name(record: dict[str, Any]) -> str:
    return str(record["source"]["sha256"][:16])


def path(url: str) -> str:
    parts = urlsplit(url)
    assert parts.netloc == "localhost"
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def check(found: Any) -> None:
    """Hold an object, and those in it, against what OParl asks for."""
    kind = found["type"].removeprefix(TYPES)
    assert REQUIRED[kind] <= found.keys()
    assert found["id"].startswith("http://localhost/oparl/")
    assert None not in [value for key, value in found.items() if ":" not in key]
    inner = [
        each for value in found.values() for each in (value if isinstance(value, list) else [value])
    ]
    for each in inner:
        if isinstance(each, dict) and "type" in each and "id" in each and each["type"] != "@type":
            check(each)


OBJECTS = {
    "System": "/oparl/system",
    "Body": "/oparl/body/ekhamra",
    "Organization": "/oparl/organization/ekhamra-kommunfullmaktige",
    "Person": "/oparl/person/ekhamra-signe-ahlberg",
    "Meeting": f"/oparl/meeting/{name(assembly())}",
    "Paper": f"/oparl/paper/{name(statement())}",
    "Consultation": f"/oparl/consultation/{name(statement())}/1",
}


@pytest.mark.parametrize(("kind", "address"), OBJECTS.items())
def test_an_object_has_what_it_must_have(visit: Get, kind: str, address: str) -> None:
    answer = visit(address)
    found = answer.json()

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert found["type"] == f"{TYPES}{kind}"
    assert found["id"] == f"http://localhost{address}"
    assert found["@context"]["@vocab"] == TYPES
    check(found)


@pytest.mark.parametrize("address", OBJECTS.values(), ids=OBJECTS.keys())
def test_every_address_in_an_object_answers(visit: Get, address: str) -> None:
    def addresses(value: Any) -> list[str]:
        if isinstance(value, str):
            return [value] if value.startswith("http://localhost/") else []
        inner = (
            value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        )
        return [each for one in inner for each in addresses(one)]

    for url in set(addresses(visit(address).json())):
        assert visit(path(url)).status_code == 200, url


def test_every_list_can_be_walked_through(visit: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.site.oparl_list.PAGE_SIZE", 2)
    for one in visit("/oparl/body").json()["data"]:
        check(one)
        for key in ("organization", "person", "meeting", "paper"):
            address, ids = path(one[key]), []
            while address:
                page = visit(address).json()
                for each in page["data"]:
                    check(each)
                    assert visit(path(each["id"])).json() == each
                ids += [each["id"] for each in page["data"]]
                address = path(page["links"]["next"]) if "next" in page["links"] else ""
            assert len(set(ids)) == len(ids) == page["pagination"]["totalElements"]


def test_a_meeting_says_when_and_who_and_what(visit: Get) -> None:
    found = visit(f"/oparl/meeting/{name(assembly())}").json()

    assert found["meetingState"] == "durchgeführt"
    assert datetime.fromisoformat(found["start"]).isoformat() == "2025-04-28T18:00:00+02:00"
    assert found["location"]["description"] == "Hamnsalen"
    assert len(found["participant"]) == 7
    first = found["agendaItem"][0]
    assert first["number"] == "§ 30"
    assert first["result"] == "bifall"
    assert first["resolutionText"] == "Kommunfullmäktige bifaller motionen."


def test_a_meeting_that_has_not_been_held_has_no_hour_that_nobody_set(visit: Get) -> None:
    found = visit(f"/oparl/meeting/{name(agenda())}").json()

    assert found["meetingState"] == "eingeladen"
    assert "start" not in found
    assert found["namndkoll:date"] == "2025-06-10"
    assert "participant" not in found


def test_a_paper_says_who_moved_it_and_where_it_goes(visit: Get) -> None:
    moved = visit(f"/oparl/paper/{name(motion())}").json()
    answer = visit(f"/oparl/paper/{name(statement())}").json()

    assert [url.rpartition("/")[2] for url in moved["originatorPerson"]] == [
        "ekhamra-torvald-grindemark",
        "ekhamra-ylva-mansdal",
    ]
    assert "date" not in moved
    assert answer["date"] == "2025-01-23"
    assert answer["reference"] == "KFN 2024/0187"
    assert answer["consultation"][0]["namndkoll:date"] == "2025-02-04"


def test_papers_of_a_case_are_related(ask: Get) -> None:
    case = next(c for c in ask("/arende.json").json()["cases"] if c["kind"] == "motion")
    papers = ask(path(f"{case['url']}.json")).json()["papers"]

    found = ask(f"/oparl/paper/{papers[0]}").json().get("relatedPaper", [])

    assert {url.rpartition("/")[2] for url in found} >= set(papers[1:])


@pytest.mark.parametrize(
    "address",
    [
        "/oparl/paper/abc",
        f"/oparl/meeting/{name(motion())}",
        "/oparl/person/x",
        "/oparl/organization/x",
        "/oparl/organization/x/meeting",
        "/oparl/body/x",
        "/oparl/body/x/paper",
        f"/oparl/consultation/{name(statement())}/2",
    ],
)
def test_there_is_no_object_of_nothing(visit: Get, address: str) -> None:
    assert visit(address).status_code == 404


def test_a_private_person_is_no_object(tmp_path: Path) -> None:
    record = motion() | {"kind": "medborgarförslag", "parties": []}
    record["persons"] = [person | {"party": None} for person in record["persons"]]
    get = visitor(build(tmp_path / "privat.db", [record]))

    assert get("/oparl/person/ekhamra-torvald-grindemark").status_code == 404
    assert get("/oparl/body/ekhamra/person").json()["data"] == []
    assert "originatorPerson" not in get(f"/oparl/paper/{name(record)}").json()
