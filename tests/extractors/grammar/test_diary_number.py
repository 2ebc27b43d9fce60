from __future__ import annotations

import pytest

from extractors.grammar.diary_number import find_diary_numbers
from tests import markup

LABELLED = {
    "two figures of the year": "Dnr ⟦31-000118-101|own⟧",
    "a document's number behind": "Dnr ⟦HGN 2031/0312-4|own⟧ och dnr ⟦KS 2031/12-123|own⟧",
    "a class code behind": "Dnr ⟦KS 2031-000212 4.3.2|own⟧\nKS 2030",
    "letters right before the year": "Dnr ⟦KS2031/214|own⟧ och dnr ⟦KS2031:214|own⟧",
    "letters between year and serial": "Dnr ⟦2031KS214|own⟧ och dnr ⟦2031KS214 311|own⟧",
    "letters and figures in one": "Dnr: ⟦RS311187|own⟧ och dnr ⟦KK31/740|own⟧",
    "letters that else mean a telephone": "Diarienummer\n⟦TFN-2031-0733|own⟧\nHandläggare",
    "label and colon": "Dnr: ⟦KS 2031/0996|own⟧",
    "label with a stop": "Dnr. ⟦SoN 2031/123|own⟧",
    "capitals": "DNR ⟦1.5.1-135-2031|own⟧",
    "no letters": "Diarienummer: ⟦2031/304|own⟧",
    "year in short": "Diarienummer ⟦0263/19|own⟧",
    "kiruna": "Dnr ⟦12/302|own⟧",
    "district board of 2005": "Dnr ⟦502/753-2031|own⟧",
    "class code last": "Dnr ⟦2031-152-307|own⟧",
    "region": "Ärendenummer ⟦1700021|own⟧",
    "in brackets": "Svar på motion om bänkar (dnr ⟦KS/2031:279|own⟧)",
    "value in the next line": "Diarienummer\n⟦TN-2031-1107|own⟧\nHandläggare",
    "value below, columns": "Datum\tVår beteckning\n2031-04-02\t⟦STK-2031-55|own⟧",
    "ours and theirs": "Vår beteckning\tEr beteckning\n⟦KS 2031/14|own⟧\t⟦Fi2031/01234|other⟧",
    "theirs": "Ert dnr: ⟦822-2031|other⟧",
    "a ministry's": "Finansdepartementets diarienummer ⟦Fi2031/02345|other⟧",
    "a county board's": "Länsstyrelsens beslut dnr: ⟦5475-2031|other⟧",
    "full stops": "KF § 102 DNR: ⟦KU.2031.3|own⟧",
    "whose remiss": "Remiss från Trafiknämnden, dnr ⟦T 2031-313-01743|other⟧.\nDnr ⟦1.5.3-219-2031|own⟧",
    "a list": "Dnr ⟦KS 2031/12|own⟧ och ⟦KS 2031/13|own⟧",
    "year in two figures, letters first": "Dnr ⟦KS 31/120|own⟧",
    "letters and full stop": "Diarienummer ⟦KFN 2031.0089|own⟧",
    "two figures before the year": "Dnr ⟦15-2031|own⟧",
    "letters last": "Diarienummer: ⟦2031.034 BUN|own⟧",
    "with document plan": "Dnr ⟦KFN-2031-179 Dpl 01|own⟧",
}

UNLABELLED = {
    "the municipality's letters in front": "§ 44\tDnr ⟦MK KS 2031/00512|own⟧",
    "a class behind a full stop": "beslutet ⟦KSN-2031/881.109|⟧ gäller",
    "a paper of the case": "se ⟦KS2031.0318-6|⟧",
    "year, letters, serial": "§ 58\t⟦31/KS 0215|⟧",
    "a class code of three figures": "Provnämnden\n⟦Tn/2031:87 512|⟧\nBo",
    "a class code with full stops": "2031-03-02 ⟦SBN 2031-000212 4.3.2|⟧",
    "money behind": "⟦Tn/2031:87|⟧ 512 kronor",
    "paragraph heading": "§ 241, ⟦N166-0396/24|⟧ Remiss av motion",
    "old serial": "beslutet om matavfall, ⟦SLK 0495/22|⟧, återkommer",
    "slash and colon": "ärendet ⟦TEF/2031:263|⟧ bereds",
    "lower case": "ärendet ⟦sbf/2031:91|⟧ bereds",
    "mixed case": "se ⟦Ks 1126/2031|⟧ och ⟦Nf 220/2031|⟧",
    "three parts": "se ⟦KFKS 2031/191-040|⟧",
    "spaced class code": "se ⟦KS/2031:298 - 001|⟧",
    "stockholm, class code": "i ⟦1.2.4/282-2031|⟧ och ⟦2031-875-1.2.4|⟧",
    "technical board": "(⟦T2031-050-05828|⟧)",
    "planning office": "detaljplan ⟦S-Dp 2031-11922-54|⟧",
    "letters behind": "protokoll ⟦2031/433-KS|⟧",
    "letters in the middle": "beslut ⟦2031/BUN 0203 40|⟧ gäller",
    "building permit": "bygglov ⟦LOV 2031-000412|⟧ söks",
    "in brackets behind a title": "Nybyggnad av växthus (⟦2031-0142|⟧)",
    "a ministry's without a label": "remissen (⟦M2031/2398/A|other⟧)",
    "at the end of a sentence": "Ärendet är ⟦ÄN 2031/9|⟧.",
}

NOTHING = {
    "a number of three parts without a label": "artikel 31-000118-101",
    "a figure behind a full stop": "beslutet KSN-2031/881.1 gäller",
    "a day behind the letters": "KS2031.0318-666",
    "a print of the state": "se 31/SOU 0215",
    "letters and figures without a label": "Rum RS311187 och stolpe KK31/740",
    "a version behind a year": "Rapport 2031-12 4.3.2",
    "a telephone": "Bo Testlund, TFN 2031/0733",
    "law": "enligt kommunallagen (2017:725) och OSL 2009:400",
    "statute book": "SFS 2010:740, HSLF-FS 2017:37 och AFS 2023:1",
    "statute book, split": "i 2018:1 197",
    "memoranda": "PM 2031:122",
    "prints": "SOU 2031:40, Ds 2016:24, prop. 2016/17:171, dir. 2010:53, bet. 2016/17:KU30",
    "properties": "Polygonen 3, Gällivare 76:1, Norra Djurgården 1:1 och Stettin 7",
    "riksdag motion": "2004/05:K435",
    "telephones": "08-508 00 000, 031-368 00 00 och +46 (0)498 00 00 00",
    "school years": "läsåret 2031/32 och HT 2031/32",
    "years in brackets": "program (2031-2034) och läsår (2031/32)",
    "years in a row": "Plan 2031-2034, KS 2031-2034 och 2019–2022",
    "votes": "med 7 - 6 röster",
    "money": "4,6 miljoner kronor",
    "union acts": "direktiv 2013/37/EU och EU 2016/679",
    "organisation": "Org.nr 212000-0000",
    "page": "Sida 1 (4)",
    "paragraphs": "§ 63/20 och §§ 1-29",
    "dates": "KS 2031-05-12 och 2031-05-12",
    "a date below the label": "Dnr\n2031-05-12",
    "label without a number": "Diarienummer saknas, ring 08-123 45 67",
    "motion serial": "Motion (2031:5) och Utlåtande 2031:97",
    "a print of the assembly": "Handling 2031 nr 164",
    "handling of a sign": "beteckning 2031/12 på ritningen",
    "quarter": "Q1 2031/2032",
}


@pytest.mark.parametrize("marked", [*LABELLED.values(), *UNLABELLED.values()])
def test_reads_case_numbers(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_diary_numbers(document)

    assert [(mention.span, mention.label) for mention in found] == expected
    assert [mention.value for mention in found] == [document.line_of(span) for span, _ in expected]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_leaves_other_numbers_alone(text: str) -> None:
    assert find_diary_numbers(markup.document(text)) == []


HEADS = {
    "letters, year, serial": "⟦PR31/00389|⟧",
    "letters and a space": "Provnämnden\t⟦KS 31/120|⟧",
    "year, letters, serial": "Provnämnden\t⟦31UN88|⟧\t1 (2)",
    "year and serial": "⟦2031/304|⟧",
    "with its class": "⟦2031-00567 1.1.1.1|⟧",
    "a serial of four figures": "2031-0056",
    "a school year": "2031/2032",
    "a short serial": "2031/32",
    "a statute": "LSS31/0012",
    "with a word": "Rum PR31/00389",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_number_alone_in_a_cell_of_the_head_is_the_papers(head: str) -> None:
    document, expected = markup.parse_paper(f"{head}\n\nFler bänkar\n\nÅn är lång.")

    found = document.mentions.diary_numbers

    assert [(mention.span, mention.label) for mention in found] == expected


@pytest.mark.parametrize(("lines", "found"), [(14, 1), (15, 0)])
def test_the_head_has_fifteen_lines(lines: int, found: int) -> None:
    document = markup.paper("\n".join(["Provstad"] * lines) + "\nPR31/00389")

    assert len(document.mentions.diary_numbers) == found
