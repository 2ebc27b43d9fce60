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

NOTHING = {
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


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_nothing_said_is_no_statement(text: str) -> None:
    assert list(extract_statements(markup.paper(text))) == []
