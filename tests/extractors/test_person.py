from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from extractors.person import Person, extract_persons
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

MATTER = "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
EXTRACT = "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås."


def office(head: str = "", tail: str = "") -> str:
    opening = f"Tjänsteskrivelse\n{head}".strip()
    return f"{opening}\n\n{MATTER}{tail}"


# The answer: role, party and title.
PERSONS = {
    "officer": office("Handläggare: ⟦Bo Testlund|case_officer⟧"),
    "officer below the label": office(
        "Handläggare\n⟦Bo Testlund|case_officer⟧\nTelefon: 0910-00 00 00"
    ),
    "two officers": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧ och ⟦Ida Provberg|case_officer⟧"
    ),
    "second officer below the first": office(
        "Handläggare\tDatum\n⟦Bo Testlund|case_officer⟧\t2031-03-05\n⟦Ida Provberg|case_officer⟧"
    ),
    "signatory": office("", "\n\n⟦Bo Testlund|signatory Förvaltningschef⟧\nFörvaltningschef"),
    "two signatories": office(
        "",
        "\n\n⟦Bo Testlund|signatory Förvaltningschef⟧\t⟦Ida Provberg|signatory Avdelningschef⟧\n"
        "Förvaltningschef\tAvdelningschef",
    ),
    "officer who signs": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧",
        "\n\nIda Provberg\nFörvaltningschef".replace(
            "Ida Provberg", "⟦Ida Provberg|signatory Förvaltningschef⟧"
        ),
    ),
    "responsible": office(
        "", "\n\nAnsvariga\n\n⟦Bo Testlund|responsible Förvaltningschef⟧\nFörvaltningschef"
    ),
    "approver": office(
        "", "\n\nAttesterat av\n\n⟦Bo Testlund|approver Förvaltningschef⟧\nFörvaltningschef"
    ),
    "approved by a line": office("", "\n\n⟦Bo Testlund|approver⟧, Godkännare"),
    "mover": office(
        "", "\n\nBakgrund\n\n⟦Ida Provberg|proposer S⟧ (S) har lämnat in en motion om bänkar."
    ),
    "own motion": (
        "Motion\n\nFler bänkar\n\nÅn är lång.\n\n⟦Ida Provberg|proposer S⟧ (S)\n\nMed instämmande av\n\n"
        "⟦Bo Myr|supporter V⟧ (V)"
    ),
    "mentioned": office(
        "", "\n\nBakgrund\n\nEnhetschefen ⟦Bo Testlund|mentioned⟧ har räknat bänkarna."
    ),
    "mentioned with a party": office("", "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ (V) är emot."),
    "mentioned once": office(
        "", "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ (V) är emot. Det har Bo Myr (V) sagt förut."
    ),
    "party from another place": office(
        "",
        "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ är emot, och det vet alla. Bo Myr (V) har sagt det förut.",
    ),
    "only the role": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧",
        "\n\nBakgrund\n\nBo Testlund har räknat bänkarna.",
    ),
    "genitive of one who is known": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧", "\n\nBakgrund\n\nBo Testlunds lista visar det."
    ),
    "genitive": office("", "\n\nBakgrund\n\nDet är ⟦Ida Provbergs|mentioned⟧ förslag."),
    "chair of the minutes": (
        f"{EXTRACT}\n\nUnderskrifter\n\nOrdförande\t⟦Ida Provberg|chair⟧\nSekreterare\t⟦Bo Testlund|secretary⟧\n"
        "Justerare\t⟦Cia Provlund|adjuster M⟧ (M)"
    ),
    "a name without s before förslag": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nBakgrund\n\nVi hörde ⟦Ida Provberg|mentioned⟧ förslag efter förslag.",
    "below Godkänt av": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nGodkänt av\n\n⟦Bo Testlund|approver Förvaltningschef⟧\nFörvaltningschef",
    "below Signerat av": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nSignerat av\n\n⟦Bo Testlund|approver Förvaltningschef⟧\nFörvaltningschef",
    "below Undertecknat av": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nUndertecknat av\n\n⟦Bo Testlund|approver Förvaltningschef⟧\nFörvaltningschef",
    "below Ansvarig": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nAnsvarig\n\n⟦Bo Testlund|responsible Förvaltningschef⟧\nFörvaltningschef",
    "officer signs the head": "Tjänsteskrivelse\nHandläggare: ⟦Ida Provberg|case_officer⟧\n\n⟦Bo Testlund|case_officer⟧\nHandläggare\n\nRapport om bänkar\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer signs at the end": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\n⟦Bo Testlund|signatory Handläggare⟧\nHandläggare",
    "title with day": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\n⟦Bo Testlund|signatory Enhetschef⟧\nEnhetschef 2031-03-05",
    "party of the mover": "Vänsterpartiet\n\nMotion\n\nFler bänkar\n\nÅn är lång.\n\n⟦Ida Provberg|proposer V Gruppledare⟧\nGruppledare",
    "parties two": "Vänsterpartiet\nMiljöpartiet\n\nMotion\n\nFler bänkar\n\nÅn är lång.\n\n⟦Ida Provberg|proposer Gruppledare⟧\nGruppledare",
    "officer flattened": "Tjänsteskrivelse\nHandläggare\tDatum\n⟦Bo Testlund|case_officer⟧\t2031-03-05\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer before Diarienummer 2031-12": "Tjänsteskrivelse\nDatum\tHandläggare\t⟦Bo Testlund|case_officer⟧ Diarienummer 2031-12\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer before Telefon 0910": "Tjänsteskrivelse\nDatum\tHandläggare\t⟦Bo Testlund|case_officer⟧ Telefon 0910\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer before Utfärdat 2031-03-05": "Tjänsteskrivelse\nDatum\tHandläggare\t⟦Bo Testlund|case_officer⟧ Utfärdat 2031-03-05\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer before Dnr KS 2031/12": "Tjänsteskrivelse\nDatum\tHandläggare\t⟦Bo Testlund|case_officer⟧ Dnr KS 2031/12\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer before bo@provstad.example": "Tjänsteskrivelse\nDatum\tHandläggare\t⟦Bo Testlund|case_officer⟧ bo@provstad.example\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer with a party": "Tjänsteskrivelse\nHandläggare: ⟦Bo Testlund|mentioned S⟧ (S)\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "officer in text": "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nBakgrund\n\nHandläggare: ⟦Bo Testlund|mentioned⟧",
    "doubled": "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\nUnderskrifter\n\nVid protokollet\nSekreterare\t⟦Bo Testlund|secretary⟧\nOrdförande\t⟦Ida Provberg|chair⟧\nJusteras\t⟦Cia Provlund|adjuster M⟧ (M)\nJusterande\t⟦Eva Provmyr|adjuster S⟧ (S)",
    "fewer names": "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\nUnderskrifter\n\nSekreterare\t⟦Bo Testlund|secretary⟧\nOrdförande\nJusterare",
    "more names": "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\nUnderskrifter\n\nSekreterare\t⟦Bo Testlund|secretary⟧\n⟦Ida Provberg|mentioned⟧",
    "vice chair": "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\nUnderskrifter\n\nVice ordförande\t⟦Ida Provberg|vice_chair⟧\nSekreterare\t⟦Bo Testlund|secretary⟧",
    "signed without a heading": "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\n⟦Ida Provberg|chair⟧\nOrdförande\n\n⟦Bo Testlund|secretary⟧\nSekreterare",
    "adjusters": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av justerare\n\nBeslut\n\n⟦Cia Provlund|adjuster M⟧ (M) och ⟦Eva Provmyr|adjuster S⟧ (S) justerar protokollet.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "adjusters jämte": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av justerare\n\nBeslut\n\n⟦Cia Provlund|adjuster M⟧ (M) utses att jämte ordföranden justera protokollet.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "adjusters tillsammans": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av justerare\n\nBeslut\n\n⟦Cia Provlund|adjuster M⟧ (M) utses att tillsammans med ordföranden justera protokollet.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "adjusters till": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av justerare\n\nBeslut\n\n⟦Cia Provlund|adjuster M⟧ (M) väljs till justerare.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "adjusters no": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av ombud\n\nBeslut\n\n⟦Cia Provlund|mentioned M⟧ (M) väljs till ombud.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "adjusters text": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nVal av justerare\n\nBakgrund\n\n⟦Cia Provlund|mentioned M⟧ (M) föreslås till justerare.\n\nBeslut\n\nValet görs i morgon.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "chair in text": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nMotion om bänkar\n\nOrdföranden ⟦Eva Provmyr|chair S⟧ (S) ställer förslaget mot avslag. Vice ordföranden ⟦Bo Myr|vice_chair V⟧ (V) instämmer.\n\nBeslut\n\nMotionen avslås.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "vice colon": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nMotion om bänkar\n\nVice ordförande: ⟦Bo Myr|vice_chair V⟧ (V)\n\nBeslut\n\nMotionen avslås.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "of another chair": "Provnämnden\nProtokoll\n2031-03-05\n\nPlats och tid\tProvsalen, kl. 13:00-15:20\n\nBeslutande\t⟦Ida Provberg|chair S⟧ (S) (ordförande)\n⟦Bo Testlund|member M⟧ (M)\n\n§ 11\n\nMotion om bänkar\n\nFrågan ställs i ordföranden ⟦Eva Provmyrs|mentioned⟧ namn. Det sades i Ordföranden ⟦Bo Myrs|mentioned⟧ tal.\n\nBeslut\n\nMotionen avslås.\n\n§ 12\n\nMeddelanden\n\nBeslut\n\nInformationen noteras.",
    "agenda2": "Kallelse\nKulturnämnden\n2031-03-05\n\nFöredragningslista\n\n1. Val av justerare\n\n⟦Ida Provberg|chair⟧\nOrdförande\n\n⟦Bo Testlund|secretary⟧\nSekreterare",
    "who certifies": f"{EXTRACT}\n\nVid protokollet\n⟦Bo Testlund|secretary⟧\nSekreterare\n\nJusterat 2031-03-08\n⟦Ida Provberg|chair⟧\t⟦Cia Provlund|adjuster⟧\nOrdförande\tJusterare\n\nUtdragets riktighet bestyrks 2031-03-09\n\n⟦Eva Provmyr|signatory Kommunsekreterare⟧\nKommunsekreterare",
    "certified by its secretary": f"{EXTRACT}\n\nRätt utdraget intygar\n\n⟦Bo Testlund|signatory⟧",
    "each part above its name": f"{EXTRACT}\n\nOrdförande\n⟦Ida Provberg|chair⟧\nJusterare\n⟦Cia Provlund|adjuster⟧\nSekreterare\n⟦Bo Testlund|secretary⟧",
    "the chair confirms by office": "Provnämnden\nProtokoll\n2031-03-05\n\nBeslutande\n⟦Ida Provberg|chair S⟧ (S), ordförande\n⟦Cia Provlund|member M⟧ (M)\n\n§ 12\n\nVal\n\nBeslut\n\nNoteras.\n\nVid protokollet\n⟦Bo Testlund|secretary⟧\n\nJusteras\nIda Provberg\t⟦Cia Provlund|adjuster M⟧",
    "labels in a column of their own": "Tjänsteskrivelse\n\nHandläggare:\nTitel:\nE-post:\n\n⟦Bo Testlund|case_officer⟧\nInspektör\nbo@provstad.example\n\nRapport om bänkar\n\nFörslag till beslut\n\nRapporten godkänns.",
    "two roles": "Tjänsteskrivelse\nHandläggare: ⟦Bo Testlund|case_officer⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\n⟦Bo Testlund|signatory Utredare⟧\nUtredare",
}

FRONT = "Protokoll\nKulturnämnden\n2031-03-05\n\nPlats och tid Provsalen\n\nBeslutande\nIda Provberg (S)\n\n"
BEHIND = "\n\nANSLAG/BEVIS\n\nUnderskrift\nBo Testlund\n\n§ 12 Val\n\nBeslut\n\nNoteras.\n\n§ 13 Val\n\nNoteras."

SIGNED = {
    "for some of the §§": (
        "Sekreterare\nBo Testlund\nOrdförande\nIda Provberg\nOrdförande\nXul Provlund § 13",
        "Ida Provberg chair, Bo Testlund secretary, Xul Provlund chair",
    ),
    "roles before names, two who confirm": (
        (
            "Sekreterare ....... Paragrafer 12-13\nBo Testlund\nOrdförande .......\nIda Provberg\n"
            "Justerande .......\nSiv Provlund Eva Provgren"
        ),
        "Ida Provberg chair, Bo Testlund secretary, Siv Provlund adjuster, Eva Provgren adjuster",
    ),
    "names and roles on a line": (
        (
            "Ida Provberg, mötesordförande\nEva Provlund, mötesordförande § 13\n"
            "Bo Testlund, kommunsekreterare\nSiv Provgren, protokolljusterare"
        ),
        "Ida Provberg chair, Eva Provlund chair, Bo Testlund secretary, Siv Provgren adjuster",
    ),
    "names before roles": (
        "Ida Provberg (S)\n\nOrdförande\nCia Provlund (M)\n\nJusterare\n\nBo Testlund\nSekreterare",
        "Ida Provberg chair, Cia Provlund adjuster, Bo Testlund secretary",
    ),
    "rare names": (
        "Sekreterare\nZork Provberg\nOrdförande\nIda Provberg\nJusterare\nXul Testlund",
        "Ida Provberg chair, Zork Provberg secretary, Xul Testlund adjuster, Bo Testlund mentioned",
    ),
}

NOTHING = {
    "an association": office("", "\n\nBakgrund\n\nSPF Seniorerna har yttrat sig."),
    "nobody": office(),
    "an officer without a name": office("Handläggare: Parkenheten"),
    "places": office(
        "", "\n\nBakgrund\n\nBänkarna vid Ida Provbergs gata och Maria Provskolan räcker."
    ),
    "bodies": office(
        "Till\nSocialnämnden", "\n\nBakgrund\n\nKommunstyrelsen (KS) och Vård och Omsorg."
    ),
}

NAMES = {"Ida Provbergs": "Ida Provberg"}


GENITIVES = {
    **{
        f"Det är Ida Provbergs {word}.": "Ida Provberg"
        for word in (
            *("förslag", "yrkande", "motion", "initiativ", "skrivelse", "reservation"),
            *("tilläggsyrkande", "avslagsyrkande"),
        )
    },
    "Det är Ida Provbergs bänk.": "Ida Provbergs",
    "Det är Bo Fors förslag.": "Bo Fors",
    "Vi hörde Ida Provberg förslag efter förslag.": "Ida Provberg",
}


def shown(fact: Fact[Person]) -> str:
    return " ".join(filter(None, [fact.value.role, fact.value.party, fact.value.title]))


@pytest.mark.parametrize("marked", PERSONS.values(), ids=PERSONS.keys())
def test_reads_what_each_person_does(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_persons(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected
    for fact in found:
        assert fact.span
        quoted = document.quote(fact.span)
        assert fact.value.name == NAMES.get(quoted, quoted)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_paper_without_persons_has_none(text: str) -> None:
    assert list(extract_persons(markup.paper(text))) == []


@pytest.mark.parametrize(("sentence", "name"), GENITIVES.items())
def test_knows_a_genitive_by_what_is_owned(sentence: str, name: str) -> None:
    document = markup.paper(office("", f"\n\nBakgrund\n\n{sentence}"))

    assert [fact.value.name for fact in extract_persons(document)] == [name]


@pytest.mark.parametrize("marked", PERSONS.values(), ids=PERSONS.keys())
def test_an_office_in_the_place_of_a_person_is_nobody(marked: str) -> None:
    named = set(re.findall(r"⟦([^|⟧]*)", marked))
    text = re.sub("|".join(sorted(named)), "Parkenheten", markup.unmarked(marked)[0])

    assert list(extract_persons(markup.paper(text))) == []


@pytest.mark.parametrize("case", SIGNED)
def test_pairs_the_signatures_of_minutes_with_their_roles(case: str) -> None:
    signatures, expected = SIGNED[case]
    document = markup.paper(f"{FRONT}Underskrifter .......\n{signatures}{BEHIND}")

    found = [f"{fact.value.name} {fact.value.role}" for fact in extract_persons(document)]

    assert sorted(found) == sorted(expected.split(", "))


def test_lines_to_sign_on_tell_the_signatures_without_a_heading() -> None:
    text = (
        f"{FRONT}Utses att justera Cia Provlund (M)\nSekreterare ........ Paragrafer 12-13\nBo Testlund\n"
        f"Ordförande ........\nIda Provberg\nJusterande ........\nCia Provlund{BEHIND}"
    )

    found = {fact.value.name: fact.value.role for fact in extract_persons(markup.paper(text))}

    assert found == {
        "Ida Provberg": "chair",
        "Cia Provlund": "adjuster",
        "Bo Testlund": "secretary",
    }


def test_an_official_with_the_title_is_no_secretary_where_another_writes() -> None:
    text = (
        f"{FRONT}Övriga deltagare\tEva Provgren (kommunsekreterare)\n\n"
        f"Underskrifter\nSekreterare\nBo Testlund\nOrdförande\nIda Provberg{BEHIND}"
    )

    found = {fact.value.name: fact.value.role for fact in extract_persons(markup.paper(text))}

    assert found == {
        "Ida Provberg": "chair",
        "Eva Provgren": "official",
        "Bo Testlund": "secretary",
    }


def test_who_tells_of_an_item_handles_no_case() -> None:
    text = "Kallelse\nKulturnämnden\n2031-03-05\n\nFöredragande: Ida Provberg\n\n1. Upprop"

    found = [fact.value.role for fact in extract_persons(markup.paper(text))]

    assert found == ["mentioned"]


# What ends an extract, and who signs it.
ROWS = {
    "parts above names": (
        "Ordförande\tJusteras\tJusteras\nIda Provberg\tBo Testlund\tEva Provlund",
        "Ida Provberg chair, Bo Testlund adjuster, Eva Provlund adjuster",
    ),
    "parts above names, with the secretary": (
        "Vid protokollet\tOrdförande\tJusterare\nIda Provberg\tBo Testlund (M)\tEva Provlund (V)",
        "Ida Provberg secretary, Bo Testlund chair, Eva Provlund adjuster",
    ),
    "names above parts": (
        "........\t........\nIda Provberg\tBo Testlund\nSekreterare\tOrdförande",
        "Ida Provberg secretary, Bo Testlund chair",
    ),
    "a heading, then parts in a row": (
        "Vid protokollet\n\nIda Provberg\n\nOrdförande Justerare\nBo Testlund Eva Provlund",
        "Ida Provberg secretary, Bo Testlund chair, Eva Provlund adjuster",
    ),
    "parts above and below names": (
        (
            "Vid protokollet\tJusteras\n\nIda Provberg\tBo Testlund\tEva Provlund\n"
            "Sekreterare\tOrdförande\tJusterare"
        ),
        "Ida Provberg secretary, Bo Testlund chair, Eva Provlund adjuster",
    ),
    "no parts": ("Kommunstyrelsen\tIda Provberg", "Ida Provberg mentioned"),
    "one part": ("Ordförandens sign\nIda Provberg", "Ida Provberg mentioned"),
}


@pytest.mark.parametrize("case", ROWS)
def test_an_extract_is_signed_in_a_row(case: str) -> None:
    text, expected = ROWS[case]

    found = list(extract_persons(markup.paper(f"{EXTRACT}\n\nExpedieras till\nAkten\n\n{text}")))

    assert sorted(f"{one.value.name} {one.value.role}" for one in found) == sorted(
        expected.split(", ")
    )


AGENDA = "Kallelse\nKulturnämnden\n2031-03-05\n\nNr\tÄrende\tFöredragande\n"
REPORTERS = {
    "with a title": (f"{AGENDA}1. Bryggan\tEkonomichef Ida Provberg\n2. Ån", ["official"]),
    "without a title": (f"{AGENDA}1. Bryggan\tIda Provberg\n2. Ån", ["mentioned"]),
    "of a party": (f"{AGENDA}1. Fråga till Ida Provberg (S)\n2. Ån", ["mentioned"]),
    "above that column": (
        "Kallelse\nKulturnämnden\n\nAnmäl till kanslichef Ida Provberg\n\nNr\tÄrende\tFöredragande\n1. Ån",
        ["mentioned"],
    ),
    "in an agenda without that column": (
        "Kallelse\nKulturnämnden\n2031-03-05\n\n1. Ekonomichef Ida Provberg informerar\n2. Ån",
        ["mentioned"],
    ),
    "named in an item, not signing": (
        "Kallelse\nKulturnämnden\n2031-03-05\n\n1. Val efter\n\nIda Provberg (S)\n\n2. Ån",
        ["mentioned"],
    ),
    "a room": ("Kallelse\nKulturnämnden\n\nPlats\tIda Provberg, kl. 13.00\n\n1. Ån", []),
    "a room of minutes": (
        "Protokoll\nKulturnämnden\n\nPlats och tid\tProvhuset, Ida Provberg, kl. 13.00\n\n§ 4 Ån\n\nBeslut\n\nNoteras.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "roles"), REPORTERS.values(), ids=REPORTERS.keys())
def test_knows_who_tells_of_an_item(text: str, roles: list[str]) -> None:
    assert [fact.value.role for fact in extract_persons(markup.paper(text))] == roles


# A paper of an office, and who does what in it.
OFFICE = {
    "who is named before the signature": (
        office("", "\n\nBakgrund\n\nDet vet Bo Myr (V).\n\nIda Provberg\nFörvaltningschef"),
        "Bo Myr mentioned, Ida Provberg signatory",
    ),
    "who tells of a case of the office": (office("Föredragande: Bo Myr"), "Bo Myr case_officer"),
    "below the officer, a member": (
        office("Handläggare\tDatum\nBo Myr\t2031-03-05\nIda Provberg (S)"),
        "Bo Myr case_officer, Ida Provberg signatory",
    ),
    "below the officer, a rare name": (
        office("Handläggare\tDatum\nBo Myr\t2031-03-05\nZork Provberg"),
        "Bo Myr case_officer",
    ),
    "two lines below the officer": (
        office("Handläggare\tDatum\nBo Myr\t2031-03-05\nParkenheten\t\nIda Provberg"),
        "Bo Myr case_officer, Ida Provberg mentioned",
    ),
    "the value of another label": (office("Telefon: Ida Provberg"), "Ida Provberg mentioned"),
    "an officer of the head who signs it": (
        office("Handläggare: Bo Myr\n\nBo Myr\nHandläggare"),
        "Bo Myr case_officer",
    ),
    "a chair who signs": (office("", "\n\nIda Provberg\nOrdförande"), "Ida Provberg signatory"),
    "below a heading that is none of signatures": (
        office("", "\n\nAnsvarig nämnd\n\nDet vet Bo Myr (V)."),
        "Bo Myr mentioned",
    ),
    "below Ansvarig, the party with the name": (
        office("", "\n\nAnsvariga\n\nBo Myr (V)"),
        "Bo Myr responsible",
    ),
    "below another heading": (office("", "\n\nBilagor\n\nBo Myr (V)"), "Bo Myr signatory"),
    "a surname in s": (
        office("", "\n\nBakgrund\n\nDet är Ida Fors förslag."),
        "Ida Fors mentioned",
    ),
    "agenda signed by an official": (
        "Kallelse\nKulturnämnden\n2031-03-05\n\n1. Ån\n2. Bron\n\nIda Provberg\nKanslichef",
        "Ida Provberg signatory",
    ),
    "agenda with a handler": (
        "Kallelse\nKulturnämnden\n2031-03-05\n\nHandläggare: Bo Myr\n\n1. Ån\n2. Bron",
        "Bo Myr case_officer",
    ),
    "agenda, signed above its last item": (
        "Kallelse\nKulturnämnden\n2031-03-05\n\n1. Ån\n\nIda Provberg\nKanslichef\n\n2. Bron",
        "Ida Provberg mentioned",
    ),
    "agenda with a place": (
        "Kallelse\nKulturnämnden\n\nTid och plats\tIda Provberg, kl. 13.00\n\n1. Ån",
        "",
    ),
    "agenda with a room": (
        "Kallelse\nKulturnämnden\n\nLokal\tIda Provberg, kl. 13.00\n\n1. Ån",
        "",
    ),
    "agenda with a guest": (
        "Kallelse\nKulturnämnden\n\nGäst\tIda Provberg, kl. 13.00\n\n1. Ån",
        "Ida Provberg mentioned",
    ),
}


@pytest.mark.parametrize(("text", "expected"), OFFICE.values(), ids=OFFICE.keys())
def test_knows_who_handles_and_who_signs(text: str, expected: str) -> None:
    found = [f"{one.value.name} {one.value.role}" for one in extract_persons(markup.paper(text))]

    assert ", ".join(found) == expected


def decided(text: str, heading: str = "Val av justerare") -> str:
    return f"{FRONT.strip()}\n\n§ 12 {heading}\n\nBeslut\n\n{text}\n\n§ 13 Val\n\nNoteras."


FILLER = "Bo Myr (V) utses till justerare och har till uppgift att läsa protokollet."
APPOINTED = {
    decided("Bo Myr (V) justerar protokollet."): "adjuster",
    decided("Bo Myr (V) utses att justera."): "adjuster",
    decided("Bo Myr (V) utses att jämte ordföranden justera."): "adjuster",
    decided("Bo Myr (V) utses till justerare.", "Val"): "adjuster",
    decided(FILLER + "." * (499 - len(FILLER))): "adjuster",
    decided(FILLER + "." * (500 - len(FILLER))): "mentioned",
    decided("Bo Myr (V) utses till ombud."): "mentioned",
    decided("Bo Myr (V) utses att efter mötet resa."): "mentioned",
    decided("Ordföranden Bo Myr (V) frågar om bron."): "chair",
    decided("Nu talar Ordföranden Bo Myr (V) om bron."): "chair",
    decided("Ordförande Bo Myr (V) frågar om bron."): "chair",
    decided("Ån är lång. Ordförande Bo Myr (V) frågar."): "chair",
    decided("Vice ordförande Bo Myr (V) frågar om bron."): "vice_chair",
    decided("Då frågar vice ordföranden Bo Myr (V) om bron."): "vice_chair",
    decided("Föreningens ordförande Bo Myr (V) frågar om bron."): "mentioned",
    decided("Det är i ordföranden Bo Myr (V) som frågar om bron."): "mentioned",
}


@pytest.mark.parametrize(("text", "role"), APPOINTED.items())
def test_knows_whom_a_paragraph_appoints_and_who_presides(text: str, role: str) -> None:
    found = {fact.value.name: fact.value.role for fact in extract_persons(markup.paper(text))}

    assert found["Bo Myr"] == role


WRITERS = {
    "one who writes, another with the title": (
        "Övriga deltagare\tEva Provgren (kommunsekreterare)\nSekreterare\tBo Testlund",
        "Eva Provgren official, Bo Testlund secretary",
    ),
    "the title, nobody else": (
        "Övriga deltagare\tEva Provgren (kommunsekreterare)",
        "Eva Provgren secretary",
    ),
    "the title, and it is the one who writes": (
        "Övriga deltagare\tEva Provgren (kommunsekreterare)\nSekreterare\tEva Provgren",
        "Eva Provgren secretary",
    ),
    "a member with the title": (
        "Beslutande\tEva Provgren (S), sekreterare\nSekreterare\tBo Testlund",
        "Eva Provgren secretary, Bo Testlund secretary",
    ),
    "an official without it": (
        "Övriga deltagare\tEva Provgren (chef)\nSekreterare\tBo Testlund",
        "Eva Provgren official, Bo Testlund secretary",
    ),
}


@pytest.mark.parametrize(("lines", "expected"), WRITERS.values(), ids=WRITERS.keys())
def test_knows_who_of_the_secretaries_writes(lines: str, expected: str) -> None:
    text = f"Protokoll\nKulturnämnden\n2031-03-05\n\n{lines}\n\n§ 12 Val\n\nNoteras.\n\n§ 13 Ån\n\nNoteras."
    found = [f"{one.value.name} {one.value.role}" for one in extract_persons(markup.paper(text))]

    assert ", ".join(found) == expected


# Signatures whose parts and names do not stand in turn.
MORE_SIGNED = {
    "a part twice before a name": (
        "Vid protokollet\nSekreterare\nBo Testlund\nOrdförande\nIda Provberg",
        "Bo Testlund secretary, Ida Provberg chair",
    ),
    "a part again behind its name": (
        "Ordförande\nIda Provberg\nOrdförande\nBo Testlund\nSekreterare\nEva Provgren",
        "Ida Provberg chair, Bo Testlund chair, Eva Provgren secretary",
    ),
    "one part, two names": (
        "Sekreterare\nBo Testlund\nIda Provberg",
        "Bo Testlund secretary, Ida Provberg mentioned",
    ),
    "names, then as many parts": (
        "Vid protokollet och justering\nBo Testlund\nIda Provberg\nSekreterare\nOrdförande",
        "Bo Testlund secretary, Ida Provberg chair",
    ),
    "no names": ("Sekreterare\nOrdförande", ""),
    "no parts": ("Bo Testlund\nIda Provberg", "Bo Testlund mentioned, Ida Provberg mentioned"),
}


@pytest.mark.parametrize("case", MORE_SIGNED)
def test_pairs_parts_and_names_that_do_not_stand_in_turn(case: str) -> None:
    signatures, expected = MORE_SIGNED[case]
    found = list(extract_persons(markup.paper(f"{EXTRACT}\n\nUnderskrifter\n\n{signatures}")))

    assert ", ".join(f"{one.value.name} {one.value.role}" for one in found) == expected
