from __future__ import annotations

import pytest

from pipeline.link.part import parts
from pipeline.link.promise import commitments, stated_due
from tests.pipeline.link.paper import day, decision, record

BOARD = "Tekniska nämnden"

DEADLINES = {
    # text, a date in it: until when an answer is asked for
    "before a day": ("Motionen ska besvaras innan 26 juni 2031.", "26 juni 2031", True),
    "by a day": ("Yttrandet ska lämnas till kommunstyrelsen senast den 26 juni 2031.", "26 juni 2031", True),
    "a remiss": ("Remisstiden går ut och remissvar lämnas senast 26 juni 2031.", "26 juni 2031", True),
    # no deadline for an answer
    "a deadline for something else": ("Bänkarna ska vara på plats senast den 26 juni 2031.", "26 juni 2031", False),
    "answered on a day": ("Motionen besvarades den 26 juni 2031.", "26 juni 2031", False),
    "another sentence": ("Motionen ska besvaras. Badet öppnar senast den 26 juni 2031.", "26 juni 2031", False),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words", "is_due"), DEADLINES.values(), ids=DEADLINES.keys())
def test_reads_until_when_an_answer_is_asked_for(
    text: str,
    words: str,
    *,
    is_due: bool,
) -> None:
    (part,) = parts(record("a.pdf", "tjänsteskrivelse", text, dates=[day("2031-06-26", words)]))

    assert stated_due(part) == ("2031-06-26" if is_due else None)


PROMISES = {
    "to be finished": ("Översynen ska slutföras under första kvartalet 2032.", "2032-33", "första kvartalet 2032", True),
    "to be ready": ("Taxan ska vara klar i februari 2032.", "2032-02", "februari 2032", True),
    "to come back": ("Förvaltningen avser att återkomma till nämnden senast den 1 mars 2032.", "2032-03-01", "1 mars 2032", True),
    # nothing promised
    "already past": ("Översynen skulle redovisas och ska redovisas, sades den 3 mars 2030.", "2030-03-03", "3 mars 2030", False),
    "no time of its own": ("Översynen ska redovisas. Lagen gäller från den 1 mars 2032.", "2032-03-01", "1 mars 2032", False),
    "a plan of somebody else": ("Sjöfestivalen hålls den 1 mars 2032.", "2032-03-01", "1 mars 2032", False),
    "the answer itself": ("Svaret ska redovisas senast den 1 mars 2032.", "2032-03-01", "1 mars 2032", False),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "words", "is_promise"), PROMISES.values(), ids=PROMISES.keys()
)
def test_reads_what_an_office_promises(
    text: str,
    value: str,
    words: str,
    *,
    is_promise: bool,
) -> None:
    (part,) = parts(record("a.pdf", "tjänsteskrivelse", text, dates=[day(value, words)]))

    found = [(each.due, each.by) for each in commitments(part, "2031-05-01", BOARD)]

    assert found == ([(value, BOARD)] if is_promise else [])


ASSIGNMENTS = {
    "Förvaltningen får i uppdrag att se över bänkarna.": "Förvaltningen",
    "Kulturnämnden uppdrar åt förvaltningen att se över bänkarna.": "förvaltningen",
    "Ger kommundirektören i uppdrag att se över bänkarna.": "kommundirektören",
    "Uppdraget går ut på att se över bänkarna.": None,
}


@pytest.mark.parametrize(("text", "by"), ASSIGNMENTS.items())
def test_reads_who_is_assigned(text: str, by: str | None) -> None:
    given = decision(text, "uppdrag", "taken", BOARD, deadline="2032-03-01")
    (part,) = parts(record("a.pdf", "protokollsutdrag", text, decisions=[given]))

    (found,) = commitments(part, "2031-05-01", BOARD)

    assert (found.by, found.due, found.assigned) == (by, "2032-03-01", True)


def test_what_is_only_proposed_binds_nobody() -> None:
    text = "Förvaltningen får i uppdrag att se över bänkarna."
    proposed = decision(text, "uppdrag", "proposed", BOARD)
    (part,) = parts(record("a.pdf", "tjänsteskrivelse", text, decisions=[proposed]))

    assert commitments(part, "2031-05-01", BOARD) == ()


def test_to_prepare_an_initiative_is_no_promise() -> None:
    text = "Förvaltningen får i uppdrag att bereda nämndinitiativet."
    given = decision(text, "uppdrag", "taken", BOARD)
    (part,) = parts(record("a.pdf", "protokollsutdrag", text, decisions=[given]))

    assert commitments(part, "2031-05-01", BOARD) == ()
