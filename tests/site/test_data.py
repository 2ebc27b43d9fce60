"""The data of each page as JSON, beside the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import jsonschema
import pytest

from tests.db.meetings import assembly
from tests.db.records import motion, statement
from tests.site.conftest import build, visitor
from tests.site.test_cases import addresses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx

    Get = Callable[[str], httpx.Response]

CONTRACT = Path(__file__).parents[3] / "shared/contract/case.schema.json"


def data(response: httpx.Response) -> Any:
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    return response.json()


def name(record: dict[str, Any]) -> str:
    return str(record["source"]["sha256"][:16])


def every(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from every(inner)


PAGES = (
    f"/papper/{name(statement())}",
    f"/papper/{name(motion())}",
    f"/mote/{name(assembly())}",
    "/organ/ekhamra-kommunfullmaktige",
    "/person/ekhamra-signe-ahlberg",
    "/parti/s",
    "/stadsdel/ekhamra-norrhamra",
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_its_data_beside_it(visit: Get, page: str) -> None:
    found = data(visit(f"{page}.json"))

    assert found["url"] == f"http://localhost{page}"
    assert visit(page).status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_every_quotation_leads_to_its_words(visit: Get, page: str) -> None:
    quotes = [each["evidence"] for each in every(data(visit(f"{page}.json"))) if "evidence" in each]

    assert quotes or page.startswith("/organ/")
    for quote in quotes[:10]:
        parts = urlsplit(quote["url"])
        html = visit(f"{parts.path}?{parts.query}").text
        assert f'id="{parts.fragment}"' in html


@pytest.mark.parametrize("page", PAGES)
def test_the_data_says_nothing_of_how_we_keep_it(visit: Get, page: str) -> None:
    keys = {key for each in every(data(visit(f"{page}.json"))) for key in each}

    assert not keys & {"fact", "slug", "sort_key", "digest", "path"}


def test_a_paper_says_what_its_page_says(visit: Get) -> None:
    found = data(visit(f"/papper/{name(statement())}.json"))

    assert found["diary_numbers"] == ["KFN 2024/0187"]
    assert [each["outcome"] for each in found["decisions"]] == ["tillstyrks", "besvarad"]
    assert found["decisions"][0]["evidence"]["page"] == 1
    assert set(found["facts"]) == {
        "demand", "question", "recipient", "attachment", "written_date"
    }  # fmt: skip
    assert [page["number"] for page in found["pages"]] == [1, 2]


def test_a_meeting_says_what_became_of_each_paragraph(visit: Get) -> None:
    found = data(visit(f"/mote/{name(assembly())}.json"))

    first = found["paragraphs"][0]
    assert first["number"] == "30"
    assert first["votes"][0]["yes"] == 2
    assert found["attendance"]["Ordförande"][0]["name"] == "Orvar Tallsjö"


def test_a_search_says_what_its_page_says(visit: Get) -> None:
    found = data(visit("/sok.json?q=lekplatser&kommun=Ekhamra"))

    assert found["total"] == len(found["papers"]) == 1
    assert found["papers"][0]["url"] == f"http://localhost/papper/{name(statement())}"
    assert {"value": "Ekhamra", "label": "Ekhamra", "papers": 1} in found["choices"]["kommun"]


@pytest.mark.parametrize("kind", ["mote", "organ", "person", "parti", "stadsdel"])
def test_a_list_leads_to_its_pages(visit: Get, kind: str) -> None:
    found = data(visit(f"/{kind}.json"))

    assert found["total"] == len(found["entries"]) > 0
    for entry in found["entries"]:
        assert visit(urlsplit(entry["url"]).path).status_code == 200


def test_a_case_is_as_the_contract_has_it(ask: Get) -> None:
    pages = addresses(ask("/arende").text, "/arende/")
    cases = [data(ask(f"{page}.json")) for page in pages]

    for case in cases:
        assert {"case", "title", "papers", "status", "events"} <= case.keys()
        assert all(ask(f"/papper/{paper}").status_code == 200 for paper in case["papers"])
    if CONTRACT.exists():
        schema = json.loads(CONTRACT.read_text(encoding="utf-8"))
        for case in cases:
            jsonschema.validate(case, schema, jsonschema.Draft202012Validator)


def test_the_list_of_cases_can_be_narrowed_down(ask: Get) -> None:
    late = data(ask("/arende.json?laget=forsenade"))

    assert late["total"] == 1
    assert late["cases"][0]["overdue"] is True


@pytest.mark.parametrize(
    "address",
    ["/papper/abc.json", f"/mote/{name(motion())}.json", "/organ/x.json", "/arende/x.json"],
)
def test_there_is_no_data_of_nothing(visit: Get, address: str) -> None:
    assert visit(address).status_code == 404


def test_a_private_person_is_in_no_data(tmp_path: Path) -> None:
    record = motion() | {"kind": "medborgarförslag", "parties": []}
    record["persons"] = [person | {"party": None} for person in record["persons"]]
    get = visitor(build(tmp_path / "privat.db", [record]))

    assert data(get(f"/papper/{name(record)}.json"))["persons"] == []
    assert data(get("/person.json"))["total"] == 0
    assert get("/person/ekhamra-torvald-grindemark.json").status_code == 404


@pytest.mark.parametrize(
    "address",
    ["/start.json", "/granska.json", "/olasta.json", "/kommun.json", "/bilder.json",
     "/kvalitet.json", "/kommun/malmo.json"],
)  # fmt: skip
def test_pages_that_look_at_many_papers_are_data_too(
    ask: Callable[[str], httpx.Response], address: str
) -> None:
    answer = ask(address)

    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json()
