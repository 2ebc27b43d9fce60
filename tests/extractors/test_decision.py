from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.decision import Decision, extract_decisions
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

HEAD = "Tjänsteskrivelse\n\nTill\nSocialnämnden\n\nSvar på motion om bänkar"
MEETING = (
    "Sammanträdesprotokoll\nKommunstyrelsen\n2031-03-05\n\nBeslutande\nIda Provberg (S), ordförande"
)


def proposal(items: str, heading: str = "Förslag till beslut") -> str:
    """Return an office's paper to the social board that proposes *items*."""
    return f"{HEAD}\n\n{heading}\n\n{items}\n\nBakgrund\n\nÅn är lång och vacker."


def minutes(*paragraphs: str) -> str:
    """Return the minutes of the executive: each paragraph is what stands below its §."""
    items = [f"§ {12 + number} Ärende om ån\n\n{each}" for number, each in enumerate(paragraphs)]
    return "\n\n".join([MEETING, *items])


# The answer: outcome, who decides, and what else the item says.
PROPOSED = {
    "one": proposal("⟦Motionen avslås.|avslag Socialnämnden⟧"),
    "numbered": proposal(
        "1. ⟦Motionen avslås.|avslag Socialnämnden no=1⟧\n"
        "2. ⟦Beslutet justeras omedelbart.|justeras omedelbart Socialnämnden no=2⟧"
    ),
    "dashes": proposal(
        "- ⟦Motionen avslås.|avslag Socialnämnden⟧\n- ⟦Rapporten noteras.|noteras Socialnämnden⟧"
    ),
    "att-satser": proposal(
        "Socialnämnden beslutar\n\n⟦att avslå motionen|avslag Socialnämnden⟧\n\n"
        "⟦att beslutet justeras omedelbart|justeras omedelbart Socialnämnden⟧"
    ),
    "generic subject": proposal("⟦Nämnden avslår motionen.|avslag Socialnämnden⟧"),
    "subjects of their own": proposal(
        "1. ⟦Socialnämnden godkänner rapporten.|godkänns Socialnämnden no=1⟧\n"
        "2. ⟦Kommunstyrelsen antar planen.|antas Kommunstyrelsen no=2⟧"
    ),
    "who gets an assignment": proposal(
        "⟦Kommunstyrelsen får i uppdrag att bygga en park.|uppdrag Socialnämnden⟧"
    ),
    "whose money it is": proposal("⟦Kulturnämndens budget fastställs.|fastställs Socialnämnden⟧"),
    "to a higher body": proposal(
        "Socialnämnden föreslår kommunfullmäktige besluta\n\n"
        "⟦att avslå motionen|avslag Socialnämnden>Kommunfullmäktige⟧"
    ),
    "on a condition": proposal(
        "⟦Under förutsättning att fullmäktige beviljar medel får förvaltningen i uppdrag att bygga en park.|uppdrag Socialnämnden if⟧"
    ),
    "the following decision": proposal(
        "Kommunstyrelsen föreslår kommunfullmäktige att fatta följande beslut.\n\n"
        "⟦Motionen avslås.|avslag Kommunstyrelsen>Kommunfullmäktige⟧"
    ),
    "att-satser that wrapped lines part": proposal(
        "Socialnämnden beslutar\n⟦att avslå motionen,|avslag Socialnämnden⟧\n"
        "⟦att i övrigt godkänna rapporten|godkänns Socialnämnden⟧"
    ),
    "to a higher body in the item": proposal(
        "⟦att föreslå kommunfullmäktige att anta planen|antas Socialnämnden>Kommunfullmäktige⟧"
    ),
    "through two bodies": proposal(
        "⟦Socialnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att avslå motionen."
        "|avslag Socialnämnden>Kommunstyrelsen>Kommunfullmäktige⟧"
    ),
    "decides to propose": proposal(
        "⟦Socialnämnden beslutar att föreslå kommunfullmäktige att anta planen."
        "|antas Socialnämnden>Kommunfullmäktige⟧"
    ),
    "with its law": proposal(
        "⟦att hemställa hos kommunstyrelsen att anta planen|antas Socialnämnden>Kommunstyrelsen⟧"
    ),
    "by the heading": proposal(
        "⟦Motionen avslås.|avslag Kommunfullmäktige⟧", "Förslag till beslut i kommunfullmäktige"
    ),
    "two bodies in turn": proposal(
        "I kommunstyrelsen:\n\n1. ⟦Rapporten noteras.|noteras Kommunstyrelsen no=1⟧\n\n"
        "I kommunfullmäktige:\n\n1. ⟦Planen antas.|antas Kommunfullmäktige no=1⟧"
    ),
    "condition": proposal(
        "⟦Planen antas under förutsättning att medel finns.|antas Socialnämnden if⟧"
    ),
    "negated": proposal("⟦Nämnden bifaller inte ansökan.|avslag Socialnämnden not⟧"),
    "deadline": proposal(
        "⟦Förvaltningen får i uppdrag att återkomma senast den 1 maj 2032.|uppdrag Socialnämnden by=2032-05-01⟧"
    ),
    "a day that is none": proposal(
        "⟦Förvaltningen får i uppdrag att rätta beslutet den 1 maj 2030.|uppdrag Socialnämnden⟧"
    ),
    "no verb that decides": proposal("⟦Ärendet utgår.|övrigt Socialnämnden⟧"),
    "asides": proposal(
        "1. ⟦Motionen avslås.|avslag Socialnämnden no=1⟧\n\nBilaga 1\n\nReservation från V"
    ),
}

TAKEN = {
    "taken": minutes(
        "Beslut\n\n⟦Kommunstyrelsen avslår motionen.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "two paragraphs": minutes(
        "Beslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧",
        "Beslut\n\n⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 13⟧",
    ),
    "as proposed": minutes(
        "Förvaltningens förslag till beslut\n\n"
        "1. ⟦Motionen avslås.|taken avslag Kommunstyrelsen no=1 § 12⟧\n"
        "2. ⟦Rapporten noteras.|taken noteras Kommunstyrelsen no=2 § 12⟧\n\n"
        "Beslut\n\nKommunstyrelsen beslutar enligt förvaltningens förslag."
    ),
    "as proposed in another paper": minutes(
        "Beslut\n\n⟦Kommunstyrelsen beslutar enligt förvaltningens förslag.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "a line without a heading": minutes(
        "⟦Informationen noteras.|taken noteras Kommunstyrelsen § 12⟧",
        "Ordföranden berättar om ån.\n\nBeslut\n\n⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 13⟧",
    ),
    "recommended": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧"
    ),
    "a heading that goes upwards": minutes(
        "Förslag till beslut i kommunfullmäktige\n\n"
        "⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "whose proposal goes upwards": minutes(
        "Kommunstyrelsens förslag till kommunfullmäktige\n\n"
        "⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "proposed and taken": minutes(
        "Förslag till beslut\n\nMotionen bifalls.\n\nYrkanden\n\nIda Provberg (S) yrkar avslag.\n\n"
        "Beslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧"
    ),
}

ASIDES = [
    "Bilaga 1",
    "Se bilaga 2",
    "Reservation från V",
    "Yrkanden i ärendet",
    "Paragrafen är justerad",
    "Beslutet fattas med stöd av lag",
    "Slut.",
]

NOTHING = {
    "what an initiative is quoted for": proposal(
        "att bygga en park", "I initiativet föreslås nämnden besluta"
    ),
    "template": proposal("Klicka här för att ange text"),
    "none": proposal("Inga"),
    "no proposal": f"{HEAD}\n\nBakgrund\n\nMotionen avslås, säger många.",
    "a heading of its own": proposal("Bänkar ställs upp.", "Motionärens förslag till beslut"),
    "of a minority": proposal("Bänkar ställs upp.", "Minoritetens förslag till beslut"),
    "of a motion": "Motion\n\nFler bänkar\n\nFörslag till beslut\n\natt ställa upp bänkar\n\nIda Provberg (S)",
    "of an initiative": (
        "Nämndinitiativ\n\nFler bänkar\n\nFörslag till beslut\n\natt ställa upp bänkar\n\nIda Provberg (S)"
    ),
    "only proposed in minutes": minutes("Förslag till beslut\n\nMotionen bifalls."),
}


def shown(fact: Fact[Decision]) -> str:
    value = fact.value
    says = [value.outcome.value, ">".join(value.body_chain) or value.body or "-"]
    says += [f"no={value.number}"] if value.number else []
    says += ["if"] if value.conditional else []
    says += ["not"] if value.negated else []
    says += [f"by={value.deadline}"] if value.deadline else []
    return " ".join(says)


@pytest.mark.parametrize("marked", PROPOSED.values(), ids=PROPOSED.keys())
def test_reads_what_is_proposed(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_decisions(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected
    assert {fact.value.stage for fact in found} == {"proposed"}
    assert {fact.value.paragraph for fact in found} == {None}
    assert [fact.value.text for fact in found] == [
        document.quote(fact.span) for fact in found if fact.span
    ]
    assert all(fact.value.body_chain[-1:] in ((), (fact.value.body,)) for fact in found)


@pytest.mark.parametrize("marked", TAKEN.values(), ids=TAKEN.keys())
def test_reads_what_minutes_record(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_decisions(document))

    assert [
        (fact.span, f"{fact.value.stage} {shown(fact)} § {fact.value.paragraph}") for fact in found
    ] == expected


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_is_no_decision(aside: str) -> None:
    document = markup.paper(proposal(f"1. Motionen avslås.\n\n{aside}"))

    assert [fact.value.text for fact in extract_decisions(document)] == ["Motionen avslås."]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_somebody_else_wants_is_no_decision(text: str) -> None:
    assert list(extract_decisions(markup.paper(text))) == []
