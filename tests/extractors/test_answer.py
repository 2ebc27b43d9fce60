from __future__ import annotations

import pytest

from extractors.answer import Answered, extract_answer
from tests import markup


def answer(text: str, title: str = "⟦Svar på motion⟧ om bänkar") -> str:
    return f"Tjänsteskrivelse\n\n{title}\n\nFörslag till beslut\n\nFörslaget avslås.\n\nBakgrund\n\n{text}"


ANSWERED = {
    "the day it came in": (
        answer(
            "Förslaget kom in till kommunen den 3 mars 2031.",
            "⟦Svar på medborgarförslag⟧ om bänkar",
        ),
        Answered("medborgarförslag", None, "2031-03-03"),
    ),
    "not the day of the paper that answers": (
        answer(
            "Nämnden antar kontorets tjänsteskrivelse, daterad 2031-05-06, som svar på motionen."
        ),
        Answered("motion"),
    ),
    "motion": (
        answer("Ida Provberg (S) har lämnat in en motion om bänkar den 3 mars 2031."),
        Answered("motion", "S", "2031-03-03"),
    ),
    "of two parties": (
        answer("Ida Provberg (S) och Bo Myr (V) har väckt en motion om bänkar."),
        Answered("motion"),
    ),
    "of two from one party": (
        answer("Ida Provberg (S) och Bo Myr (S) har väckt en motion om bänkar."),
        Answered("motion", "S"),
    ),
    "of nobody named": (answer("Det gäller bänkar."), Answered("motion")),
    "letter": (
        answer("Det gäller bänkar.", "⟦Svar på skrivelse⟧ om bänkar"),
        Answered("skrivelse"),
    ),
    "from a resident": (
        answer("Det gäller bänkar.", "⟦Svar på medborgarförslag⟧ om bänkar"),
        Answered("medborgarförslag"),
    ),
}

NOTHING = {
    "agenda": "Kallelse\n2031-03-05\n\n1. Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "report": answer("Det gäller bänkar.", "Rapport om bänkar"),
    "motion itself": "Motion\n\nFler bänkar\n\nÅn är lång.\n\nIda Provberg (S)",
    "initiative itself": "Nämndinitiativ\n\nSvar på tal\n\nÅn är lång.\n\nIda Provberg (S)",
}


@pytest.mark.parametrize(("marked", "expected"), ANSWERED.values(), ids=ANSWERED.keys())
def test_tells_what_a_paper_answers(marked: str, expected: Answered) -> None:
    document, marks = markup.parse_paper(marked)

    (fact,) = extract_answer(document)

    assert fact.value == expected
    assert [fact.span] == [span for span, _ in marks]


@pytest.mark.parametrize("marked", NOTHING.values(), ids=NOTHING.keys())
def test_a_paper_of_its_own_answers_nothing(marked: str) -> None:
    assert list(extract_answer(markup.paper(marked))) == []
