from __future__ import annotations

import pytest

from pipeline.link.event import Event
from pipeline.link.status import status

KF, KS, TEN = "Kommunfullmäktige", "Kommunstyrelsen", "Tekniska nämnden"


def log(*told: str) -> list[Event]:
    """Return events from lines such as "2031-03-05 beslut! avslag": "!" where it is final."""
    found = []
    for line in told:
        date, type_, *outcome = line.split(" ", 2)
        made = Event(
            type_.rstrip("!"),
            None if date == "-" else date,
            KF if type_.endswith("!") else TEN,
            outcome[0] if outcome else None,
            "65",
            "akt/ten.pdf",
            2,
            "Motionen avslås.",
            final=type_.endswith("!"),
        )
        found.append(made)
    return found


STORIES = {
    # what happened: status and outcome on the last day of 2031
    "nothing known": ([], ("väckt", None)),
    "handed in": (["- inlämnad"], ("väckt", None)),
    "raised": (["2031-03-05 väckt"], ("väckt", None)),
    "raised, then planned": (["2031-03-05 väckt", "2031-04-01 planerad"], ("väckt", None)),
    "referred": (["2031-03-05 väckt", "2031-03-05 remitterad"], ("under beredning", None)),
    "a board has got it": (["2031-03-05 väckt", "2031-03-09 mottagen"], ("under beredning", None)),
    "a board's opinion": (["2031-03-05 väckt", "2031-05-01 yttrande tillstyrks"], ("under beredning", None)),
    "an office proposes an opinion": (["2031-03-05 väckt", "2031-05-01 förslag tillstyrks"], ("under beredning", None)),
    "an answer proposed": (["2031-03-05 väckt", "2031-05-01 förslag! avslag"], ("förslag lagt", None)),
    "an undated answer": (["- förslag! avslag", "2031-03-05 väckt"], ("förslag lagt", None)),
    "an opinion after the answer": (["2031-05-01 förslag! avslag", "2031-05-09 yttrande avstyrks"], ("förslag lagt", None)),
    "recommended by the executive": (["2031-05-01 rekommendation! avslag"], ("förslag lagt", None)),
    "tabled": (["2031-05-01 förslag! avslag", "2031-06-01 bordlagd! bordläggs"], ("bordlagd", None)),
    "sent back": (["2031-05-01 förslag! avslag", "2031-06-01 återremitterad! återremitteras"], ("återremitterad", None)),
    "sent back, an opinion since": (["2031-06-01 återremitterad!", "2031-08-01 yttrande avstyrks"], ("återremitterad", None)),
    "sent back, a new answer": (["2031-06-01 återremitterad!", "2031-08-01 förslag! besvarad"], ("förslag lagt", None)),
    "decided": (["2031-05-01 förslag! avslag", "2031-06-01 beslut! bifall"], ("avgjord", "bifall")),
    "decided, then told of": (["2031-06-01 beslut! bifall", "2031-07-01 yttrande tillstyrks"], ("avgjord", "bifall")),
    "decided, then sent back": (["2031-06-01 beslut! bifall", "2031-07-01 återremitterad!"], ("återremitterad", None)),
    "decided anew": (["2031-06-01 beslut! bifall", "2031-07-01 återremitterad!", "2031-09-01 beslut! avslag"], ("avgjord", "avslag")),
    "written off": (["2031-06-01 avskriven! avskrivs"], ("avskriven", "avskrivs")),
    "decided next year": (["2031-05-01 förslag! avslag", "2032-06-01 beslut! bifall"], ("förslag lagt", None)),
    "assigned, reported": (["2031-06-01 beslut! bifall", "2031-10-01 återrapport noteras"], ("avgjord", "bifall")),
}  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), STORIES.values(), ids=STORIES.keys())
def test_a_case_stands_where_its_events_took_it(
    told: list[str], expected: tuple[str, str | None]
) -> None:
    found = status(log(*told), "2031-12-31", "motion", KF)

    assert (found.value, found.outcome) == expected


def test_an_office_s_case_without_events_is_under_preparation() -> None:
    assert status([], "2031-12-31", None, KF).value == "under beredning"


REASONS = {
    "2031-03-05 väckt!": "Väckt i Kommunfullmäktige 2031-03-05 (ten.pdf, § 65, s. 2); inget senare steg finns bland handlingarna.",
    "2031-05-01 yttrande avstyrks": "Yttrande från Tekniska nämnden 2031-05-01 (ten.pdf, § 65, s. 2); inget förslag till beslut i Kommunfullmäktige finns än.",
    "- förslag! avslag": "Förslag till beslut i Kommunfullmäktige: avslag (ten.pdf, § 65, s. 2); beslut saknas.",
    "2031-06-01 bordlagd!": "Bordlagd av Kommunfullmäktige 2031-06-01 (ten.pdf, § 65, s. 2); inget senare beslut finns.",
    "2031-06-01 återremitterad!": "Återremitterad av Kommunfullmäktige 2031-06-01 (ten.pdf, § 65, s. 2); inget nytt förslag finns.",
    "2031-06-01 beslut! avslag": "Kommunfullmäktige beslutade 2031-06-01: avslag (ten.pdf, § 65, s. 2).",
    "2031-06-01 beslut! övrigt": "Kommunfullmäktige beslutade 2031-06-01 (ten.pdf, § 65, s. 2).",
    "2031-06-01 avskriven! avskrivs": "Kommunfullmäktige avskrev ärendet 2031-06-01 (ten.pdf, § 65, s. 2).",
}


@pytest.mark.parametrize(("told", "reason"), REASONS.items())
def test_says_why_and_where_it_says_so(told: str, reason: str) -> None:
    assert status(log(told), "2031-12-31", "motion", KF).reason == reason
