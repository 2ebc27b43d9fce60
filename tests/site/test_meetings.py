"""The pages of meetings, and of those who take part in them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.db.meetings import agenda, assembly
from tests.db.records import Pages, minutes, motion, statement
from tests.site.conftest import build, visitor
from tests.site.test_pages import ENGLISH, Links, visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    from tests.db.records import Record

    Get = Callable[[str], httpx.Response]


def name(record: Record) -> str:
    return str(record["source"]["sha256"][:16])


MEETING = f"/mote/{name(assembly())}"
PERSON = "/person/ekhamra-signe-ahlberg"

SAID = {
    "the meeting": (MEETING, "Protokoll Kommunfullmäktige 28 april 2025"),
    "where and when": (MEETING, "Plats Hamnsalen Tid 18:00–20:15 Justerat 5 maj 2025"),
    "the notice": (MEETING, "Anslaget 6 maj 2025 – 28 maj 2025"),
    "the chair": (MEETING, "Närvaro Ordförande Orvar Tallsjö (C) sidan 1"),
    "a substitute": (MEETING, "Hjördis Blomqvarn (S), ersätter Ylva Månsdal (§§ 30-31)"),
    "one who does not serve": (MEETING, "Ersättare Knut Asplund (M)"),
    "a § and its case": (MEETING, "§ 30 Svar på motion om belysning på Åsgatan Dnr KS 2025/12"),
    "its summary": (MEETING, "Motionärerna vill ha gatubelysning vid ridhallen."),
    "a recusal": (MEETING, "Jäv Roland Ek sidan 2"),
    "a motion that names its kind": (
        MEETING,
        "Torvald Grindemark (S) sidan 2 : bifall till motionen.",
    ),
    "a motion that does not": (
        MEETING,
        "Åhlberg (M) sidan 2 : återremiss, att ärendet återremitteras.",
    ),
    "a vote": (MEETING, "2 ja (att avgöra ärendet i dag), 1 nej (återremiss), 1 avstår."),
    "who voted how": (MEETING, "Nej (1) Signe Åhlberg (M) Avstår (1) Orvar Tallsjö (C)"),
    "a decision": (MEETING, "Beslut Kommunfullmäktige bifaller motionen. Bifall · sidan 3"),
    "a reservation of a group": (
        MEETING,
        "Reservationer Signe Åhlberg (M) sidan 3 , Hamralistan sidan 3",
    ),
    "a note": (MEETING, "Orvar Tallsjö (C) sidan 3 : protokollsanteckning, Belysningen behövs"),
    "recipients": (MEETING, "Skickas till Tekniska kontoret"),
    "an agenda": (f"/mote/{name(agenda())}", "Kulturutskottet 10 juni 2025"),
    "an item of an agenda": (f"/mote/{name(agenda())}", "1. Val av justerare"),
    "an extract": (f"/mote/{name(minutes())}", "Socialnämnden avslår initiativet."),
    "a person": (PERSON, "Person · Ekhamra Signe Åhlberg (M)"),
    "what she moved": (PERSON, "Yrkanden 1 § 30 Svar på motion om belysning på Åsgatan Återremiss"),
    "how she voted": (PERSON, "Röster 1 § 30 Svar på motion om belysning på Åsgatan Nej, återre"),
    "what she reserved herself against": (PERSON, "Reservationer 1 § 30 Svar på motion"),
    "her meetings": (PERSON, "Kommunfullmäktige 28 april 2025 Ledamot, justerare"),
    "one who was away": (
        "/person/ekhamra-ylva-mansdal",
        "Frånvaro 1 Kommunfullmäktige 28 april 2025 Ersattes av Hjördis Blomqvarn",
    ),
    "one who raised a motion": ("/person/ekhamra-ylva-mansdal", "belysning på Åsgatan och Älvst"),
    "one who was partial": ("/person/ekhamra-roland-ek", "Jäv 1 § 30"),
    "one who signs": ("/person/ekhamra-vilhelmina-askergren", "Undertecknare, Fritidschef"),
    "a body": ("/organ/ekhamra-kommunfullmaktige", "Organ · Ekhamra Kommunfullmäktige"),
    "its meetings": (
        "/organ/ekhamra-kommunfullmaktige",
        "Möten 1 Kommunfullmäktige 28 april 2025 Protokoll · 2 paragrafer",
    ),
    "its papers": ("/organ/ekhamra-kommunfullmaktige", "Handlingar 1 Motion om belysning"),
    "its members": ("/organ/ekhamra-kommunfullmaktige", "Hjördis Blomqvarn (S) Knut Asplund (M)"),
    "a party": ("/parti/s", "Parti Socialdemokraterna"),
    "what it raised": ("/parti/s", "Handlingar med förslag från partiet 1 Motion om belysning"),
    "how it voted": ("/parti/s", "2 ja"),
    "a local party": ("/parti/hamralistan", "Reservationer 1"),
    "a district": (
        "/stadsdel/ekhamra-norrhamra",
        "Stycken som handlar om stadsdelen 1 2025 Svar på medborgarförslag",
    ),
    "its passages": (
        "/stadsdel/ekhamra-norrhamra",
        "Kontoret räknar med att arbetet kan börja under våren. sidan 1",
    ),
    "all meetings": ("/mote", "3 möten Kulturutskottet 10 juni 2025 , Ekhamra, kallelse"),
    "all bodies": ("/organ", "Ekhamra Kommunfullmäktige"),
    "all persons": ("/person", "Roland Ek (V), Ekhamra Signe Åhlberg (M), Ekhamra"),
    "all parties": ("/parti", "Socialdemokraterna (S)"),
    "all districts": ("/stadsdel", "1 stadsdel Ekhamra Norrhamra"),
    "the latest on the start page": ("/", "Senaste mötena Kulturutskottet 10 juni 2025"),
    "minutes without a title": ("/sok?typ=protokoll", "Protokoll, Kommunfullmäktige 28 april 2025"),
    "the way from the paper": (f"/papper/{name(assembly())}", "paragraf för paragraf"),
}


@pytest.mark.parametrize(("address", "words"), SAID.values(), ids=SAID.keys())
def test_shows(visit: Get, address: str, words: str) -> None:
    response = visit(address)

    assert response.status_code == 200
    assert words in visible(response)
    assert ENGLISH.search(visible(response)) is None
    Links(response.text)


NAMES = {
    "a person": ("åhlberg", "Se också: Signe Åhlberg (Ekhamra)"),
    "in capitals": ("SIGNE ÅHLBERG", "Se också: Signe Åhlberg (Ekhamra)"),
    "in quotes": ("%22norrhamra%22", "Se också: Norrhamra (Ekhamra)"),
    "a body of two": ("nämnden", "Se också: Socialnämnden (Östervallen), Kultur- och"),
    "a body of one": ("nämnden&kommun=Ekhamra", "Se också: Kultur- och fritidsnämnden (Ekhamra)"),
    # no name holds it
    "a word of the text": ("lekplats", None),
    "without its ring": ("ahlberg", None),
    "too short": ("ek", None),
    "not a word": ("*", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("words", "said"), NAMES.values(), ids=NAMES.keys())
def test_a_search_knows_names(visit: Get, words: str, said: str | None) -> None:
    page = visible(visit(f"/sok?q={words}"))

    assert (said or "") in page
    assert ("Se också" in page) == (said is not None)


NOWHERE = {
    "a paper of no meeting": f"/mote/{name(motion())}",
    "an office's paper": f"/mote/{name(statement())}",
    "no such paper": "/mote/abc",
    "no such person": "/person/ekhamra-ingen-alls",
    "no such party": "/parti/xyz",
    "no such body": "/organ/ekhamra-",
    "an address with a capital": "/person/Ekhamra-signe-ahlberg",
}


@pytest.mark.parametrize("address", NOWHERE.values(), ids=NOWHERE.keys())
def test_says_that_there_is_no_such_page(visit: Get, address: str) -> None:
    response = visit(address)

    assert response.status_code == 404
    assert "Sidan finns inte" in visible(response)


def test_what_did_not_happen_is_not_there(visit: Get) -> None:
    page = visible(visit(f"/mote/{name(minutes())}"))

    headings = ("Närvaro", "Jäv", "Votering", "Plats", "Anslaget", "Skickas till")
    assert [heading for heading in headings if heading in page] == []


def test_a_private_person_has_no_page(tmp_path: Path) -> None:
    record = motion() | {"kind": "medborgarförslag", "parties": []}
    record["persons"] = [person | {"party": None} for person in record["persons"]]
    get = visitor(build(tmp_path / "privat.db", [record]))

    paper = visible(get(f"/papper/{name(record)}"))

    assert "Torvald Grindemark : förslagsställare" in paper
    assert get("/person/ekhamra-torvald-grindemark").status_code == 404
    assert "Ingen handling nämner någon person" in visible(get("/person"))


def test_lists_that_are_empty_say_so(tmp_path: Path) -> None:
    get = visitor(build(tmp_path / "tom.db", []))

    said = {key: visible(get(f"/{key}")) for key in ("mote", "organ", "person", "parti")}

    assert "Inga protokoll eller kallelser är inlästa." in said["mote"]
    assert "Ingen handling nämner något organ." in said["organ"]
    assert "Ingen handling nämner något parti." in said["parti"]
    assert not [key for key, text in said.items() if "0 " in text]


def test_a_meeting_without_paragraphs_says_so(tmp_path: Path) -> None:
    record = Pages(("Protokoll fört i kulturutskottet",)).record("tomt", kind="protokoll")
    get = visitor(build(tmp_path / "tomt.db", [record]))

    page = visible(get(f"/mote/{name(record)}"))

    assert "Ingen paragraf har kunnat läsas ur handlingen." in page


def test_leafs_through_many_names(tmp_path: Path) -> None:
    words = "\n".join(f"Person{number:03} Ek (S)" for number in range(250))
    pages = Pages((words,))
    persons = [
        {"name": line.removesuffix(" (S)"), "role": "mentioned", "party": "S"}
        | {"evidence": pages.quote(line)}
        for line in words.splitlines()
    ]
    get = visitor(
        build(tmp_path / "många.db", [pages.record("m", kind="rapport", persons=persons)])
    )

    first, second, beyond = (visible(get(f"/person?sida={page}")) for page in (1, 2, 99))

    assert "250 personer Person000 Ek" in first
    assert "Sida 1 av 2 Nästa" in first
    assert "Person249 Ek" in second
    assert beyond == second
    assert "Person099 Ek Här visas de 100 första." in visible(get("/parti/s"))


def test_what_minutes_say_is_never_markup(tmp_path: Path) -> None:
    record = assembly()
    record["items"][0]["title"] = "<b>Belysning</b>"
    record["motions"][0]["text"] = "<script>bifall</script>"
    record["meeting"]["place"] = "<i>Hamnsalen"
    get = visitor(build(tmp_path / "tecken.db", [record]))

    for address in (MEETING, PERSON, "/person/ekhamra-torvald-grindemark", "/parti/s"):
        html = get(address).text
        assert not [tag for tag in ("<b>", "<script>", "<i>") if tag in html]


def test_an_address_is_kept_when_papers_come_and_go(tmp_path: Path) -> None:
    path = build(tmp_path / "a.db", [motion(), assembly()])
    with closing(sqlite3.connect(path)) as database:
        before = database.execute("SELECT id, slug FROM person ORDER BY id").fetchall()

    build(path, [motion(), assembly(), statement()])

    with closing(sqlite3.connect(path)) as database:
        after = database.execute("SELECT id, slug FROM person ORDER BY id").fetchall()
    assert set(before) <= set(after)
