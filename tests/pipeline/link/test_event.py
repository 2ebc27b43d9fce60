from __future__ import annotations

import pytest

from pipeline.link.event import events, main_outcome
from pipeline.link.matter import Matter, Reference, Step

KF, KS, KSAU, TEN = "Kommunfullmäktige", "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott", "Tekniska nämnden"  # fmt: skip


def taken(body: str, outcome: str, text: str = "") -> Step:
    return Step("taken", "2031-04-20", body, body, outcome, text)


MOTION = {
    # a step in the case of a motion: the event's type, and whether the assembly acts or is asked
    "an office proposes to the assembly": (Step("proposed", None, KS, KF, "avslag"), ("förslag", True)),
    "an office proposes to a board": (Step("proposed", None, TEN, TEN, "avstyrks"), ("förslag", False)),
    "the executive proposes": (Step("recommended", None, KS, KF, "avslag"), ("rekommendation", True)),
    "a committee proposes to its board": (Step("recommended", None, KSAU, KS, "avslag"), ("rekommendation", False)),
    "a board rejects": (taken(TEN, "avstyrks"), ("yttrande", False)),
    "a board approves": (taken(TEN, "tillstyrks"), ("yttrande", False)),
    "a board makes a paper its opinion": (taken(TEN, "godkänns"), ("yttrande", False)),
    "the executive turns it down": (taken(KS, "avslag"), ("rekommendation", True)),
    "the assembly turns it down": (taken(KF, "avslag"), ("beslut", True)),
    "the assembly deems it answered": (taken(KF, "besvarad"), ("beslut", True)),
    "the assembly writes it off": (taken(KF, "avskrivs"), ("avskriven", True)),
    "the assembly sends it back": (taken(KF, "återremitteras"), ("återremitterad", True)),
    "the executive sends it back": (taken(KS, "återremitteras"), ("återremitterad", False)),
    "the assembly tables it": (taken(KF, "bordläggs"), ("bordlagd", True)),
    "the assembly refers it": (taken(KF, "remitteras"), ("remitterad", True)),
    "handed over to be prepared": (taken(KF, "överlämnas", "Motionen överlämnas för beredning."), ("remitterad", False)),
    "handed over to the executive": (taken(KF, "överlämnas", "Motionen överlämnas till kommunstyrelsen."), ("remitterad", False)),
    "the executive hands it on": (taken(KS, "överlämnas", "Kommunstyrelsen överlämnar motionen till tekniska nämnden."), ("remitterad", False)),
    "what is said of it handed over": (taken(KF, "överlämnas", "Svaret överlämnas till motionären."), ("beslut", True)),
    "an assignment to answer": (taken(KS, "uppdrag", "Förvaltningen får i uppdrag att besvara motionen."), ("remitterad", False)),
    "an assignment by the way": (taken(TEN, "uppdrag", "Förvaltningen får i uppdrag att se över bänkarna."), ("uppdrag", False)),
    "an assignment reported": (taken(KF, "noteras", "Återrapporteringen antecknas."), ("återrapport", False)),
    "an assignment to report": (taken(TEN, "uppdrag", "Förvaltningen får i uppdrag att återrapportera försöket."), ("uppdrag", False)),
    "who may speak is no decision": (taken(KF, "övrigt", "Bo Alm medges närvara."), ("yttrande", False)),
}  # fmt: skip


@pytest.mark.parametrize(("step", "expected"), MOTION.values(), ids=MOTION.keys())
def test_only_the_assembly_settles_a_motion(step: Step, expected: tuple[str, bool]) -> None:
    (event,) = events([Matter("a", "a", "protokoll", steps=(step,))], "motion", KF)

    assert (event.type, event.final) == expected


def test_an_interpellation_that_may_be_put_is_raised() -> None:
    step = taken(KF, "övrigt", "Interpellationen får ställas.")

    (event,) = events([Matter("a", "a", "protokoll", steps=(step,))], "interpellation", KF)

    assert event.type == "väckt"


def test_what_two_papers_tell_is_one_event_and_the_minutes_go_first() -> None:
    told = Step("yttrande", "2031-04-20", TEN, None, "avstyrks", quote="nämnden avstyrkte")
    answer = Matter("a.pdf", "a.pdf", "tjänsteskrivelse", body=KS, steps=(told,))
    own = Reference("tekniskanämnd", "2031-04-20", "65")
    minutes = Matter("b.pdf", "b.pdf", "protokollsutdrag", body=TEN, own=own, steps=(taken(TEN, "avstyrks"),))  # fmt: skip

    (event,) = events([answer, minutes], "motion", KF)

    assert event.paper == "b.pdf"


def test_undated_events_go_first_and_one_day_s_in_the_order_of_a_case() -> None:
    steps = (
        taken(KF, "avslag"),
        taken(KF, "bordläggs"),
        Step("planerad", "2031-04-20", KF),
        Step("väckt", "2030-03-05", KF),
        Step("inlämnad"),
    )

    found = events([Matter("a", "a", "protokoll", steps=steps)], "motion", KF)

    assert [e.type for e in found] == ["inlämnad", "väckt", "bordlagd", "beslut", "planerad"]


OUTCOMES = {
    "the weightiest": (["uppdrag", "besvarad"], "besvarad"),
    "partly granted": (["bifall", "avslag"], "delvis bifall"),
    "nothing known": (["övrigt"], "övrigt"),
    "none": ([], None),
}


@pytest.mark.parametrize(("items", "expected"), OUTCOMES.values(), ids=OUTCOMES.keys())
def test_a_decision_of_several_items_has_one_outcome(
    items: list[str], expected: str | None
) -> None:
    steps = tuple(taken(KF, outcome, str(number)) for number, outcome in enumerate(items))
    found = events([Matter("a", "a", "protokoll", steps=steps)], None, KF)

    assert main_outcome(found) == expected
