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
