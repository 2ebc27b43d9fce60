from __future__ import annotations

import pytest

from tests import markup

DECISION = "\n\nBeslut\n\nRapporten godkänns.\n\n"


def paragraph(text: str) -> str:
    """Return minutes of two §§, the first as *text* has it."""
    return f"Protokoll\n\n{text}{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"


PARAGRAPHS = {
    "behind a case number alone": paragraph("§ 4\tRS310187\n\n⟦Bryggan|4⟧"),
    "behind a case number with two prefixes": paragraph("§ 4 Dnr PR KS 2031/00411\n⟦Bryggan|4⟧"),
    "behind a number and a class": paragraph("§ 4 Dnr 2031/0219 KS-5\n\n⟦Bryggan|4⟧"),
    "below case number and class": paragraph("§ 4 KS 2031/12\n\nDiariekod: 609\n\n⟦Bryggan|4⟧"),
    "below the number of the agenda's item": paragraph("§ 4\nDnr KS 2031/12\n3\n⟦Bryggan|4⟧"),
    "a year is no case number": paragraph("§ 4 ⟦Taxor 2031|4⟧"),
    "with a colon before the year": (
        f"Protokoll\n\nKS § 4:31\n\n⟦Bryggan|4:31⟧{DECISION}KS § 5:31\n\n⟦Meddelanden|5:31⟧{DECISION}"
    ),
    "an abbreviation at its end": paragraph("§ 4\n\n⟦Bryggan m.m.|4⟧"),
    "a sentence is no heading": paragraph("§ 4\n\nBryggan är gammal."),
    "in a cell, wrapped": paragraph(
        "§ 4\t⟦Svar på motion från Ida Provberg (S) om\nbänkar längs ån|4⟧\n\nKS 2031/12"
    ),
    "in a cell, wrapped behind a preposition": paragraph(
        "§ 4\t⟦Svar på motion från Ida Provberg (S) om\nBänkar längs ån|4⟧"
    ),
    "in a cell, above a sentence": paragraph("§ 4\t⟦Svar på motion|4⟧\nBryggan är gammal"),
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
    "in a table of contents with dots": (
        "Protokoll\n\n§ 3 Val ........... 2\n§ 4 Bryggan vid Provsjön ... 3\n\n"
        f"§ 4\n\n⟦Bryggan vid Provsjön|4⟧{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "above its case number": (
        f"Protokoll\n\n§ 4\n\n⟦Bryggan vid Provsjön|4⟧\nDnr KS 2031/12{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    "a print in brackets": (
        f"Protokoll\n\n§ 4 ⟦Bryggor för alla (SOU 2031:7)|4⟧{DECISION}§ 5\n\n⟦Meddelanden|5⟧{DECISION}"
    ),
    **{
        f"a print in brackets: {kind}": paragraph(f"§ 4 ⟦Bryggor ({kind} 2031:7)|4⟧")
        for kind in ("SFS", "Ds", "prop", "dir", "bet")
    },
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
    "reference pre Se": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nSe § 38 bänkar"),
    "reference pre Jfr": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nJfr § 38 bänkar"),
    "reference pre Jmf": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nJmf § 38 bänkar"),
    "reference pre Enl": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nEnl § 38 bänkar"),
    "reference pre Enligt": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nEnligt § 38 bänkar"),
    "reference pre Under": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nUnder § 38 bänkar"),
    "reference pre Punkt": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nPunkt § 38 bänkar"),
    "reference pre Inför": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nInför § 38 bänkar"),
    "reference pre Till": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nTill § 38 bänkar"),
    "reference pre Från": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nFrån § 38 bänkar"),
    "reference pre Ad": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\nAd § 38 bänkar"),
    "reference post i": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 i bänkar"),
    "reference post och": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 och bänkar"),
    "reference post att": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 att bänkar"),
    "reference post samt": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 samt bänkar"),
    "reference post den": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 den bänkar"),
    "reference post av": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 av bänkar"),
    "reference post till": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 till bänkar"),
    "reference post om": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 om bänkar"),
    "reference post punkt": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 punkt bänkar"),
    "reference post kap": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 kap bänkar"),
    "reference post st": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 st bänkar"),
    "reference post skollagen": paragraph(
        "§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 skollagen bänkar"
    ),
    "reference post miljöbalken": paragraph(
        "§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 miljöbalken bänkar"
    ),
    "reference post kommunallagen": paragraph(
        "§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38 kommunallagen bänkar"
    ),
    "num Dnr": paragraph("§ 4 Dnr: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Dnr": paragraph("§ 4\n\nDnr KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Dnr": paragraph("§ 4\n\nDnr KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Dnr": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Dnr KS 31/12"),
    "num Diarienr": paragraph("§ 4 Diarienr: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Diarienr": paragraph("§ 4\n\nDiarienr KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Diarienr": paragraph("§ 4\n\nDiarienr KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Diarienr": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Diarienr KS 31/12"),
    "num Diarienummer": paragraph("§ 4 Diarienummer: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Diarienummer": paragraph("§ 4\n\nDiarienummer KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Diarienummer": paragraph("§ 4\n\nDiarienummer KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Diarienummer": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Diarienummer KS 31/12"),
    "num Ärendenummer": paragraph("§ 4 Ärendenummer: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Ärendenummer": paragraph("§ 4\n\nÄrendenummer KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Ärendenummer": paragraph("§ 4\n\nÄrendenummer KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Ärendenummer": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Ärendenummer KS 31/12"),
    "num Ärendenr": paragraph("§ 4 Ärendenr: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Ärendenr": paragraph("§ 4\n\nÄrendenr KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Ärendenr": paragraph("§ 4\n\nÄrendenr KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Ärendenr": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Ärendenr KS 31/12"),
    "num Ärende": paragraph("§ 4 Ärende: KS 2031/12 ⟦Bryggan|4⟧"),
    "num Ärende-id": paragraph("§ 4 Ärende-id: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone Ärende-id": paragraph("§ 4\n\nÄrende-id KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line Ärende-id": paragraph("§ 4\n\nÄrende-id KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind Ärende-id": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ Ärende-id KS 31/12"),
    "num DNR": paragraph("§ 4 DNR: KS 2031/12 ⟦Bryggan|4⟧"),
    "alone DNR": paragraph("§ 4\n\nDNR KS 31/12\n\n⟦Bryggan vid Provsjön|4⟧"),
    "line DNR": paragraph("§ 4\n\nDNR KS 31/12\n⟦Bryggan vid Provsjön|4⟧"),
    "behind DNR": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ DNR KS 31/12"),
    "no Paragrafen är omedelbart justerad": paragraph("§ 4\n\nParagrafen är omedelbart justerad"),
    "no Bilaga till paragrafen": paragraph("§ 4\n\nBilaga till paragrafen"),
    "no Sekretess råder": paragraph("§ 4\n\nSekretess råder"),
    "no Anteckning till protokollet": paragraph("§ 4\n\nAnteckning till protokollet"),
    "no Yrkande i ärendet": paragraph("§ 4\n\nYrkande i ärendet"),
    "no Paragrafer som utgår": paragraph("§ 4\n\nParagrafer som utgår"),
    "no Kl. 13 ajournering": paragraph("§ 4\n\nKl. 13 ajournering"),
    "lb Handläggare: Bo": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧\nHandläggare: Bo"),
    "lb Föredragande: Bo": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧\nFöredragande: Bo"),
    "lb Ärendebeskrivning: så": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧\nÄrendebeskrivning: så"),
    "lb Sammanfattning: så": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧\nSammanfattning: så"),
    "paren": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧ (KS/2031:12)"),
    "paren dnr": paragraph("§ 4 ⟦Bryggan vid Provsjön|4⟧ (dnr: KS 2031/12)"),
    "short paren": paragraph("§ 4\n\n⟦Bro (2031/12)|4⟧"),
    "300": paragraph(
        "§ 4\n\n⟦Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Broa|4⟧"
    ),
    "301": paragraph(
        "§ 4\n\nBro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro Bro B"
    ),
    "sentence": paragraph("§ 4\n\nNämnden beslutar om bryggan."),
    "item": paragraph("§ 4\n\n1. Bryggan"),
    "wrapped": paragraph(
        "§ 4\n\n⟦Bryggan vid Provsjön och alla de andra bryggorna som kommunen har vid sjön och\ni ån|4⟧"
    ),
    "wrapped paren": paragraph("§ 4 ⟦Bryggan vid Provsjön|4⟧\n(remiss)"),
    "only digits": paragraph("§ 4 2031-12-12\n\n⟦Bryggan|4⟧"),
    "lower": paragraph("§ 4\n\n⟦Bryggan vid Provsjön\n\noch ån|4⟧"),
    "paren below": paragraph("§ 4\n\n⟦Bryggan vid Provsjön|4⟧\n\n(remiss)"),
    "law behind": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\nBakgrund\n\n§ 38, den 3 mars"),
    "digits": paragraph("§ 4\n\n⟦Bryggan|4⟧\n\n§ 38-40\n\nBänkar"),
    "tabs": paragraph("§ 4\tKS 2031/12\t⟦Bryggan|4⟧"),
    "dash": paragraph("§ 4 – ⟦Bryggan|4⟧"),
    "dot": paragraph("§ 4. ⟦Bryggan|4⟧"),
    "comma": paragraph("§ 4, dnr KS 2031/12: ⟦Bryggan|4⟧"),
    "nocase heading": paragraph("§ 4\n\nBakgrund"),
    "two cases": paragraph("§ 4\n\nDnr KS 31/12 KFN 31/14\n\n⟦Bryggan|4⟧"),
}

NOTHING = {
    "a paper of an office": "Tjänsteskrivelse\n\nBryggan\n\nEnligt § 4 i stadgan är det så.",
    "a § of a law": "Protokoll\n\nBryggan\n\nStödet finns i 5 kap. 35 § kommunallagen.",
}


@pytest.mark.parametrize("marked", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_reads_paragraphs(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = [(one.title, one.number) for one in document.paragraphs]

    assert [one for one in found if one[0]] == expected
    assert [number for _, number in found][-1:] == [expected[-1][1]]


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Protokoll\n\n§ 4\n\nBryggan{DECISION}§ 3\n\nBänken{DECISION}§ 5\n\nHamnen", ["4", "5"]),
        (
            f"Protokoll\n\n§ 4\n\nBryggan{DECISION}§ 4\n\nBänken\n\nBeslut\n\nJa.\n\n§ 5\n\nHamnen",
            ["4", "5"],
        ),
        (
            f"Protokoll\n\nParagrafer: §§ 4-5\n\n§ 4\n\nBryggan{DECISION}§ 5\n\nHamnen{DECISION}§ 90\n\nBad",
            ["4", "5"],
        ),
    ],
)
def test_numbers_rise_as_the_front_page_says(text: str, expected: list[str]) -> None:
    assert [one.number for one in markup.paper(text).paragraphs] == expected


# Lines of a page below "Protokoll", "*" before what is bold and larger: the §§ with their titles.
DRAWN = {
    "*§ 4 Bryggan vid|*Provsjön|Ån är lång.": "4 Bryggan vid Provsjön",
    "*§ 4 Bryggan vid||*Provsjön|Ån är lång.": "4 Bryggan vid",
    "*§ 4 Bryggan|*Bakgrund|Ån är lång.": "4 Bryggan",
    "*§ 4 Bryggan|*KS 2031/14|Ån är lång.": "4 Bryggan",
    "*§ 4 Bryggan|*Dnr KS 2031/14 och 15|Ån är lång.": "4 Bryggan",
    "*§ 4 Bryggan|*1. Bryggan byggs|Ån är lång.": "4 Bryggan",
    "*§ 4 Bryggan|*§ 5 Båten|Ån är lång.": "4 Bryggan; 5 Båten",
    "*§ 4 Bryggan|vid Provsjön|Ån är lång.": "4 Bryggan",
    "*§ 4 Bryggan": "4 Bryggan",
    "*§ 4 Ån|Ån är lång.": "4 -",
    "*§ 4 Bad|Ån är lång.": "4 Bad",
    "*§ 4|*Bryggan vid|*Provsjön|Ån är lång.": "4 Bryggan vid Provsjön",
    "*§ 4|*Bryggan vid|och Provsjön|*Bakgrund|Ån är lång.": "4 Bryggan vid och Provsjön",
    "*§ 4|*Bryggan vid|och Provsjön|Ån är lång.": "4 Bryggan vid och Provsjön",
    "*§ 4|*Bryggan|(remiss)|Ån är lång.": "4 Bryggan (remiss)",
    "*§ 4|*Bryggan vid|Provsjön|*Bakgrund|Ån är lång.": "4 Bryggan vid Provsjön",
    "*§ 4|*Bryggan vid|Provsjön|Provby|Ån är lång.": "4 Bryggan vid",
    "*§ 4|*Bryggan|som är lång.|*Bakgrund|Ån är lång.": "4 Bryggan",
    "*§ 4|*Bryggan|- som är lång|*Bakgrund|Ån är lång.": "4 Bryggan",
    "*§ 4|*Bryggan||och ån|*Bakgrund|Ån är lång.": "4 Bryggan",
    "*§ 4|*Dnr KS 31/14|*Bryggan|Ån är lång.": "4 Bryggan",
    "*§ 4|*Dnr Ks 31/14|*Bad|Ån är lång.": "4 Bad",
    "*§ 4|Dnr KS 31/14|*Bryggan|Ån är lång.": "4 Bryggan",
    "*§ 4|*Bryggan Dnr KS 31/14|Ån är lång.": "4 Bryggan",
    "*§ 4|*Bo Dnr KS 31/14|Ån är lång.": "4 Bo Dnr KS 31/14",
    "*§ 4|*§ 5|*Bryggan|Ån är lång.": "4 -; 5 Bryggan",
    "*§ 4|*Bryggan vid ån är lång.|Ån är lång.": "4 -",
    "*§ 4|Nämnden går igenom det.|Ån är lång.": "4 -",
    "*§ 4|*Bilaga 3|Ån är lång.": "4 -",
    "*§ 4|*Bakgrund|Ån är lång.": "4 -",
}


@pytest.mark.parametrize(("lines", "expected"), DRAWN.items())
def test_reads_titles_from_what_is_drawn(lines: str, expected: str) -> None:
    rows = [
        (line.removeprefix("*"), 12.0 if line.startswith("*") else 10.0, line.startswith("*"))
        for line in ["Protokoll", "", *lines.split("|"), "*Beslut", "Rapporten godkänns."]
    ]

    document = markup.read(markup.drawn(*rows))

    titles = [
        (one.number, document.line_of(one.title) if one.title else "-")
        for one in document.paragraphs
    ]
    assert "; ".join(" ".join(each) for each in titles) == expected
