from __future__ import annotations

import pytest

from tests import markup


def office(head: str = "", tail: str = "") -> str:
    """Return an office's paper that *head* opens, with *tail* below its proposal."""
    matter = "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
    opening = f"Tjänsteskrivelse\n{head}".strip()
    return f"{opening}\n\n{matter}{tail}"


MOTION = "Motion\n\nFler bänkar\n\nÅn är lång och vacker."

# The answer says which date it is: the paper's own, or the meeting's.
DATES = {
    "label": office("Datum: ⟦2031-03-05|date 2031-03-05⟧"),
    "issued": office("Utfärdat ⟦2031-03-05|date 2031-03-05⟧\tDnr 0512/31"),
    "label above": office("Datum\tDnr\n⟦2031-03-05|date 2031-03-05⟧\tKS 2031/12"),
    "alone": office("⟦2031-03-05|date 2031-03-05⟧"),
    "alone in words": office("⟦5 mars 2031|date 2031-03-05⟧"),
    "alone with den": office("Dnr KS 2031/12\tden ⟦5 mars 2031|date 2031-03-05⟧"),
    "alone with its weekday": office("onsdagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "beside the counter": office("⟦2031-03-05|date 2031-03-05⟧ 1 (3)"),
    "beside the number": office("⟦2031-03-05|date 2031-03-05⟧\tDnr KS 2031/12\nKulturnämnden"),
    "at a place": office("Provstad ⟦2031-03-05|date 2031-03-05⟧"),
    "above the signature": office(
        "", "\n\nProvstad den ⟦5 mars 2031|date 2031-03-05⟧\n\nIda Provberg\nFörvaltningschef"
    ),
    "at the end of a motion": f"{MOTION}\n\nProvstad ⟦2031-03-05|date 2031-03-05⟧\n\nIda Provberg (S)",
    "bare at the end": f"{MOTION}\n\n⟦2031-03-05|date 2031-03-05⟧\n\nIda Provberg (S)",
    "meeting behind the receiver": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting in words": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill Socialnämnden den ⟦2 april 2031|meeting 2031-04-02⟧"
    ),
    "meeting in the body's cell": office(
        "⟦2031-03-05|date 2031-03-05⟧\tKommunstyrelsen ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting below the receiver": office(
        "Till\tDatum\nSocialnämnden\t⟦2031-03-05|date 2031-03-05⟧\n⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting without its year": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nSammanträdet den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "a month at a place": f"{MOTION}\n\nProvstad i ⟦maj 2031|date 2031-05⟧\n\nIda Provberg (S)",
    "handed in": office("Inlämnat: ⟦2031-03-05|date 2031-03-05⟧"),
    "six figures at a place": f"{MOTION}\n\nProvstad ⟦310305|date 2031-03-05⟧\n\nIda Provberg (S)",
    "meeting of an agenda": (
        "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid\ttorsdagen den ⟦12 mars 2031|meeting 2031-03-12⟧ kl. 14.00\n\n1. Upprop"
    ),
    "meeting by its label": office(
        "Datum: ⟦2031-03-05|date 2031-03-05⟧\nSammanträdesdatum: ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting by the timetable": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämndens presidium\t2031-03-05\nSocialnämnden\t⟦2031-03-19|meeting 2031-03-19⟧\n"
        "Kommunstyrelsen\t2031-04-02",
    ),
}

NONE = {
    "another meeting": office("", "\n\nBakgrund\n\nNästa sammanträde är den 5 mars 2031."),
    "no date": office(),
    "month": office("Datum: mars 2031"),
    "day without its year": office("Datum: 5 mars"),
    "day of another paper": office("", "\n\nBeslutsunderlag\n\nMotion daterad 2031-01-02"),
    "day in a sentence": office("\nMotion från den 5 mars 2031 om bänkar"),
    "day in the text": f"{MOTION} Så har den varit sedan den 5 mars 2031.\n\nIda Provberg (S)",
    "a line of its own in the text": office(
        "", "\n\nBakgrund\n\n2031-03-05\n\n" + "Ån är lång och vacker, och bänkarna är få. " * 9
    ),
    "no year at the place": f"{MOTION}\n\nProvstad den 5 mars\n\nIda Provberg (S)",
    "number": office("Dnr KS 2031/0305"),
    "a version": office("Version 2031-03-05"),
    "a row": office("", "\n\nBeslutsplanering\n\nKommunstyrelsen\t2031-03-19"),
    "law": office("\nEnligt kommunallagen (2017:725) gäller detta"),
}

MINUTES = {
    "label": "Sammanträdesprotokoll\nKulturnämnden\nSammanträdesdatum: ⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nAvslås.",
    "alone": "Sammanträdesprotokoll\nKulturnämnden\n⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nMotionen avslås.",
    "other label": "Protokollsutdrag\nKulturnämnden\nMötesdatum: ⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nMotionen avslås.",
}


@pytest.mark.parametrize("marked", DATES.values(), ids=DATES.keys())
def test_tells_the_papers_day_from_the_meetings(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = {"date": document.head.date, "meeting": document.head.meeting_date}

    assert sorted(
        (fact.span, f"{name} {fact.value}") for name, fact in found.items() if fact and fact.span
    ) == sorted(expected)


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_another_day_is_neither(text: str) -> None:
    head = markup.paper(text).head

    assert (head.date, head.meeting_date) == (None, None)


@pytest.mark.parametrize("marked", MINUTES.values(), ids=MINUTES.keys())
def test_minutes_bear_the_day_of_the_meeting(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    for found in (document.head.date, document.head.meeting_date):
        assert found
        assert [(found.span, found.value)] == expected
