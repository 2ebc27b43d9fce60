from __future__ import annotations

import pytest

from tests import markup

DECISION = "\n\nBeslut\n\nRapporten godkänns.\n\n"

PARAGRAPHS = {
    "below the sign": (
        f"Protokoll\n\n§ 4\n\n⟦Bryggan vid Provsjön|4⟧{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "on the line, behind the case number": (
        f"Protokoll\n\n§ 4 KS 2031/12 ⟦Bryggan vid Provsjön|4⟧{DECISION}§ 5 ⟦Meddelanden|5⟧{DECISION}"
    ),
    "with the board's letters and a label": (
        f"Protokoll\n\nBUN § 25 Dnr BUN 2031/203\n\n⟦Skolskjuts|25⟧{DECISION}"
        f"BUN § 26\n\n⟦Övriga frågor|26⟧{DECISION}"
    ),
    "with the board's letters in lower case": (
        f"Protokoll\n\nKs § 25\n\n⟦Skolskjuts|25⟧{DECISION}Ks § 26\n\n⟦Övriga frågor|26⟧{DECISION}"
    ),
    "behind a year and the board's letters": (
        f"Protokoll\n\n§ 4\tDnr 31/KS 0201\n\n⟦Bryggan vid Provsjön|4⟧{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "between case number and handler": (
        f"Protokoll\n\n§ 4\n\nDnr KS 31/12\n⟦Bryggan vid Provsjön|4⟧\nHandläggare: Bo Testlund{DECISION}"
        f"§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "case number in the next cell": (
        f"Protokoll\n\n§ 4 ⟦Bryggan vid Provsjön|4⟧\t2031/0021.042{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "in a table of contents too": (
        "Protokoll\n\n§ 4\tBryggan vid Provsjön\n§ 5\tMeddelanden\n\n"
        f"§ 4\n\n⟦Bryggan vid Provsjön|4⟧{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "a reference opens a line": (
        "Protokoll\n\n§ 4\n\n⟦Bryggan vid Provsjön|4⟧\n\nBakgrund\n\nNämnden behandlade ärendet enligt\n"
        f"§ 38, den 3 mars 2031.{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "numbered over the year": (
        f"Protokoll\n\n§ 63/31\n\n⟦Bryggan|63/31⟧{DECISION}§ 64/31\n\n⟦Meddelanden|64/31⟧{DECISION}"
    ),
}

NOTHING = {
    "a paper of an office": "Tjänsteskrivelse\n\nBryggan\n\nEnligt § 4 i stadgan är det så.",
    "a § of a law": "Protokoll\n\nBryggan\n\nStödet finns i 5 kap. 35 § kommunallagen.",
}


@pytest.mark.parametrize("marked", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_reads_paragraphs(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = [(one.title, one.number) for one in document.paragraphs]

    assert found == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_only_cites_a_paragraph_has_none(text: str) -> None:
    assert markup.paper(text).paragraphs == ()


def test_the_front_page_tells_which_there_are() -> None:
    text = (
        "Provnämnden\nProtokoll\n\nParagrafer §§4-5\n\n§ 4\n\nBryggan\n\nBeslut\n\nBryggan byggs.\n\n"
        "§ 5\n\nAndra beslut\n\nBeslut\n\nFöljande antecknas.\n\n§ 90 Hamnen\n\nBeslut\n\nNoteras."
    )

    document = markup.paper(text)

    assert [one.number for one in document.paragraphs] == ["4", "5"]
