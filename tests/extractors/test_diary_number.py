from __future__ import annotations

import re

import pytest

from extractors.diary_number import extract_diary_numbers
from tests import markup

MATTER = "\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."

NUMBERS = {
    "a § behind a board's letters": (
        "Protokollsutdrag\n\nKs § 12\tDnr ⟦MK KS 2031/00512⟧\n\nSvar på motion\n\nBeslut\n\nMotionen avslås."
    ),
    "a § that is referred to": (
        "Protokollsutdrag\n\n§ 12 Dnr ⟦KS 2031/12⟧ Svar\n\nBeslut\n\nMotionen avslås.\n\nSe § 11\tDnr KS 2031/9"
    ),
    "behind the heading of an extract": (
        "Protokollsutdrag\n\n§ 12\n\nSvar på motion om bänkar (⟦KSKF/2031:88⟧)\n\nBeslut\n\nMotionen avslås."
    ),
    "head": f"Tjänsteskrivelse\nDnr ⟦KS 2031/12⟧{MATTER}",
    "two offices": f"Tjänsteskrivelse\nDnr ⟦KS 2031/12⟧\nDnr ⟦TN 2031/7⟧{MATTER}",
    "once": f"Tjänsteskrivelse\nDnr ⟦KS 2031/12⟧\nÄrendenummer KS 2031/12{MATTER}",
    "behind the title": (
        "Tjänsteskrivelse\n\nSvar på motion om bänkar (⟦KS/2031:279⟧)\n\nFörslag till beslut\n\nMotionen avslås."
    ),
    "paragraph": "Protokollsutdrag\n\n§ 12 Dnr ⟦KS 2031/12⟧ Svar på motion\n\nBeslut\n\nMotionen avslås.",
    "below the paragraph": (
        "Protokollsutdrag\n\n§ 12 Svar på motion\nDnr ⟦BOU 2031-188⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "year before the letters": f"Tjänsteskrivelse\nDiarienr ⟦31UN88⟧{MATTER}",
    "serial before the year": f"Tjänsteskrivelse\nDnr ⟦31/31-821⟧{MATTER}",
    "letters and serial joined": f"Tjänsteskrivelse\n⟦OMV0412/31⟧{MATTER}",
    "with its plan's number": f"Tjänsteskrivelse\nDnr ⟦MSN/2031/0341/210⟧{MATTER}",
    "theirs": f"Yttrande\nVår beteckning: ⟦KS 2031/12⟧\nEr beteckning: Fi2031/01234{MATTER}",
}

NOTHING = {
    "none": f"Tjänsteskrivelse{MATTER}",
    "another case in the text": f"Tjänsteskrivelse{MATTER}\n\nBakgrund\n\nSe ärendet dnr KS 2030/44.",
    "another case in the proposal": f"Tjänsteskrivelse{MATTER} Ärendet KS 2030/44 avslutas.",
    "only theirs": f"Yttrande\nEr beteckning: Fi2031/01234{MATTER}",
    "of the items of an agenda": "Kallelse\n2031-03-05\n\n1. Val av justerare\n2. Bryggan (KS 2031/14)",
    "law": f"Tjänsteskrivelse\nEnligt kommunallagen (2017:725){MATTER}",
}


@pytest.mark.parametrize("marked", NUMBERS.values(), ids=NUMBERS.keys())
def test_reads_a_papers_own_numbers(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_diary_numbers(document))

    assert [(fact.span, fact.value) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_another_papers_number_is_not_its_own(text: str) -> None:
    assert list(extract_diary_numbers(markup.paper(text))) == []


@pytest.mark.parametrize("marked", NUMBERS.values(), ids=NUMBERS.keys())
def test_letters_in_the_place_of_figures_are_no_number(marked: str) -> None:
    text = re.sub(r"\d", "x", markup.unmarked(marked)[0])

    assert list(extract_diary_numbers(markup.paper(text))) == []
