from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.link import Matter, keys, matters
from tests.pipeline.link.paper import day, decision, item, only, record, row

if TYPE_CHECKING:
    from tests.pipeline.link.paper import Record

KF, TEN = "Kommunfullmäktige", "Tekniska nämnden"

MINUTES = """\
§ 60 Upprop

§ 61 Meddelanden

§ 62 Motion om fler bänkar längs ån - Anna Ek (S) med flera
Motionen överlämnas till kommunstyrelsen för beredning.

§ 63 Svar på motion om nattbuss - Bo Alm (M)
Kommunfullmäktige beslutade den 3 mars 2030, § 12 att lämna motionen till kommunstyrelsen för
beredning.
Motionen avslås.
"""


def assembly() -> Record:
    return record(
        "kf.pdf",
        "protokoll",
        MINUTES,
        body=KF,
        meeting_date="2031-03-05",
        items=[
            item("60", "Upprop"),
            item("61", "Meddelanden", "KS 2031/1"),
            item("62", "Motion om fler bänkar längs ån - Anna Ek (S) med flera", "KS 2031/12"),
            item("63", "Svar på motion om nattbuss - Bo Alm (M)", "KS 2030/7"),
        ],
        timetable=[row(KF, "2030-03-03", "12", "Kommunfullmäktige beslutade den 3 mars 2030")],
        decisions=[
            decision("Motionen överlämnas till kommunstyrelsen för beredning.", "remitteras", "taken", KF, paragraph="62"),
            decision("Motionen avslås.", "avslag", "taken", KF, paragraph="63"),
        ],
    )  # fmt: skip


def test_each_paragraph_of_minutes_is_a_matter_and_routine_is_none() -> None:
    new, answered = matters(assembly())

    assert (new.id, new.paper, new.paragraph) == ("kf.pdf#62", "kf.pdf", "62")
    assert (new.initiative, new.raises, new.raised) == ("motion", False, "2031-03-05")
    assert (new.movers, new.parties, new.diary_numbers) == (("Anna Ek",), ("S",), ("KS 2031/12",))
    assert [(s.type, s.date, s.outcome) for s in new.steps] == [
        ("väckt", "2031-03-05", None),
        ("taken", "2031-03-05", "remitteras"),
    ]
    assert (answered.id, answered.raised, answered.movers) == (
        "kf.pdf#63",
        "2030-03-03",
        ("Bo Alm",),
    )
    assert [(s.type, s.date, s.outcome) for s in answered.steps] == [
        ("väckt", "2030-03-03", None),
        ("remitterad", "2030-03-03", "remitteras"),
        ("taken", "2031-03-05", "avslag"),
    ]


NONE = {
    "a paper that could not be read": {"source": {"path": "a.pdf"}, "failure": {"code": "x"}},
    "minutes without §§": record("a.pdf", "protokoll", "Protokoll", body=KF),
    "routine alone": record("a.pdf", "protokoll", "§ 1 Upprop", items=[item("1", "Upprop")]),
    "an agenda's routine": record("a.pdf", "kallelse", "1 Upprop", items=[item("1", "Val av justerare")]),
}  # fmt: skip


@pytest.mark.parametrize("made", NONE.values(), ids=NONE.keys())
def test_what_holds_no_case_has_no_matter(made: Record) -> None:
    assert list(matters(made)) == []


HEADINGS = {
    # a heading: does every meeting have it
    "Upprop": True,
    "Val av protokollsjusterare": True,
    "Justering": True,
    "Justering av protokoll": True,
    "Information och överläggningar": True,
    "Information från förvaltningen": True,
    "Delegerade beslut 2031": True,
    "Anmälningsärenden": True,
    "Godkännande av dagordning": True,
    "Sammanträdet öppnas": True,
    "Övriga frågor": True,
    # a case of its own
    "Justering av taxan för hamnen": False,
    "Informationssäkerhetspolicy": False,
    "Information om Ekhult 7": False,
    "Delegationsordning 2031": False,
    "Anmälan av motion om nattbuss": False,
    "Avslutning av investeringsprojekt": False,
}


@pytest.mark.parametrize(("heading", "is_routine"), HEADINGS.items(), ids=HEADINGS.keys())
def test_tells_routine_from_a_case(heading: str, *, is_routine: bool) -> None:
    made = record("a.pdf", "protokoll", f"§ 3 {heading}", items=[item("3", heading)])

    assert (list(matters(made)) == []) == is_routine


def test_an_extract_is_one_matter_with_the_number_of_its_paragraph() -> None:
    made = record(
        "a.pdf", "protokollsutdrag", "§ 65 Bänkar", items=[item("65", "Bänkar", "TEN 2031/7")]
    )

    assert (only(made).id, only(made).diary_numbers) == ("a.pdf", ("TEN 2031/7",))


def test_a_part_of_a_bundle_has_an_id_of_its_own() -> None:
    made = record("bunt.pdf", "motion", title="Bänkar")
    made["source"]["part"] = 2

    assert only(made).paper == "bunt.pdf#2"


def test_a_paragraph_borne_twice_is_two_matters() -> None:
    text = "§ 7 Badet öppnas\n\n§ 7 Isbanan stängs"
    made = record("a.pdf", "protokoll", text, items=[item("7", "Badet öppnas"), item("7", "Isbanan stängs")])  # fmt: skip

    assert [matter.id for matter in matters(made)] == ["a.pdf#7", "a.pdf#7 (2)"]


HISTORY = {
    # the sentence, its body: the step that it tells
    "Kommunfullmäktige lämnade motionen till kommunstyrelsen för beredning den 3 mars 2031.": (KF, "remitterad"),
    "Tekniska nämnden avstyrkte motionen den 3 mars 2031.": (TEN, "yttrande"),
    "Kommunstyrelsen återremitterade ärendet den 3 mars 2031.": ("Kommunstyrelsen", "taken"),
    "Kommunfullmäktige bordlade ärendet den 3 mars 2031.": (KF, "taken"),
    "Tekniska nämndens arbetsutskott har behandlat ärendet den 3 mars 2031.": ("Tekniska nämndens arbetsutskott", "rekommendation"),
    # a union or a council proposes nothing, a bare row is a plan
    "Förvaltningens samverkansgrupp har behandlat ärendet den 3 mars 2031.": ("Förvaltningens samverkansgrupp", "planerad"),
    "Tekniska nämnden 3 mars 2031": (TEN, "planerad"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "told"), HISTORY.items(), ids=HISTORY.keys())
def test_reads_a_case_s_history(sentence: str, told: tuple[str, str]) -> None:
    body, type_ = told
    text = f"Svar på motion om bänkar\n\n{sentence}\n"
    words = sentence.rstrip(".")
    made = record(
        "a.pdf", "tjänsteskrivelse", text, answers=("motion", None), body="Kommunstyrelsen",
        timetable=[row(body, "2031-03-03", words=words)],
    )  # fmt: skip

    assert [(s.body, s.type) for s in only(made).steps if s.type != "väckt"] == [(body, type_)]


def test_reads_when_a_board_got_the_motion() -> None:
    text = "Svar på motion om bänkar\n\nTekniska nämnden fick den 9 mars 2031 motionen för beredning.\n"
    made = record(
        "a.pdf", "tjänsteskrivelse", text, answers=("motion", None), body=TEN,
        dates=[day("2031-03-09", "9 mars 2031")],
    )  # fmt: skip

    assert [(step.type, step.date, step.body) for step in only(made).steps] == [
        ("mottagen", "2031-03-09", TEN)
    ]


NOTED = {
    # a heading in the assembly's minutes, where nothing is referred: was the motion raised there
    "Anmälan av motion från Anna Ek (S) om bänkar": True,
    "Ny motion - Bänkar längs ån (S)": True,
    "Motion om bänkar": False,
    "Anmälan av svar på motion om bänkar": False,
}


@pytest.mark.parametrize(("heading", "is_raised"), NOTED.items())
def test_a_motion_announced_is_raised(heading: str, *, is_raised: bool) -> None:
    made = record(
        "kf.pdf", "protokoll", f"§ 3 {heading}", body=KF, meeting_date="2031-03-05",
        items=[item("3", heading)],
    )  # fmt: skip

    assert only(made).raised == ("2031-03-05" if is_raised else None)


RAISED = {
    # how an answer tells of the day: the step
    "Anna Ek (S) lämnade den 3 mars 2031 in en motion om bänkar.": "inlämnad",
    "I en motion daterad den 3 mars 2031 föreslår Anna Ek (S) bänkar.": "inlämnad",
    "Motionen väcktes den 3 mars 2031.": "väckt",
    "Anna Ek (S) lämnade vid kommunfullmäktiges sammanträde den 3 mars 2031 en motion.": "väckt",
    "Motionen lämnades den 3 mars 2031 till kommunstyrelsen.": "väckt",
}


@pytest.mark.parametrize(("sentence", "type_"), RAISED.items())
def test_tells_handed_in_from_raised(sentence: str, type_: str) -> None:
    made = record(
        "a.pdf", "tjänsteskrivelse", f"Svar på motion om bänkar\n\n{sentence}", body=TEN,
        answers=("motion", "2031-03-03"), dates=[day("2031-03-03", "3 mars 2031")],
    )  # fmt: skip

    assert [(step.type, step.date) for step in only(made).steps] == [(type_, "2031-03-03")]


def test_what_is_put_off_is_planned() -> None:
    text = "§ 7 Motion om bänkar\nÄrendet bordläggs till sammanträdet den 26 mars 2031."
    made = record(
        "a.pdf", "protokollsutdrag", text, body=KF, meeting_date="2031-03-05",
        items=[item("7", "Motion om bänkar")], dates=[day("2031-03-26", "26 mars 2031")],
        decisions=[decision("Ärendet bordläggs till sammanträdet den 26 mars 2031.", "bordläggs", "taken", KF, paragraph="7")],
    )  # fmt: skip

    assert ("planerad", "2031-03-26") in [(step.type, step.date) for step in only(made).steps]


def test_a_matter_is_the_same_after_a_round_through_json() -> None:
    for matter in matters(assembly()):
        assert Matter.from_json(json.loads(json.dumps(matter.to_json()))) == matter


words = st.lists(st.sampled_from(["bänkar", "nattbuss", "ån", "torget", "badet"]), max_size=4)
made_matters = st.builds(
    Matter,
    id=st.just("x"),
    paper=st.just("x"),
    kind=st.just("motion"),
    municipality=st.sampled_from([None, "Provstad", "Annanstad"]),
    date=st.sampled_from([None, "2028-01-01", "2030-01-01", "2033-01-01"]),
    stems=words.map(tuple),
)


@given(made_matters, made_matters)
def test_whoever_finds_is_found(one: Matter, other: Matter) -> None:
    left, right = keys(one), keys(other)

    assert bool(left.kept & right.sought) == bool(right.kept & left.sought)
