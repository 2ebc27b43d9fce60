from __future__ import annotations

import pytest

from extractors.meeting import Meeting, extract_meeting
from tests import markup
from tests.extractors.minutes import minutes

MEETINGS = {
    "place and time": (
        "Plats och tid\tProvsalen\nkl. 13:00-15:20",
        Meeting("Provsalen", "13:00", "15:20"),
    ),
    "points in the time": (
        "Tid och plats\tProvsalen\nkl 9.05 - 11.28",
        Meeting("Provsalen", "09:05", "11:28"),
    ),
    "no end": ("Plats och tid\tProvsalen\nklockan 18.00", Meeting("Provsalen", "18:00")),
}


MEETINGS |= {
    **{
        f"{label}{tail}": (f"{label}{tail}\tProvsalen\n{time} 13:00", Meeting("Provsalen", "13:00"))
        for label in ("Plats och tid", "Tid och plats", "Plats", "Lokal")
        for tail in ("", ":", " för sammanträdet")
        for time in ("klockan",)
    },
    "a label Tid": ("Plats: Provsalen\nTid: 9.30–11.00", Meeting("Provsalen", "09:30", "11:00")),
    "a place alone": ("Plats: Provsalen", Meeting("Provsalen")),
    "a time alone": ("Tid: 13.00", Meeting(None, "13:00")),
    "a time as a place": ("Plats och tid: klockan 13.00-14.00", Meeting(None, "13:00", "14:00")),
    **{
        f"confirmed: {words}": (
            f"Plats: Provsalen\n{words} 2031-03-12",
            Meeting("Provsalen", adjusted="2031-03-12"),
        )
        for words in (
            *("Justerat", "Justera", "Justeras", "Justeringsdatum", "Dag för justering"),
            *("Datum för justering", "Justeringens plats och tid"),
        )
    },
    **{
        f"posted: {words}": (
            f"Plats: Provsalen\n{words} 2031-03-12",
            Meeting("Provsalen", posted="2031-03-12"),
        )
        for words in (
            *(
                "Anslaget sätts upp",
                "Anslag den",
                "Anslaget uppsatt",
                "Anslags uppsättande",
                "Anslag publicering",
            ),
            *(
                "Datum då anslaget sätts upp",
                "Anslagsdatum",
                "Protokollet sätts upp",
                "Har anslagits",
            ),
        )
    },
    **{
        f"removed: {words}": (
            f"Plats: Provsalen\n{words} 2031-03-12",
            Meeting("Provsalen", removed="2031-03-12"),
        )
        for words in ("Tas ned", "Tas ner", "Nedtas", "Nedtagande", "Anslaget tas bort")
    },
    "a day too far behind": (
        f"Plats: Provsalen\nJusteras\n{'å' * 30} 2031-03-12",
        Meeting("Provsalen"),
    ),
    "a day near behind": (
        f"Plats: Provsalen\nJusteras\n{'å' * 20} 2031-03-12",
        Meeting("Provsalen", adjusted="2031-03-12"),
    ),
    "a month": ("Plats: Provsalen\nJusteras mars 2031", Meeting("Provsalen")),
}


@pytest.mark.parametrize("case", MEETINGS)
def test_reads_place_and_time(case: str) -> None:
    front, expected = MEETINGS[case]
    text = minutes(
        "Bryggan\n\nBeslut\n\nBryggan byggs.", front=f"Provnämnden\nProtokoll\n\n{front}"
    )

    (fact,) = extract_meeting(markup.paper(text))

    assert fact.value == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tjänsteskrivelse\n\nBryggan\n\nPlats och tid: Provsalen kl. 13:00",
        minutes("Bryggan\n\nBeslut\n\nBryggan byggs.", front="Provnämnden\nProtokoll"),
    ],
    ids=["no meeting", "a front page that does not tell"],
)
def test_what_is_not_told_is_not_guessed(text: str) -> None:
    assert list(extract_meeting(markup.paper(text))) == []


@pytest.mark.parametrize("case", MEETINGS)
def test_an_office_s_paper_tells_of_no_meeting(case: str) -> None:
    text = f"Tjänsteskrivelse\n\n{MEETINGS[case][0]}\n\nBakgrund\n\nBryggan byggs."

    assert list(extract_meeting(markup.paper(text))) == []
