from __future__ import annotations

from corpus.document import UNREAD
from corpus.mention import Mentions
from pipeline.reading import understand
from tests import markup

PAPER = """\
Botkyrka kommun
Tjänsteskrivelse
Datum: 2031-03-05
Dnr KS/2031:12

Till
Kommunstyrelsen 2031-04-02

Svar på motion om bänkar (TUP)

Förslag till beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta att avslå motionen.

Bakgrund

Ida Provberg (TUP) väckte motionen den 2 februari, och mötet den 9 maj avgör.

Bo Testlund
Förvaltningschef"""


def test_the_head_is_known_before_what_hangs_on_it() -> None:
    document = markup.paper(PAPER)

    head = document.head
    facts = (head.title, head.municipality, head.body, head.date, head.meeting_date)
    assert head.kind.value == "tjänsteskrivelse"
    assert [fact and fact.value for fact in facts] == [
        "Svar på motion om bänkar (TUP)",
        "Botkyrka",
        "Kommunstyrelsen",
        "2031-03-05",
        "2031-04-02",
    ]


def test_a_day_without_a_year_takes_it_from_the_papers_own() -> None:
    document = markup.paper(PAPER)

    inferred = [one.value for one in document.mentions.dates if one.inferred]

    assert inferred == ["2031-02-02", "2031-05-09"]


def test_a_day_without_a_year_is_none_in_a_paper_without_a_date() -> None:
    document = markup.paper("Rapport\n\nMötet hölls den 2 februari.")

    assert document.mentions.dates == ()


def test_a_local_party_needs_the_municipality() -> None:
    elsewhere = PAPER.replace("Botkyrka", "Trosa").replace(" (TUP)\n", "\n").replace("(TUP)", "TUP")

    here = {one.code for one in markup.paper(PAPER).mentions.parties}
    there = {one.code for one in markup.paper(elsewhere).mentions.parties}

    assert (here, there) == ({"TUP"}, set())


def test_a_district_needs_the_municipality_and_the_year() -> None:
    text = "{} stad\nTjänsteutlåtande\n{}-03-05\n\nBakgrund\n\nBänkarna i Angered är få."

    def districts(city: str, year: int) -> list[str]:
        document = markup.paper(text.format(city, year))
        return [one.name for one in document.mentions.districts]

    assert districts("Göteborgs", 2015) == ["Angered"]
    assert districts("Stockholms", 2015) == []


def test_the_initiative_comes_last() -> None:
    initiative = markup.paper(PAPER).initiative

    assert initiative
    assert [one.name for one in initiative.movers] == ["Ida Provberg"]
    assert initiative.date
    assert initiative.date.value == "2031-02-02"


def test_the_labels_and_the_signatures_are_found() -> None:
    document = markup.paper(PAPER)

    assert [label.slot for label in document.labels] == ["date", "diary", "receiver"]
    assert [one.name for one in document.mentions.signatures] == ["Bo Testlund"]
    assert [one.value for one in document.mentions.diary_numbers] == ["KS/2031:12"]
    assert document.quote(document.labels[0].value) == "2031-03-05"
    assert document.head_end == document.text.index("Förslag till beslut")


def test_nothing_is_found_in_nothing() -> None:
    document = understand(markup.document(""))

    assert document.mentions == Mentions()
    assert document.head == UNREAD
    assert document.initiative is None


def test_reading_twice_changes_nothing() -> None:
    document = markup.paper(PAPER)

    assert understand(document) == document
