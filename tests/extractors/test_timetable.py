from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.timetable import Step, extract_timetable
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

HEAD = (
    "Tjänsteskrivelse\nDatum: 2031-02-05\n\nTill\nArbetsmarknads- och socialnämnden\n\n"
    "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
)


def planned(rows: str, heading: str = "Beslutsplanering") -> str:
    return f"{HEAD}\n\n{heading}\n\n{rows}"


# The answer: what the paper calls the step, and its day.
ROWS = {
    "columns": planned(
        "⟦ASN beredning\t2031-02-20|ASN beredning 2031-02-20⟧\n"
        "⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "spaces": planned("⟦Kommunstyrelsen 2 april 2031|Kommunstyrelsen 2031-04-02⟧"),
    "commas": planned("⟦Kommunstyrelsen, den 2 april 2031|Kommunstyrelsen 2031-04-02⟧"),
    "paragraph behind": planned("⟦Kommunstyrelsen 2031-01-02|Kommunstyrelsen 2031-01-02⟧ § 12"),
    "bullets": planned(
        "• ⟦Kommunstyrelsen 2031-04-02|Kommunstyrelsen 2031-04-02⟧\n"
        "• ⟦Kommunfullmäktige 2031-04-28|Kommunfullmäktige 2031-04-28⟧"
    ),
    "month": planned("⟦Kommunfullmäktige maj 2031|Kommunfullmäktige 2031-05⟧"),
    "two in a cell": planned(
        "⟦Kommunstyrelsen 2031-04-02|Kommunstyrelsen 2031-04-02⟧⟦, kommunfullmäktige 2031-04-28"
        "|kommunfullmäktige 2031-04-28⟧"
    ),
    "day first": planned("⟦2031-04-02|Kommunstyrelsen 2031-04-02⟧\tKommunstyrelsen"),
    "time": planned("⟦Gruppmöte 2031-03-02|Gruppmöte 2031-03-02⟧ kl. 13.00"),
    "other heading": planned("⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧", "Tidplan"),
    "a name over two lines": planned(
        "Arbetsmarknads- och\n⟦socialnämnden\t2031-04-02|Arbetsmarknads- och socialnämnden 2031-04-02⟧"
    ),
    "a name that goes on below": planned(
        "⟦Kommunstyrelsens\t2031-04-02|Kommunstyrelsens arbetsutskott 2031-04-02⟧\narbetsutskott"
    ),
    "once": planned(
        "⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧\nKommunstyrelsen\t2031-04-02"
    ),
}

PROSE = {
    "has handled": planned(
        "⟦Kommunstyrelsen behandlade ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Ärendets beredning",
    ),
    "the day first": planned(
        "Den ⟦3 januari 2031 beslutade kommunstyrelsen|Kommunstyrelsen 2031-01-03⟧ i frågan.",
        "Ärendets beredning",
    ),
    "the matter is named": planned(
        "⟦Kommunstyrelsen remitterade motionen den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Bakgrund",
    ),
    "behind the verb": planned(
        "Beslut i ärendet har fattats av ⟦kommunstyrelsen den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Bakgrund",
    ),
    "two that gave their views": planned(
        "⟦Vårdnämnden yttrade sig till kommunstyrelsen den 3 januari 2031|Vårdnämnden 2031-01-03⟧ och "
        "⟦byggnadsnämnden den 9 januari 2031|Byggnadsnämnden 2031-01-09⟧.",
        "Bakgrund",
    ),
    "an assignment": planned(
        "⟦Byggnadsnämnden gav den 3 januari 2031|Byggnadsnämnden 2031-01-03⟧ förvaltningen i uppdrag att se över taxan.",
        "Bakgrund",
    ),
    "active": planned(
        "⟦Kommunstyrelsen fattar beslut den 3 mars 2031|Kommunstyrelsen 2031-03-03⟧.",
        "Ärendets beredning",
    ),
    "unions": planned(
        "Ärendet har behandlats i ⟦förvaltningens samverkansgrupp den 3 februari 2031"
        "|Förvaltningens samverkansgrupp 2031-02-03⟧.",
        "Samverkan",
    ),
    "the day of each": planned(
        "⟦Kommunstyrelsen behandlade ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧ och "
        "⟦kommunfullmäktige beslutade den 9 januari 2031|Kommunfullmäktige 2031-01-09⟧.",
        "Ärendets beredning",
    ),
    "paragraph between": planned(
        "⟦Kommunstyrelsen har den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧, § 12, beslutat om motionen.",
        "Tidigare behandling",
    ),
}

NOTHING = {
    "no day": planned("Kommunstyrelsen i vår"),
    "no year": planned("Kommunstyrelsen eller någon annan en dag"),
    "day without a body": planned(
        "Motionen lämnades in den 3 januari 2031 av Ida Provberg.", "Bakgrund"
    ),
    "another case": planned(
        "Kommunstyrelsen beslutade den 3 januari 2031 om ärendet KS (2030/12) i stället.",
        "Bakgrund",
    ),
    "another body in another sentence": planned(
        "Motionen kom in den 3 januari 2031. Kommunstyrelsen är inblandad.", "Bakgrund"
    ),
    "to whom it was sent": planned(
        "Motionen skickades till kommunstyrelsen den 3 januari 2031.", "Bakgrund"
    ),
    "law": planned("Kommunstyrelsen ska följa kommunallagen (2017:725).", "Bakgrund"),
    "in the proposal": (
        "Tjänsteskrivelse\n\nFörslag till beslut\n\nKommunstyrelsen behandlar ärendet den 3 mars 2031."
    ),
    "in the recipients": planned("Kommunstyrelsen 2031-04-02", "Beslutet skickas till"),
    "a project's plan": planned("byggstart juni 2031\ninvigning 1 september 2031", "Tidplan"),
    "generic": planned("Nämnden behandlade ärendet den 3 januari 2031.", "Bakgrund"),
}


def shown(fact: Fact[Step]) -> str:
    return f"{fact.value.body} {fact.value.date}"


@pytest.mark.parametrize("marked", (ROWS | PROSE).values(), ids=(ROWS | PROSE).keys())
def test_reads_steps(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_timetable(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_day_that_no_body_handled_the_case_is_no_step(text: str) -> None:
    assert list(extract_timetable(markup.paper(text))) == []


def test_a_step_tells_what_it_means_and_whether_it_is_to_come() -> None:
    paper = planned(
        "ASN beredning\t2031-02-20\nKommunstyrelsen\t2031-01-20 § 7\nGruppmöte\t2031-03-01"
    )

    steps = [fact.value for fact in extract_timetable(markup.paper(paper))]

    assert [(one.body_resolved, one.planned, one.paragraph) for one in steps] == [
        ("Arbetsmarknads- och socialnämndens beredning", True, None),
        ("Kommunstyrelsen", False, "7"),
        (None, True, None),
    ]


def test_a_paper_without_a_date_does_not_know_what_is_to_come() -> None:
    paper = "Tjänsteskrivelse\n\nFler bänkar\n\nBakgrund\n\nAllt.\n\nTidplan\n\nKommunstyrelsen 2031-01-20 § 7"

    (fact,) = extract_timetable(markup.paper(paper))

    assert fact.value.planned is None
