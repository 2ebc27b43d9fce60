from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.link import Index, Judgement, cases, cases_of, group, matters
from tests.pipeline.link.paper import day, decision, item, record, row

if TYPE_CHECKING:
    from tests.pipeline.link.paper import Record

KF, KS, TEN, SN = "Kommunfullmäktige", "Kommunstyrelsen", "Tekniska nämnden", "Socialnämnden"
ANNA, BO, CIA = {"Anna Ek": "S"}, {"Bo Alm": "M"}, {"Cia Dal": "V"}
TODAY = "2032-06-01"

ASSEMBLY = """\
§ 12 Svar på motion om fler bänkar längs ån - Anna Ek (S)
Motionen avslås.

§ 13 Motion om nattbuss till Ekhult - Bo Alm (M)
Motionen lämnas till kommunstyrelsen för beredning.
"""
HISTORY = (
    "Kommunfullmäktige beslutade den 5 mars 2031, § 40 att lämna motionen till kommunstyrelsen."
)


def town() -> list[Record]:
    """Return the papers of four cases: one decided, one referred, one proposed, one sent back."""
    return [
        record("bank-motion.pdf", "motion", title="Fler bänkar längs ån", body=KF, movers=ANNA),
        record(
            "bank-ten.pdf", "protokollsutdrag", "§ 65 Yttrande över motion om fler bänkar längs ån\nMotionen tillstyrks.",
            title="Yttrande över motion om fler bänkar längs ån", body=TEN, meeting_date="2031-05-20",
            items=[item("65", "Yttrande över motion om fler bänkar längs ån", "TEN 2031/7")],
            diary_numbers=["TEN 2031/7"], answers=("motion", "2031-03-05"), movers=ANNA,
            decisions=[decision("Motionen tillstyrks.", "tillstyrks", "taken", TEN, paragraph="65")],
        ),
        record(
            "bank-svar.pdf", "tjänsteskrivelse", f"Svar på motion om fler bänkar längs ån\n\n{HISTORY}\n\nMotionen avslås i sin helhet.",
            title="Svar på motion om fler bänkar längs ån", body=KS, date="2031-11-01", diary_numbers=["KS 2031/12"],
            answers=("motion", "2031-03-05"), movers=ANNA,
            timetable=[row(KF, "2031-03-05", "40", "Kommunfullmäktige beslutade den 5 mars 2031")],
            decisions=[decision("Motionen avslås i sin helhet.", "avslag", "proposed", KF)],
        ),
        record(
            "kf.pdf", "protokoll", ASSEMBLY, body=KF, meeting_date="2032-02-10",
            items=[item("12", "Svar på motion om fler bänkar längs ån - Anna Ek (S)", "KS 2031/12"),
                   item("13", "Motion om nattbuss till Ekhult - Bo Alm (M)", "KS 2032/3")],
            decisions=[decision("Motionen avslås.", "avslag", "taken", KF, paragraph="12"),
                       decision("Motionen lämnas till kommunstyrelsen för beredning.", "remitteras", "taken", KF, paragraph="13")],
        ),
        record("buss-motion.pdf", "motion", title="Nattbuss till Ekhult", body=KF, date="2032-01-20", movers=BO),
        record("init.pdf", "nämndinitiativ", title="Öppen förskola i Sjöhem", body=SN, date="2031-09-01", movers=CIA),
        record(
            "init-svar.pdf", "tjänsteskrivelse", "Översynen ska slutföras under hösten 2032.",
            title="Svar på nämndinitiativ om öppen förskola i Sjöhem", body=SN, date="2032-03-01", meeting_date="2032-06-15",
            diary_numbers=["SN 2031/80"], answers=("nämndinitiativ", "2031-09-01"), movers=CIA,
            dates=[day("2032-23", "hösten 2032")],
            decisions=[decision("Nämndinitiativet anses besvarat.", "besvarad", "proposed", SN)],
        ),
        record("hamn.pdf", "tjänsteskrivelse", title="Taxa för hamnen", body=TEN, date="2031-04-01", diary_numbers=["TEN 2031/2"],
               decisions=[decision("Taxan antas.", "antas", "proposed", KF)]),
        record("hamn-ks.pdf", "protokollsutdrag", "§ 5 Taxa för hamnen", title="Taxa för hamnen", body=KS, meeting_date="2031-05-02",
               items=[item("5", "Taxa för hamnen", "TEN 2031/2")],
               decisions=[decision("Ärendet återremitteras.", "återremitteras", "taken", KS, paragraph="5")]),
    ]  # fmt: skip


def facts(case: dict[str, Any], *names: str) -> tuple[Any, ...]:
    return tuple(case[name] for name in names)


def told(as_of: str = TODAY) -> dict[str, dict[str, Any]]:
    return {case["title"]: case for case in cases_of(town(), as_of)}


def test_papers_become_cases_each_in_one() -> None:
    found = told()

    assert {title: case["papers"] for title, case in found.items()} == {
        "Fler bänkar längs ån": ["bank-motion.pdf", "bank-ten.pdf", "bank-svar.pdf", "kf.pdf"],
        "Nattbuss till Ekhult": ["buss-motion.pdf", "kf.pdf"],
        "Taxa för hamnen": ["hamn.pdf", "hamn-ks.pdf"],
        "Öppen förskola i Sjöhem": ["init.pdf", "init-svar.pdf"],
    }


CASES = {
    # title: case, kind, parties, raised, due, status, outcome, overdue on 2032-06-01
    "Fler bänkar längs ån": ("Provstad KS 2031/12", "motion", ["S"], "2031-03-05", "2032-03-05", "avgjord", "avslag", False),
    "Nattbuss till Ekhult": ("Provstad KS 2032/3", "motion", ["M"], "2032-02-10", "2033-02-10", "under beredning", None, False),
    "Taxa för hamnen": ("Provstad TEN 2031/2", None, [], None, None, "återremitterad", None, False),
    "Öppen förskola i Sjöhem": ("Provstad SN 2031/80", "nämndinitiativ", ["V"], "2031-09-01", None, "förslag lagt", None, False),
}  # fmt: skip


@pytest.mark.parametrize(("title", "expected"), CASES.items())
def test_says_what_is_true_of_a_case(title: str, expected: tuple[Any, ...]) -> None:
    names = ("case", "kind", "parties", "raised", "due", "status", "outcome", "overdue")

    assert facts(told()[title], *names) == expected


def test_a_board_s_approval_is_no_decision_and_silence_is_late() -> None:
    before = told("2031-05-21")["Fler bänkar längs ån"]
    late = [one for one in town() if one["source"]["path"] not in {"kf.pdf", "bank-svar.pdf"}]
    (case,) = (c for c in cases_of(late, TODAY) if c["kind"] == "motion" and c["parties"] == ["S"])

    assert facts(before, "status", "outcome", "overdue") == ("under beredning", None, False)
    assert facts(case, "status", "overdue") == ("under beredning", True)
    assert case["due_reason"] == "ett år efter 2031-03-05 (kommunallagen 5 kap. 35 §); saknar svar"


def test_an_answer_without_a_decision_is_told_from_no_answer() -> None:
    papers = [one for one in town() if one["source"]["path"] != "kf.pdf"]
    (case,) = (c for c in cases_of(papers, TODAY) if c["parties"] == ["S"])

    assert facts(case, "status", "overdue", "answered") == ("förslag lagt", True, True)
    assert case["due_reason"].endswith("svar finns, utan beslut")


def test_the_next_step_and_what_was_promised_stand_in_the_case() -> None:
    case = told()["Öppen förskola i Sjöhem"]

    assert case["next"] == {"date": "2032-06-15", "body": SN}
    assert [facts(each, "due", "by", "open") for each in case["commitments"]] == [
        ("2032-23", SN, True)
    ]


def test_what_came_later_is_not_known_yet() -> None:
    case = told("2031-12-31")["Fler bänkar längs ån"]

    assert facts(case, "status", "outcome") == ("förslag lagt", None)
    assert all(event["date"] is None or event["date"] <= "2031-12-31" for event in case["events"])


def test_without_any_number_the_same_papers_belong_together() -> None:
    papers = town()
    for paper in papers:
        paper["diary_numbers"] = []
        for one in paper["items"]:
            one["diary_numbers"] = []

    found = [case["papers"] for case in cases_of(papers, TODAY) if case["kind"]]

    assert sorted(found) == sorted(case["papers"] for case in told().values() if case["kind"])


def test_a_cut_keeps_two_papers_apart() -> None:
    said = [Judgement("init-svar.pdf", "init.pdf", "cut")]

    separate = [case["papers"] for case in cases_of(town(), TODAY, said)]

    assert ["init.pdf"] in separate
    assert ["init-svar.pdf"] in separate


def printed(papers: list[Record]) -> str:
    return "\n".join(json.dumps(case, ensure_ascii=False) for case in cases_of(papers, TODAY))


@given(
    st.permutations(range(len(town()))), st.integers(0, len(town())), st.integers(0, len(town()))
)
def test_batches_in_any_order_tell_the_same(order: list[int], one: int, other: int) -> None:
    papers, (first, second) = [town()[at] for at in order], sorted((one, other))
    index, links, known = Index(), [], {}
    for batch in (papers[:first], papers[first:second], papers[second:]):
        for paper in batch:
            for matter in matters(paper):
                known[matter.id] = matter
                links += index.add(matter)

    found = cases(group(known, links), known, TODAY)

    assert "\n".join(json.dumps(case, ensure_ascii=False) for case in found) == printed(town())


def test_two_cases_with_one_number_have_ids_of_their_own() -> None:
    papers = [
        record("a.pdf", "tjänsteskrivelse", title="Ny hall i Ekhult", diary_numbers=["KS 2031/12"]),
        record("b.pdf", "tjänsteskrivelse", title="Gatunamn", diary_numbers=["KS 2031/12"]),
    ]

    ids = [case["case"] for case in cases_of(papers, TODAY)]

    assert len(set(ids)) == 2
    assert all(id_.startswith("Provstad KS 2031/12 (") for id_ in ids)


def test_a_board_settles_a_citizens_proposal_that_the_assembly_left_to_it() -> None:
    given_on = "Medborgarförslaget överlämnas till tekniska nämnden för beslut."
    title = "Medborgarförslag om rutschkana i Sjöhem"
    papers = [
        record("kf.pdf", "protokollsutdrag", f"§ 3 {title}\n{given_on}", title=title, body=KF, meeting_date="2031-03-05",
               answers=("medborgarförslag", "2031-03-05"), diary_numbers=["KS 2031/40"],
               items=[item("3", title)], decisions=[decision(given_on, "överlämnas", "taken", KF, paragraph="3")]),
        record("ten.pdf", "protokollsutdrag", f"§ 9 {title}\nMedborgarförslaget bifalls.", title=title, body=TEN, meeting_date="2031-06-05",
               answers=("medborgarförslag", "2031-03-05"), diary_numbers=["KS 2031/40"],
               items=[item("9", title)], decisions=[decision("Medborgarförslaget bifalls.", "bifall", "taken", TEN, paragraph="9")]),
    ]  # fmt: skip

    (case,) = cases_of(papers, TODAY)

    assert facts(case, "status", "outcome", "overdue") == ("avgjord", "bifall", False)


EVENT = {"type": "object", "required": ["date", "type", "paper", "page", "quote", "planned"]}
SHAPE = {
    "type": "object",
    "required": ["case", "title", "papers", "status", "events", "links", "commitments"],
    "properties": {"events": {"type": "array", "minItems": 1, "items": EVENT}},
}


def test_every_case_has_the_shape_that_is_promised() -> None:
    for case in told().values():
        jsonschema.validate(case, SHAPE)


def test_paragraphs_of_one_paper_without_numbers_have_ids_of_their_own() -> None:
    text = "Cykelvägen till Ekhult\n\nBadet i Sjöhem"
    items = [item("", "Cykelvägen till Ekhult"), item("", "Badet i Sjöhem")]
    made = record("rad.pdf", "protokoll", text, meeting_date="2031-03-05", items=items)

    ids = [case["case"] for case in cases_of([made], TODAY)]

    assert len(ids) == len(set(ids)) == 2


def test_a_case_of_later_papers_is_not_known_yet() -> None:
    """A motion without a day is known from when the papers say that it was raised."""
    found = [
        [case["title"] for case in cases_of(town(), as_of)]
        for as_of in ("2031-03-04", "2031-03-05")
    ]

    assert found == [[], ["Fler bänkar längs ån"]]


def test_an_agenda_tells_of_no_case_before_its_first_paper() -> None:
    title = "Svar på nämndinitiativ från Anna Ek (V) om nattbuss"
    papers = [
        record("init.pdf", "nämndinitiativ", title="Nattbuss", date="2031-03-05", body=TEN, movers={"Anna Ek": "V"}),
        record("kallelse.pdf", "kallelse", f"1 {title}", body=TEN, meeting_date="2031-06-05", items=[item("1", title)]),
    ]  # fmt: skip

    assert [list(cases_of(papers, as_of)) == [] for as_of in ("2031-03-04", "2031-03-05")] == [
        True,
        False,
    ]


def test_the_minutes_in_which_a_motion_was_raised_say_when() -> None:
    title, handed_in = "Motion av Anna Ek (S) om nattbuss", ("motion", "2031-02-20")
    given_on = "Motionen remitteras till kommunstyrelsen."
    papers = [
        record("svar.pdf", "tjänsteskrivelse", title=f"Svar på {title}", body="Kommunstyrelsen", date="2031-08-01", movers={"Anna Ek": "S"}, answers=handed_in),
        record("nytt-svar.pdf", "tjänsteskrivelse", title=f"Svar på {title}", body="Kommunstyrelsen", date="2031-10-01", movers={"Anna Ek": "S"}, answers=handed_in),
        record("kf.pdf", "protokoll", f"§ 3 {title}\n{given_on}", body=KF, meeting_date="2031-03-05",
               items=[item("3", title)], decisions=[decision(given_on, "remitteras", "taken", KF, paragraph="3")]),
    ]  # fmt: skip

    (case,) = cases_of(papers, TODAY)

    assert facts(case, "raised", "due") == ("2031-03-05", "2032-03-05")


def test_a_misprinted_number_is_no_case_s_name() -> None:
    title = "Lokalplan för skolor och boenden"
    written = {"a.pdf": "KS 2031/98", "b.pdf": "KS 2031/89", "c.pdf": "KS 2031/98"}
    papers = [
        record(path, "tjänsteskrivelse", title=title, date="2031-04-01", body="Kommunstyrelsen", diary_numbers=[number])
        for path, number in written.items()
    ]  # fmt: skip

    (case,) = cases_of(papers, TODAY)

    assert case["case"] == "Provstad KS 2031/98"


TITLES = {
    # a heading: the case's title
    "Ny förskola i Sjöhem": "Ny förskola i Sjöhem",
    "Avsägelse - Anna Ek (S)": "Avsägelse - Anna Ek (S)",
    "Svar på motion av Anna Ek (S) om ny förskola": "Ny förskola",
    "Yrkande angående förskolan i Sjöhem": "Förskolan i Sjöhem",
}


@pytest.mark.parametrize(("heading", "title"), TITLES.items())
def test_a_case_is_called_what_it_is_about(heading: str, title: str) -> None:
    made = record(
        "a.pdf",
        "protokollsutdrag",
        f"§ 3 {heading}",
        title=heading,
        body=KF,
        items=[item("3", heading)],
    )
    if heading.startswith("Svar"):
        made["responds_to"] = {"kind": "motion", "party": None, "date": None, "title": None}

    (case,) = cases_of([made], TODAY)

    assert case["title"] == title
