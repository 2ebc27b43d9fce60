from __future__ import annotations

import pytest

from pipeline.link import Matter, matters
from pipeline.link import title as titles
from tests.pipeline.link.paper import Record, day, decision, item, record, row

KF, KS = "Kommunfullmäktige", "Kommunstyrelsen"

NEW = "Anmälan av nya motioner"
EK, ALM = ("bänkar längs ån", "Anna Ek"), ("nattbuss", "Bo Alm")

ANNOUNCED = {
    # how the § tells of two motions
    "bullets with numbers": (NEW, "• Motion från Anna Ek (S) om bänkar längs ån, KS 2031/12\n• Motion från Bo Alm (M) om nattbuss, KS 2031/13"),
    "numbered, mover behind": ("Nya motioner", "1. Motion om bänkar längs ån av Anna Ek (S)\n2. Motion om nattbuss av Bo Alm (M)"),
    "with a dash": ("Inkomna motioner 2031", "- Motion om bänkar längs ån - Anna Ek (S)\n- Motion om nattbuss - Bo Alm (M)"),
    "a line wrapped": ("Anmälan av inkomna motioner", "• Motion från Anna Ek (S) om bänkar\nlängs ån (dnr KS 2031/12)\n• Motion från Bo Alm (M) om nattbuss"),
    "a table": (NEW, "Motion\tMotionär\tDnr\nbänkar längs ån\tAnna Ek (S)\tKS 2031/12\nnattbuss\tBo Alm (M)\tKS 2031/13"),
    "bullets without the word": (NEW, "• Anna Ek (S) om bänkar längs ån\n• Bo Alm (M) om nattbuss"),
    "sentences": (NEW, "Anna Ek (S) har lämnat in en motion om bänkar längs ån.\nBo Alm (M) har lämnat in en motion om nattbuss."),
    "one sentence": (NEW, "Följande har kommit in: motion av Anna Ek (S) om bänkar längs ån samt motion av Bo Alm (M) om nattbuss."),
    "decided one by one": (NEW, "1. Motion om bänkar längs ån av Anna Ek (S) remitteras till kommunstyrelsen.\n2. Motion om nattbuss av Bo Alm (M) remitteras till kommunstyrelsen."),
    "named twice": (NEW, "• Motion från Anna Ek (S) om bänkar längs ån\n• Motion från Bo Alm (M) om nattbuss\n\nBeslutsunderlag\nMotion från Anna Ek (S) om bänkar längs ån, daterad 2031-02-02"),
    "the number first": ("Nya motioner", "Dnr KS 2031/12 Motion från Anna Ek (S) om bänkar längs ån\nDnr 2031/13 Motion från Bo Alm (M) om nattbuss"),
    "a column of numbers": ("Nya motioner", "KS 2031/12\tMotion från Anna Ek (S) om bänkar längs ån\nKS 2031/13\tMotion från Bo Alm (M) om nattbuss"),
    "a print's number": ("Nya motioner", "Motion 2031:12 av Anna Ek (S) om bänkar längs ån\nMotion 2031:13 av Bo Alm (M) om nattbuss"),
    "movers at the end": ("Nya motioner", "Motion angående bänkar längs ån, inlämnad av Anna Ek (S)\nMotion angående nattbuss, inlämnad av Bo Alm (M)"),
    "sentences on one line": ("Inlämnade motioner", "Anna Ek (S) har inkommit med en motion om bänkar längs ån. Bo Alm (M) har inkommit med en motion om nattbuss."),
    "in quotation marks": (NEW, "Motion ”bänkar längs ån” av Anna Ek (S)\nMotion ”nattbuss” av Bo Alm (M)"),
    "a plea beside": (NEW, "• Motion från Anna Ek (S) om bänkar längs ån\n• Motion från Bo Alm (M) om nattbuss\n\nYrkande\n• Cia Sten (V) yrkar avslag"),
}  # fmt: skip


def paragraph(title: str, text: str, *decisions: Record) -> list[Matter]:
    made = record(
        "kf.pdf", "protokoll", f"§ 72 {title}\n\n{text}\n", body=KF, meeting_date="2031-03-05",
        items=[item("72", title)], decisions=list(decisions),
    )  # fmt: skip
    return list(matters(made))


def told(found: list[Matter]) -> list[tuple[str, str]]:
    return [(titles.core(each.title or ""), " ".join(each.movers)) for each in found]


@pytest.mark.parametrize(("title", "text"), ANNOUNCED.values(), ids=ANNOUNCED.keys())
def test_each_motion_that_a_paragraph_announces_is_a_matter(title: str, text: str) -> None:
    found = paragraph(title, text)

    assert told(found) == [EK, ALM]
    assert [each.id for each in found] == ["kf.pdf#72:1", "kf.pdf#72:2"]
    assert {(each.initiative, each.raised) for each in found} == {("motion", "2031-03-05")}


def test_each_has_the_number_that_stands_beside_it() -> None:
    one, other = paragraph(*ANNOUNCED["bullets with numbers"])

    assert (one.diary_numbers, other.diary_numbers) == (("KS 2031/12",), ("KS 2031/13",))


def test_the_words_that_announce_a_motion_are_its_evidence() -> None:
    found = paragraph(*ANNOUNCED["a line wrapped"])

    assert [step.quote for each in found for step in each.steps] == [
        "• Motion från Anna Ek (S) om bänkar\nlängs ån (dnr KS 2031/12)",
        "• Motion från Bo Alm (M) om nattbuss",
    ]


def test_a_party_may_hand_in_and_kinds_may_differ() -> None:
    text = "Liberalerna har lämnat in en motion om nattbuss.\n• Interpellation från Bo Alm (M) till Cia Sten (V) om bänkar längs ån"

    found = paragraph("Nya motioner och interpellationer", text)

    assert told(found) == [("nattbuss", ""), ("bänkar längs ån", "Bo Alm")]
    assert [each.initiative for each in found] == ["motion", "interpellation"]


ALONE = {
    # one matter, or none where every meeting has the §
    "nothing came in": ("Nya motioner", "Inga motioner har lämnats in.", 1),
    "one motion": ("Motion av Anna Ek (S) om bänkar längs ån", "• Bo Alm (M) yrkar bifall.", 1),
    "two movers": ("Motion av Anna Ek (S) och Bo Alm (M) om bänkar längs ån", "", 1),
    "and others": ("Motion om bänkar längs ån - Anna Ek (S) med flera", "Motion om bänkar längs ån", 1),
    "two wishes": ("Svar på motion om bad och om vinterbad", "", 1),
    "physical exercise": ("Svar på motion om lek och motion på skolgården", "", 1),
    "a question's addressee": ("Interpellation av Anna Ek (S) till Bo Alm (M) om badet", "", 1),
    "what is asked for opinion": ("Remiss av utredningen om hamnen: motion om badet", "", 1),
    "messages": ("Meddelanden", "• Motion från Anna Ek (S) om bänkar längs ån", 0),
}  # fmt: skip


@pytest.mark.parametrize(("title", "text", "count"), ALONE.values(), ids=ALONE.keys())
def test_leaves_one_matter_whole(title: str, text: str, count: int) -> None:
    assert [each.id for each in paragraph(title, text)] == ["kf.pdf#72"] * count


def test_the_addressee_of_a_question_moves_nothing() -> None:
    (found,) = paragraph("Interpellation av Anna Ek (S) till Bo Alm (M) om badet", "")

    assert (found.movers, found.parties) == (("Anna Ek",), ("S",))


LISTS = [
    "Redovisning av obesvarade motioner",
    "Anmälan av obesvarade motioner och medborgarförslag",
    "Motioner som inte är färdigberedda",
    "Motioner under beredning hösten 2031",
    "Förteckning över ej besvarade motioner",
    "Redovisning av medborgarförslag som inte avgjorts",
    "Motionsbalans 2031",
    "Balanslista",
]


@pytest.mark.parametrize("title", LISTS)
def test_a_list_of_what_is_unanswered_is_of_none_of_it(title: str) -> None:
    text = ANNOUNCED["bullets with numbers"][1]
    made = record(
        "a.pdf", "tjänsteskrivelse", f"{title}\n\n{text}", title=title, body=KS, date="2031-03-05"
    )

    (found,) = matters(made)

    assert (found.initiative, found.movers, found.gist) == (None, (), "")


NO_LISTS = [
    "Svar på motion om boenden under byggnation",
    "Motion om att inte bygga vid ån",
    "Detaljplan under samråd",
    "Uppdrag att utreda badet",
]


@pytest.mark.parametrize("title", NO_LISTS)
def test_a_case_of_its_own_is_no_list(title: str) -> None:
    (found,) = paragraph(title, "Motion från Anna Ek (S) om bänkar längs ån")

    assert found.gist


TOGETHER = {
    # one answer to two motions
    "kind twice": "Svar på motion från Anna Ek (S) om bänkar längs ån och motion från Bo Alm (M) om nattbuss",
    "movers": "Svar på motioner av Anna Ek (S) om bänkar längs ån och Bo Alm (M) om nattbuss",
    "movers behind": "Svar på motion om bänkar längs ån av Anna Ek (S) samt motion om nattbuss av Bo Alm (M)",
    "an opinion": "Yttrande över motion av Anna Ek (S) om bänkar längs ån och motion av Bo Alm (M) om nattbuss",
}  # fmt: skip


@pytest.mark.parametrize("title", TOGETHER.values(), ids=TOGETHER.keys())
def test_an_answer_to_two_motions_is_of_both(title: str) -> None:
    settled = decision("Motionerna avslås.", "avslag", "proposed", KF)
    made = record(
        "svar.pdf", "tjänsteskrivelse", f"{title}\n\nMotionerna avslås.", title=title, body=KS,
        date="2031-09-01", answers=("motion", None), decisions=[settled],
    )  # fmt: skip

    found = list(matters(made))

    assert told(found) == [EK, ALM]
    assert [step.outcome for each in found for step in each.steps] == ["avslag", "avslag"]


def test_motions_named_by_what_they_are_about_alone() -> None:
    found = paragraph("Svar på motioner om bänkar längs ån och om nattbuss", "")

    assert told(found) == [("bänkar längs ån", ""), ("nattbuss", "")]


def test_motions_that_the_text_of_an_answer_lists() -> None:
    found = paragraph("Svar på två motioner om utemiljön", ANNOUNCED["bullets with numbers"][1])

    assert told(found) == [EK, ALM]


def test_what_is_told_of_one_motion_is_not_told_of_the_other() -> None:
    title = TOGETHER["kind twice"]
    lines = (
        "Anna Ek (S) lämnade motionen den 5 mars 2031.",
        "Kommunfullmäktige remitterade Bo Alms motion den 9 april 2031.",
        "Motionen från Anna Ek (S) bifalls.",
        "Motionen om nattbuss avslås.",
    )
    made = record(
        "svar.pdf", "tjänsteskrivelse", "\n\n".join((title, *lines)), title=title, body=KS,
        date="2031-09-01", answers=("motion", "2031-03-05"),
        dates=[day("2031-03-05", "5 mars 2031"), day("2031-04-09", "9 april 2031")],
        timetable=[row(KF, "2031-04-09", words="Kommunfullmäktige remitterade Bo Alms motion den 9 april 2031")],
        decisions=[decision(lines[2], "bifall", "proposed", KF), decision(lines[3], "avslag", "proposed", KF)],
    )  # fmt: skip

    one, other = matters(made)

    assert (one.raised, other.raised) == ("2031-03-05", "2031-04-09")
    assert [step.outcome for step in one.steps] == [None, "bifall"]
    assert [step.outcome for step in other.steps] == [None, "remitteras", "avslag"]


DECIDED = {
    # what the assembly does with the motions announced: the step
    "handed on": ("Motionerna överlämnas till kommunstyrelsen.", "överlämnas", ["remitteras"]),
    "referred": ("Motionerna remitteras till kommunstyrelsen.", "remitteras", ["remitteras"]),
    "noted": ("Kommunfullmäktige noterar anmälan.", "noteras", []),
}


@pytest.mark.parametrize(("text", "outcome", "steps"), DECIDED.values(), ids=DECIDED.keys())
def test_announcing_settles_nothing(text: str, outcome: str, steps: list[str]) -> None:
    title, entries = ANNOUNCED["bullets with numbers"]
    made = decision(text, outcome, "taken", KF, paragraph="72")

    for found in paragraph(title, f"{text}\n\n{entries}", made):
        assert [step.outcome for step in found.steps if step.type == "taken"] == steps
