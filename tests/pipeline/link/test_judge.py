from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pipeline.link import find_links, link
from tests.pipeline.link.paper import decision, item, only, record, row

if TYPE_CHECKING:
    from tests.pipeline.link.paper import Record

KF, KS, TEN = "Kommunfullmäktige", "Kommunstyrelsen", "Tekniska nämnden"
ANNA, BO = {"Anna Ek": "S"}, {"Bo Alm": "M"}

MOTION = record("motion.pdf", "motion", title="Fler bänkar längs ån", movers=ANNA)
"""Without date and number, as motions are."""


def answer(title: str = "Svar på motion om fler bänkar längs ån", **facts: Any) -> Record:
    known: dict[str, Any] = {
        "movers": ANNA,
        "answers": ("motion", "2031-03-05"),
        "date": "2031-09-01",
        "body": KS,
    }
    return record("svar.pdf", "tjänsteskrivelse", title=title, **(known | facts))


def office(path: str, title: str, *numbers: str, **facts: Any) -> Record:
    known: dict[str, Any] = {"date": "2031-04-01", "body": TEN, "diary_numbers": list(numbers)}
    return record(path, "tjänsteskrivelse", title=title, **(known | facts))


def minutes(title: str, *numbers: str, body: str = TEN, date: str = "2031-04-20") -> Record:
    text = f"§ 65 {title}"
    of_meeting = {"body": body, "meeting_date": date, "items": [item("65", title, *numbers)]}
    return record("utdrag.pdf", "protokollsutdrag", text, title=title, **of_meeting)


CITING = record(
    "beredning.pdf",
    "tjänsteskrivelse",
    "Tekniska nämnden beslutade den 20 april 2031 att avstyrka förslaget om bänkarna.",
    title="Bänkar utmed ån",
    body=KS,
    timetable=[row(TEN, "2031-04-20", "65", "Tekniska nämnden beslutade den 20 april 2031")],
)

TOGETHER = {
    "one number": (office("a.pdf", "Ny hall", "KS 2031/12"), office("b.pdf", "Ny hall", "KS/2031:12"), "samma diarienummer KS 2031/12"),
    "one number, titles of their own": (
        office("a.pdf", "Isbana i Ekhult", "KS 2031/12"),
        record("b.pdf", "rapport", "Utredningen föreslår att isbanan får en egen pump.", title="Förstudie", diary_numbers=["2031.012 KS"]),
        "samma diarienummer KS 2031/12",
    ),
    "an undated motion and its answer": (MOTION, answer(), "samma motion: förslagsställare och rubrik"),
    "the answer under a number misprinted": (
        answer(diary_numbers=["KS 2031/123"]),
        record("kf.pdf", "protokollsutdrag", title="Motion om fler bänkar längs ån", movers=ANNA, answers=("motion", "2031-03-05"), diary_numbers=["KS 2031/132"]),
        "samma motion: förslagsställare och rubrik",
    ),
    "two boards' numbers": (
        answer(diary_numbers=["KS 2031/12"]),
        record("ten.pdf", "protokollsutdrag", title="Yttrande över motion om fler bänkar längs ån", body=TEN, movers=ANNA, answers=("motion", None), diary_numbers=["TEN 2031/7"]),
        "samma motion: förslagsställare och rubrik",
    ),
    "an answer with neither title nor movers": (
        record("init.pdf", "nämndinitiativ", title="Nattöppet bibliotek i Ekhult", date="2031-03-05", body="Kulturnämnden", movers={"Cia Dal": "V"}),
        record("svar.pdf", "tjänsteskrivelse", "Biblioteket i Ekhult kan ha nattöppet två dagar i veckan.", body="Kulturnämnden", answers=("nämndinitiativ", "2031-03-05"), parties=[{"party": "V", "role": "proposer"}]),
        "samma nämndinitiativ: parti, datum och ämne",
    ),
    "a § cited": (minutes("Bänkar längs ån"), CITING, "hänvisar till Tekniska nämnden 2031-04-20 § 65"),
    "a § of one title": (office("a.pdf", "Cykelplan för Ekhult"), minutes("Cykelplan för Ekhult"), "samma rubrik i samma nämnd"),
    "a proposal to the assembly and its §": (
        office("a.pdf", "Parkeringsavgifter i Ekhults hamn", decisions=[decision("Avgifterna antas.", "antas", "proposed", KF)]),
        minutes("Parkeringsavgifter i Ekhults hamn", body=KF),
        "samma rubrik, föreslagen av det ena organet för det andra",
    ),
    "what is moved in the case of a motion": (
        record("yrkande.pdf", "skrivelse", title="Yrkande angående motion om fler bänkar längs ån", date="2031-10-01", movers=BO),
        answer(),
        "samma motion: rubrik",
    ),
    "a town that the paper does not name": (MOTION, answer(municipality=None), "samma motion: förslagsställare och rubrik"),
    "two bodies that propose to the assembly": (
        office("a.pdf", "Ny förskola med sex avdelningar", "TEN 2031/7", decisions=[decision("Förskolan byggs.", "övrigt", "proposed", KF)]),
        record("b.pdf", "tjänsteskrivelse", "Ny förskola med sex avdelningar\nTekniska nämnden vill bygga.", title="Ny förskola med sex avdelningar",
               body=KS, date="2031-06-01", diary_numbers=["KS 2031/12"], decisions=[decision("Förskolan byggs.", "övrigt", "proposed", KF)]),
        "samma rubrik, båda organen föreslår samma beslutande organ",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "reason"), TOGETHER.values(), ids=TOGETHER.keys())
def test_links_papers_of_one_case(one: Record, other: Record, reason: str) -> None:
    found = find_links([only(one), only(other)])

    assert [made.reason for made in found] == [reason]
    assert found == find_links([only(other), only(one)])


APART = {
    "one number by misprint": (
        answer(diary_numbers=["KS 2031/12"]),
        answer("Svar på motion om nattbuss till Ekhult", movers=BO, answers=("motion", "2031-04-05"), diary_numbers=["KS 2031/12"]),
    ),
    "one number, nothing in common": (office("a.pdf", "Ny hall", "KS 2031/12"), office("b.pdf", "Gatunamn", "KS 2031/12")),
    "one number in two towns": (office("a.pdf", "Ny hall", "KS 2031/12"), office("b.pdf", "Ny hall", "KS 2031/12", municipality="Annanstad")),
    "the same movers on the same day": (MOTION, answer("Svar på motion om nattbuss till Ekhult")),
    "the same title by others": (MOTION, answer(movers=BO)),
    "the same title years later": (
        record("a.pdf", "motion", title="Fler bänkar längs ån", date="2027-03-05", movers=ANNA),
        answer(),
    ),
    "two motions of one title": (
        record("a.pdf", "motion", title="Fler bänkar längs ån", movers=ANNA),
        record("b.pdf", "motion", title="Fler bänkar vid torget", movers=ANNA),
    ),
    "two kinds": (MOTION, answer("Svar på interpellation om fler bänkar längs ån", answers=("interpellation", "2031-03-05"))),
    "a diary's two numbers": (answer(diary_numbers=["KS 2031/12"]), record("b.pdf", "tjänsteskrivelse", title="Svar på motion om fler bänkar längs ån", movers=ANNA, answers=("motion", None), diary_numbers=["KS 2031/98"])),
    "two towns": (MOTION, answer(municipality="Annanstad")),
    "every month's report": (minutes("Ekonomisk uppföljning"), record("b.pdf", "protokollsutdrag", title="Ekonomisk uppföljning", body=TEN, meeting_date="2031-05-20", items=[item("80", "Ekonomisk uppföljning")])),
    "this year's and next year's": (office("a.pdf", "Genomlysning av tekniska nämnden 2031"), minutes("Genomlysning av tekniska nämnden 2032")),
    "every board's plan": (office("a.pdf", "Internkontrollplan 2031"), office("b.pdf", "Internkontrollplan 2031", body="Socialnämnden")),
    "a § cited for another matter": (minutes("Nattbuss till Ekhult"), CITING),
    "two boards' proposals of one name": (
        office("a.pdf", "Internkontrollplan 2031", "TEN 2031/7", decisions=[decision("Planen antas.", "antas", "proposed", KF)]),
        office("b.pdf", "Internkontrollplan 2031", "SN 2031/9", body="Socialnämnden", decisions=[decision("Planen antas.", "antas", "proposed", KF)]),
    ),
    "two boards that do not name each other": (
        office("a.pdf", "Taxa för ny hamn och marina", "TEN 2031/7", decisions=[decision("Taxan antas.", "antas", "proposed", KF)]),
        office("b.pdf", "Taxa för ny hamn och marina", "SN 2031/9", body="Socialnämnden", decisions=[decision("Taxan antas.", "antas", "proposed", KF)]),
    ),
    "a list of what is unanswered": (
        answer(diary_numbers=["KS 2031/12"]),
        record("lista.pdf", "rapport", "Redovisning av obesvarade motioner\n• Motion från Anna Ek (S) om fler bänkar längs ån, KS 2031/12",
               title="Redovisning av obesvarade motioner", body=KS, date="2031-10-01", movers=ANNA, diary_numbers=["KS 2031/12", "KS 2031/13"]),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART.keys())
def test_leaves_papers_of_two_cases_apart(one: Record, other: Record) -> None:
    assert find_links([only(one), only(other)]) == []


def test_a_paper_is_not_linked_to_itself() -> None:
    assert link(only(MOTION), only(MOTION)) is None
