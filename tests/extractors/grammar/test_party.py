from __future__ import annotations

import pytest

from extractors.grammar.party import find_parties
from pipeline.annotate import annotate
from tests import markup

FOUND = {
    "behind a person": "Ida Provberg (⟦S|S⟧) yrkar bifall.",
    "lower case": "Ida Provberg (⟦mp|MP⟧) yrkar bifall.",
    "with a post": "Ida Provberg (⟦KD|KD⟧), ordförande",
    "over a line": "Ida Provberg\n(⟦SD|SD⟧)",
    "surname alone": "Lindqvist (⟦V|V⟧) reserverar sig",
    "several behind one name": "Ida Provberg (⟦M|M⟧) och Bo Testlund (⟦C|C⟧)",
    "and others": "Ida Provberg m.fl. (⟦L|L⟧)",
    "list in brackets": "Skrivelse från (⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧)",
    "list of brackets": "yrkande från (⟦S|S⟧), (⟦V|V⟧) och (⟦MP|MP⟧)",
    "all of a party": "Reservation av (alla ⟦S|S⟧)",
    "vacant": "Vakant (⟦M|M⟧)",
    "old minutes": "Ida Provberg, ⟦s|S⟧, ordförande och Bo Testlund, ⟦fp|L⟧\n",
    "name and letters": "⟦Moderaterna|M⟧ (⟦M|M⟧) och ⟦Vänsterpartiet|V⟧ (⟦V|V⟧)",
    "unlisted local party": "Provlundapartiet (⟦PLP|PLP⟧) yrkar",
    "bloc": "Alliansen (⟦M|M⟧, ⟦KD|KD⟧ och ⟦L|L⟧)",
    "both": "Ida Provberg och Bo Testlund (båda ⟦MP|MP⟧)",
    "lower-case group": "yrkande av ⟦s|S⟧-gruppen",
    "end of a title": "Svar på motion: En ny brygga vid stranden (⟦FP|L⟧)\nSammanfattning",
    "title and number": "Svar på motion - Låt bryggan ligga (⟦SD|SD⟧) (KS/2031:279)",
    "group in brackets": "Ida Provberg och Bo Testlund (⟦MP|MP⟧-gruppen)",
    "a seat": "Ida Testdotter ersätter på tom (⟦V|V⟧)-plats",
    "post and town": "Ida Provberg gruppledare Trosa (⟦L|L⟧)",
    "then and now": "Ida Provberg (⟦fp|L⟧) och Bo Testlund (⟦vpk|V⟧)",
    "name": "⟦Vänsterpartiet|V⟧ har inkommit med en skrivelse",
    "genitive": "⟦Moderaternas|M⟧ yrkande och ⟦Centerpartiets|C⟧ motion",
    "lower-case name": "förslag från ⟦socialdemokraterna|S⟧",
    "longest name": "⟦Miljöpartiet de gröna|MP⟧ och ⟦Folkpartiet liberalerna|L⟧",
    "old name": "⟦Folkpartiet|L⟧ motionerade",
    "capitals": "⟦KRISTDEMOKRATERNA|KD⟧\nMotion",
    "adjective": "den ⟦socialdemokratiska|S⟧ gruppen och en ⟦moderat|M⟧ ledamot",
    "members": "två ⟦centerpartister|C⟧ och flera ⟦moderater|M⟧",
    "led by": "det ⟦moderatledda|M⟧ styret",
    "compound": "⟦V|V⟧-motionen och ⟦MP|MP⟧-gruppen",
    "list behind a word": "Reservation från ⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧",
    "joined": "Återremiss ⟦M|M⟧+⟦KD|KD⟧",
    "hyphens": "budgetförslag från ⟦S|S⟧-⟦MP|MP⟧-⟦V|V⟧",
    "letterhead": "Särskilt yttrande\t⟦KD|KD⟧ 2031-04-22",
    "alone in a heading": "Yrkande ⟦C|C⟧\n",
    "free list": "⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧ lägger ett eget förslag",
    "attendance": "Ida Provberg\t⟦S|S⟧\nBo Testlund\t⟦SD|SD⟧",
    "national": "Ida Provberg (⟦Fi|Fi⟧) yrkar",
    "national by name": "⟦Feministiskt initiativ|Feministiskt initiativ⟧ yrkar",
    "two spellings": "Ida Provberg (⟦Fi|Fi⟧) yrkar. Motion av Bo Testlund (⟦FI|Fi⟧)",
    "unknown local": "Ida Provberg (⟦PrP|PrP⟧) yrkar",
    "double given name": "Ann-Mari Provberg (⟦ÖVP|ÖVP⟧) yrkar",
}

LOCAL = {
    "letters": ("Reservation från ⟦D|D⟧ och ⟦M|M⟧", "Göteborg"),
    "end of a title": ("Svar på motion: Mer kollektivtrafik (⟦TUP|TUP⟧)", "Botkyrka"),
    "name": ("⟦Tullingepartiet|Tullingepartiet⟧ yrkar avslag", "Botkyrka"),
    "name and letters": ("⟦Tullingepartiet|TuP⟧: Ida Provberg (⟦TuP|TuP⟧)", "Botkyrka"),
    "elsewhere": ("Demokraterna talar, Tullingepartiet och D-vitamin", "Trosa"),
    "unknown place": ("Tullingepartiet, Nackalistan och Demokraterna", None),
    "homonym": ("Ida Provberg (⟦VF|VF⟧)", "Klippan"),
    "a union elsewhere": ("Ida Provberg (VF)", "Trosa"),
    "regional": ("⟦Dalarnas Sjukvårdsparti|Dalarnas Sjukvårdsparti⟧ avstår", "Region Dalarna"),
}

NOTHING = {
    "no party": "Ida Provberg (-) och Bo Testlund (--)",
    "copyright": "Copyright (C) Provbolaget",
    "measures": "Bredd (M) och volym (L), 12 V och 3 M",
    "week": "v. 12 och V. 12",
    "ministry": "remissen M2031/2398/A",
    "assembly": "Kommunfullmäktige (KF) och kommunstyrelsen (KS)",
    "print": "betänkandet (SOU 2031:40)",
    "union step": "förvaltningens samverkansgrupp (FSG)",
    "law": "lagen om vård av unga (LVU)",
    "building": "byggnaden C3L och sal (C3L)",
    "union": "Ida Provberg (SSR) och Bo Testlund (LO)",
    "role": "Ida Provberg (tf) och Bo Testlund (VD)",
    "sizes in brackets": "västar (S, M, L)",
    "a measure in a title": "Rapport om bryggans längd (M)\n",
    "sizes": "tröjor i storlek S, M, L och XL",
    "grades": "betygen A, C och D",
    "courses": "en C-uppsats om D-vitamin och M-märkta lådor",
    "initial": "Motion av S. Provberg om bänkar",
    "moderate": "en moderat ökning och en liberal tolkning",
    "green": "De gröna ytorna och det gröna",
    "system": "ekonomisystemet SAP",
    "department": "Avdelning (S) i huset",
    "brackets of a list": "alternativen (C), (D) och (E)",
    "list of places": "Sektion (A), (B) och (C)",
    "motion of a body": "Yttrande från KS och KF",
    "attendance of staff": "Ida Provberg\tHR\nBo Testlund\tIT",
    "time": "Klockan 12 (V)",
    "quoted": "alternativ för barn och vänstern i politiken",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_parties(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_parties(annotate(document))

    assert [(mention.span, mention.code) for mention in found] == expected


@pytest.mark.parametrize(("marked", "municipality"), LOCAL.values(), ids=LOCAL.keys())
def test_a_local_party_needs_its_municipality(marked: str, municipality: str | None) -> None:
    document, expected = markup.parse(marked)

    found = find_parties(annotate(document), municipality)

    assert [(mention.span, mention.code) for mention in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_leaves_other_letters_alone(text: str) -> None:
    assert find_parties(annotate(markup.document(text))) == []
