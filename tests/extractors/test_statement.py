from __future__ import annotations

import pytest

from extractors.statement import extract_statements
from tests import markup
from tests.extractors.minutes import minutes

STATEMENTS = {
    "särskilt yttrande": ("Särskilt yttrande", "särskilt yttrande"),
    "protokollsanteckning": ("Protokollsanteckning", "protokollsanteckning"),
    "röstförklaring": ("Röstförklaring", "röstförklaring"),
    "ersättaryttrande": ("Ersättaryttrande", "ersättaryttrande"),
}

STATEMENTS |= {
    f"also {heading}": (heading, kind)
    for heading, kind in {
        "Särskilt uttalande": "särskilt yttrande",
    }.items()
}

NOTHING = {
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nSärskilt yttrande\n\nBo Testlund (M) lämnar följande: Den är kort.",
    "a heading alone": minutes("Bryggan\n\nBeslut\n\nBryggan byggs.\n\nSärskilt yttrande"),
    "in a sentence": minutes("Bryggan\n\nBeslut\n\nBo Testlund (M) lämnar ett särskilt yttrande."),
    "none made": minutes("Bryggan\n\nBeslut\n\nBryggan byggs."),
    "a reply to a referral": minutes(
        "Bryggan\n\nYttrande\n\nNämnden lämnar yttrande.\n\nBeslut\n\nNoteras."
    ),
}


@pytest.mark.parametrize("case", STATEMENTS)
def test_reads_statements(case: str) -> None:
    heading, kind = STATEMENTS[case]
    text = minutes(
        f"Bryggan\n\nBeslut\n\nBryggan byggs.\n\n{heading}\n\nBo Testlund (M) lämnar följande: Bryggan blir för kort."
    )

    (fact,) = extract_statements(markup.paper(text))

    assert (fact.value.kind, fact.value.person, fact.value.paragraph) == (kind, "Bo Testlund", "11")


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Bo Testlund (M) lämnar följande: Den är kort.", [("Bo Testlund", "M")]),
        ("Ledamöterna från SD lämnar följande: Den är kort.", [(None, "SD")]),
        ("Den är kort, säger några.", [(None, None)]),
    ],
)
def test_reads_who_says_it(words: str, who: list[tuple[str | None, str | None]]) -> None:
    document = markup.paper(minutes(f"Bryggan\n\nBeslut\n\nByggs.\n\nSärskilt yttrande\n\n{words}"))

    found = [fact.value for fact in extract_statements(document)]

    assert [(one.person, one.party) for one in found] == who
    assert {one.text for one in found} == {words}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_nothing_said_is_no_statement(text: str) -> None:
    assert list(extract_statements(markup.paper(text))) == []
