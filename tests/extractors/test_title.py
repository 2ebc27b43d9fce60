from __future__ import annotations

import pytest

from tests import markup


def office(head: str) -> str:
    """Return an office's paper that *head* opens."""
    return f"{head}\n\nFörslag till beslut\n\nMotionen avslås."


TITLES = {
    "a body and what it did": "Tjänsteskrivelse\n\n⟦Parknämnden flyttar 2031-03-05|Parknämnden flyttar 2031-03-05⟧\n\nFörslag till beslut\n\nMotionen avslås.",
    "a § far down": "Tjänsteskrivelse\n\n⟦Fler bänkar|Fler bänkar⟧\n\nFörslag till beslut\n\nMotionen avslås.\n\nHandlingar\n\nPN § 7 Yttrande",
    "movers behind a dash": "Tjänsteskrivelse\n\n⟦Svar på motion om bänkar –\nIda Provberg (S) och Bo Myr (C)|Svar på motion om bänkar – Ida Provberg (S) och Bo Myr (C)⟧\n\nFörslag till beslut\n\nMotionen avslås.",
    "a remiss of a ministry": "Tjänsteskrivelse\n\n⟦Remiss från Prövningsdepartementet|Remiss från Prövningsdepartementet⟧\n\nFörslag till beslut\n\nRemissen avslås.",
    "below whom a question is put to": (
        "Enkel fråga till provnämndens ordförande Ida Provberg (M)\n\nProvstad 2031-01-15\n\n⟦Vad händer med badet?⟧\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "whom a question is put to, and no more": (
        "⟦Interpellation till Ida Provberg, provnämndens ordförande⟧\n\nBakgrund till frågan:\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "in capitals below a name": (
        "ENKEL FRÅGA\n\nProvnämndens ordförande:\nFru Ida Provberg\n\nKF 2031-01-15\n\n⟦KOSTNAD BÄNKARNA PROVBACKEN⟧\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "print in brackets behind": office(
        "Tjänsteutlåtande\n\n⟦Yttrande över betänkandet En skola till (SOU 2031:118)⟧"
    ),
    "below an office and a label": office(
        "Tjänsteskrivelse\nDatum Diarienummer\nParkförvaltningen Handläggare\n\n⟦Taxa för torgplatser⟧"
    ),
    "below to whom a question is put": (
        "ENKEL FRÅGA\n\nTill Provnämndens ordförande:\n\n⟦Kostnad för bänkarna⟧\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "a question to a chair about something": (
        "⟦Fråga till provnämndens ordförande Ida Provberg (S) om bänkar⟧\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "below the assembly": (
        "Motion till kommunfullmäktige i Provstad\n\n⟦Fler bänkar⟧\n\nÅn är lång och vacker, och den som går där vill vila."
    ),
    "of an extract with the year of its §": (
        "Protokollsutdrag\n\n§ 52/2031 Dnr 2030/0219 KS-5\n\n⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "a subject that ends as a label": office("Tjänsteskrivelse\n\n⟦Utbyte av Telefon⟧"),
    "below the label of a form": (
        "Provstads kommun - e-tjänst\nMedborgarförslag\nRubrik\n⟦Fler bänkar⟧\nBeskriv ditt förslag\nÅn är lång."
    ),
    "below the type word": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧"),
    "below telephones and accounts": office(
        "Kommunkansliet\nTel. 0910-00 00 00\n016-710 10 00 016-710 24 53\nBankgiro 123-4567\n\n⟦Sammanträdestider för nämnden⟧"
    ),
    "a paper for a body": office("Tjänsteskrivelse\n\n⟦Internkontrollplan för kulturnämnden⟧"),
    "a place for something": office("Tjänsteskrivelse\n\n⟦Plats för lek och vila⟧"),
    "below the kind of decision": office("Delegationsbeslut\n\n⟦Vår gemensamma park⟧"),
    "below a whole head": office(
        "Tjänsteskrivelse\n2031-03-05\nDnr KS 2031/12\n\nHandläggare: Bo Testlund\n\nTill\nSocialnämnden\n\n"
        "⟦Svar på motion om bänkar⟧"
    ),
    "number in brackets behind": office(
        "Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧ (KS 2031/12)"
    ),
    "number behind": office(
        "Tjänsteutlåtande\n\n⟦Rapport om bänkar, dnr KS 2031-12|Rapport om bänkar⟧"
    ),
    "brackets that are no number": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar (V)⟧"),
    "labelled": office("Tjänsteskrivelse\n\nÄrende: ⟦Svar på motion om bänkar⟧"),
    "below its label": office("Tjänsteskrivelse\n\nÄrendet:\n⟦Svar på motion om bänkar⟧"),
    "over two lines": office(
        "Tjänsteskrivelse\n\n⟦Svar på motion om fler bänkar längs ån och i parken där många går varje\ndag"
        "|Svar på motion om fler bänkar längs ån och i parken där många går varje dag⟧"
    ),
    "below the letterhead": office(
        "Provstads kommun\nParkförvaltningen\nBox 12\n\nTjänsteutlåtande\n\n⟦Rapport om bänkar⟧"
    ),
    "sections of the matter": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧")
    + "\n\nÄrendet\n\nÅn är lång.",
    "a letter before a paragraph": (
        "Protokollsutdrag\n\nKSAU § 12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "a long line of parties": office(
        "Yttrande\n\n⟦M, C och KD vill tillsammans med alla andra ha fler bänkar längs ån⟧"
    ),
    "below the parties": office("Yttrande\n\nM, C och KD\n\n⟦Fler bänkar⟧"),
    "paragraph": (
        "Protokollsutdrag\n\n§ 12 Dnr KS 2031/12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph without a number": (
        "Protokollsutdrag\n\n§ 12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph, matter below": (
        "Protokollsutdrag\n\nKS § 12\n\n⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph and number, matter below": (
        "Protokollsutdrag\n\n§ 12 Dnr KS 2031/12\n⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "type word before a colon": "⟦Motion: fler bänkar längs ån|Fler bänkar längs ån⟧\n\nÅn är lång.",
    "motion by its own words": "⟦Motion av Ida Provberg (M) om fler bänkar⟧\n\nÅn är lång.",
    "question": "Interpellation\n\nTill kommunalrådet Bo Myr\n\n⟦Var är bänkarna?⟧\n\nÅn är lång.",
    "flattened into the text": (
        "⟦Motion av Ida Provberg (M) om fler bänkar längs hela ån och i alla parker så att många kan vila⟧ "
        "Den som har svårt att gå långt behöver någonstans att vila och det är en sak som kommunen råder över."
    ),
}

NONE = {
    "a label alone": office("Tjänsteskrivelse\n\nNämnd\n\nEr ref"),
    "a body and its day": office(
        "Tjänsteskrivelse\n\nParknämndens arbetsutskott 2031-03-05\nParknämnden den 19 mars 2031"
    ),
    "theirs": office("Tjänsteskrivelse\n\nErt datum saknas"),
    "prose of one sentence": (
        "Motion\n\nVi som bor här längs ån värnar om bänkarna och om alla som vill vila där, och därför är det angeläget att alla som styr får veta vad vi vill."
    ),
    "a name in capitals": office("Tjänsteskrivelse\n\nKERSTIN PROVBERG\n\nHerr Bo Testlund"),
    "prose of two sentences": (
        "Motion\n\nVi som bor här värnar om ån och om alla som vill vila. Också skolan bygger på att barn vilar, och en av grunderna är att de får säga vad de vill"
    ),
    "an office and a label": office("Tjänsteskrivelse\n\nParkförvaltningen Handläggare"),
    "no title": office("Tjänsteskrivelse"),
    "nothing but a head": office(
        "Tjänsteskrivelse 1 (3)\n2031-03-05\nBox 12\nIda Provberg\nSocialnämnden\nParkförvaltningen\n"
        "Vänsterpartiet\nida@provstad.example"
    ),
    "nothing but days": office("Tjänsteskrivelse\n\nden 5 mars 2031\n\nProvstad 2031-03-05"),
    "labels without values": office("Tjänsteskrivelse\n\nDnr\n\nHandläggare"),
    "template": office("Tjänsteskrivelse\n\nKlicka här för att ange rubrik"),
    "too long": office("Tjänsteskrivelse\n\n" + "Svar på en motion om väldigt mycket " * 12),
    "notes": office("Tjänsteskrivelse\n\nEj justerat\n\nUTKAST\n\nBilaga 1"),
    "nothing but words of four letters": office("Tjänsteskrivelse\n\nPM\n\nBil"),
    "columns": office("Tjänsteskrivelse\n\nBänkar\tlängs ån"),
    "names of bodies": office("Tjänsteskrivelse\n\nKultur- och fritidsnämnden\n\nKommunstyrelsen:"),
}

NOISE = [
    *(
        "Sida 2 (3)",
        "Sid 2 (3)",
        "Blad 2(3)",
        "s. 2 av 3",
        "2031",
        "Handling 2031 nr 164",
        "Nr 16 om året",
    ),
    *("Till den det berör", "Namn på den som söker", "Datum för svaret", "Telefon till växeln"),
    *("Tfn till växeln", "E-post till växeln", "Fax till växeln", "Postadress till huset"),
    *(
        "Besöksadress till huset",
        "Dnr för ärendet",
        "Diarieförd av växeln",
        "Ärendenummer saknas här",
    ),
    *("Handläggare utses senare", "Signerad av chefen", "Ej justerat än", "Utkast till svar"),
    *("Version ett av svaret", "Utdragsbestyrkande av protokollet", "Bilaga 4"),
    *("Referens saknas än", "Vår referens saknas än", "Org.nr saknas än", "Orgnr saknas än"),
    *(
        "Justerandes namnteckning",
        "Justerande för dagen",
        "Direktnr till växeln",
        "Sammanträdesrum två",
    ),
    *(
        "Paragrafer i urval",
        "Paragraf i urval",
        "Plats för mötet",
        "Ärende 4",
        "Ärende nr fyra",
        "Nämndinitiativ till barn- och utbildningsnämnden",
    ),
    *("växeln@provstad", "gå till www.provstad", "123 45 Provstad", "Box 12 i Provstad"),
    *("Storgatan 4, 123 45 Provstad", "Klicka här för rubrik", "En tjänsteskrivelse 1(3)"),
    *("Ett tjänsteutlåtande 2031-03-05", "Ett yttrande 1 (3)", "Ett protokollsutdrag 1 (3)"),
]

ORGANISATIONS = [
    *(
        "Provstads kommun",
        "Provby stad",
        "Till Provstads stads",
        "Parkförvaltningen",
        "Parkkontoret",
    ),
    *("Avdelningen för park och gatuenhet", "Parkavdelningen", "Norra region", "Ledningsstaben"),
    *("Region Prov län", "PRÖVNINGSDEPARTEMENTET", "Brunnsverket", "Länsstyrelsen i Provs län"),
    *(
        "Provby rådnämnd",
        "Provby styrelsen",
        "Provby fullmäktige",
        "Provby utskottet",
        "Ortspartiet",
    ),
    *("Nya demokraterna", "Nya moderaterna", "Nya liberalerna", "Den blåa gruppen", "Region Prov"),
    *("Förvaltningen Norra Provby", "Socialförvaltning Provby", "Stadsdelsförvaltning Provby"),
    *(
        "Vänsterpartiet Provby",
        "Sverigedemokraterna i Provby",
        "Moderaterna i Provby",
        "Liberalerna i Provby",
    ),
]

TYPES = [
    *("Tjänsteutlåtande", "G-tjänsteskrivelse", "Tjänsteyttrande", "Förvaltningens utlåtande"),
    *("Protokoll", "Protokollsutdrag", "Sammanträdesprotokoll", "Utdrag ur sammanträdesprotokoll"),
    *("Utdrag ur protokoll", "Nämndinitiativ", "Nämndsinitiativ", "Initiativärende", "Yttrande"),
    *(
        "Ledamotsinitiativ",
        "Politikerinitiativ",
        "Motion",
        "Interpellation",
        "Enkel fråga",
        "Fråga",
    ),
    *(
        "Skrivelse",
        "Medborgarförslag",
        "E-förslag",
        "Remissvar",
        "Kallelse",
        "Yrkande",
        "Initiativ",
    ),
    *("Tilläggsyrkande", "Återremissyrkande", "Särskilt yttrande"),
    *("Ordförandeförslag", "Motion till kommunfullmäktige", "Interpellation i regionfullmäktige"),
    *(
        "Skrivelse till kommunstyrelsen",
        "Initiativ till styrelsen",
        "Motion nr 12",
        "Motion 2031:5",
    ),
    *("Motion till Provstads kommunfullmäktige", "Initiativ i kulturnämnden"),
]

LEAD_TYPES = [
    *("Nämndinitiativ", "Nämndsinitiativ", "Initiativärende", "Ledamotsinitiativ", "Motion"),
    *(
        "Medborgarförslag",
        "Interpellation",
        "Skrivelse",
        "Ärende",
        "Rubrik",
        "Enkel fråga",
        "Fråga",
    ),
    *("Tjänsteutlåtande", "Tjänsteskrivelse", "Remissyttrande", "Ärendet", "Ärendemening"),
]

TRAILING = [
    *(" (KS 2031/12)", " (dnr KS/2031:12)", ", dnr KS 2031-12", ", KS 2031/12", " KS-2031-12/31"),
    *(", dnr: KSN 123/31", " (2031-1234)"),
]

PARAGRAPH_LEADS = [
    *(
        f"§ 12 {word}. KS 2031/12 "
        for word in ("Dnr", "Diarienr", "Diarienummer", "Ärendenr", "Ärende")
    ),
    *("§§ 12. ", "KS § 12, ", "§12: KS 31-12/31 ", "§ 12 N131-0123/18 ", "§ 12 2031/12-KS "),
    *("§ 12 KSN 2031-12 – ", "§ 12 LOV 2031-12 "),
]

OPENINGS = (
    "Den;Det;De;I;Under;Sedan;Varje;Nyligen;När;Att;För;Vi;En;Ett;På;Idag;Enligt;Många;Som;Med;Om;Efter;"
    "Trots;Genom;Inom;Vid;Allt;Alla;Flera;Detta;Dessa;Denna;Jag;Man;Hur;Vad;Nya;Just;Redan;Både;Mot;Till;"
    "Från;Kommunfullmäktige;Kommunstyrelsen;Nämnden;Kommunen;Staden;Barn;Vår;Våra;Där;Här;Ibland;Ofta;"
    "Bakgrund;Senaste;Förra;Dagens;Svenska;Sverige"
).split(";")

FLATTENED = "Motion;Interpellation;Skrivelse;Yttrande;Svar;Yrkande;Nämndinitiativ;Remiss".split(";")

PARTIES = "M;S;SD;C;V;KD;MP;L;D;FI;M, C och KD;S+V".split(";")

SUBTITLES = {
    "who asked": office("Tjänsteskrivelse\n\nFler bänkar\n\n⟦Svar på motion av Ida Provberg (V)⟧"),
    "none": office("Tjänsteskrivelse\n\nSvar på motion om bänkar"),
    "nothing above": office("Tjänsteskrivelse"),
}


@pytest.mark.parametrize("marked", TITLES.values(), ids=TITLES.keys())
def test_reads_the_title(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.title

    assert found
    assert [(found.span, found.value)] == expected


def test_the_largest_words_of_the_head_are_the_title() -> None:
    document = markup.read(
        markup.drawn(
            ("En nyhet från parkernas värld", 11, False),
            ("Svar på motion om bänkar", 18, False),
            ("Ett tillägg i all korthet", 12.5, True),
            ("Förslag till beslut", 14, True),
            ("Motionen avslås.", 11, False),
        )
    )

    title, subtitle = document.head.title, document.head.subtitle

    assert title
    assert subtitle
    assert (title.value, subtitle.value) == (
        "Svar på motion om bänkar",
        "Ett tillägg i all korthet",
    )


def test_bold_words_are_the_title_where_all_are_of_a_size() -> None:
    document = markup.read(
        markup.drawn(
            ("En nyhet från parkernas värld", 11, False),
            ("Svar på motion om bänkar", 11, True),
            ("Förslag till beslut", 11, True),
            ("Motionen avslås, eftersom bänkarna längs ån redan räcker till för alla.", 11, False),
        )
    )

    assert document.head.title
    assert document.head.title.value == "Svar på motion om bänkar"


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_stands_in_every_head_is_no_title(text: str) -> None:
    assert markup.paper(text).head.title is None


@pytest.mark.parametrize("line", [*NOISE, *ORGANISATIONS, *TYPES])
def test_a_line_of_the_head_is_no_title(line: str) -> None:
    document = markup.paper(office(f"Tjänsteskrivelse\n\n{line}\n\nBänkar längs ån"))

    assert document.head.title
    assert document.head.title.value == "Bänkar längs ån"


@pytest.mark.parametrize("parties", PARTIES)
def test_the_parties_of_a_paper_are_no_title(parties: str) -> None:
    document = markup.paper(office(f"Yttrande\n\n{parties} i Provby\n\nBänkar längs ån"))

    assert document.head.title
    assert document.head.title.value == "Bänkar längs ån"


@pytest.mark.parametrize("lead", LEAD_TYPES)
def test_a_type_word_is_no_part_of_the_title(lead: str) -> None:
    document = markup.paper(office(f"Tjänsteskrivelse\n\n{lead}: bänkar längs ån"))

    assert document.head.title
    assert document.head.title.value == "Bänkar längs ån"


@pytest.mark.parametrize("number", TRAILING)
def test_a_case_number_is_no_part_of_the_title(number: str) -> None:
    document = markup.paper(office(f"Tjänsteskrivelse\n\nBänkar längs ån{number}"))

    assert document.head.title
    assert document.head.title.value == "Bänkar längs ån"


@pytest.mark.parametrize("lead", PARAGRAPH_LEADS)
def test_the_number_of_a_paragraph_is_no_part_of_the_title(lead: str) -> None:
    text = f"Protokollsutdrag\n\n{lead}Bänkar längs ån\n\nBeslut\n\nMotionen avslås."
    document = markup.paper(text)

    assert document.head.title
    assert document.head.title.value == "Bänkar längs ån"


@pytest.mark.parametrize("word", OPENINGS)
def test_running_text_behind_a_title_is_cut(word: str) -> None:
    title = "Motion av Ida Provberg (M) om fler bänkar längs hela ån och i alla parker så att många kan vila"
    text = f"{title} {word} går långt behöver någonstans att vila och det är en sak som kommunen råder över."
    document = markup.paper(f"{text}\n\nÅn är lång.")

    assert document.head.title
    assert document.head.title.value == title


@pytest.mark.parametrize("word", FLATTENED)
def test_a_flattened_paper_opens_with_its_title(word: str) -> None:
    title = f"{word} från Ida Provberg (M) om fler bänkar längs hela ån och i alla parker så att många kan vila"
    text = f"{title} Den som går långt behöver någonstans att vila och det är en sak som kommunen råder över."
    more = " Bänkar finns det för få av i hela kommunen, och de som finns är trasiga och står i skugga."
    document = markup.paper(f"Provstads kommun\n\n{text}{more}\n\nÅn är lång.")

    assert document.head.title
    assert document.head.title.value == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (office("Tjänsteskrivelse\n\nÅrtal"), "Årtal"),
        (office("Tjänsteskrivelse\n\nPark"), "Park"),
        (office("Tjänsteskrivelse\n\nTak"), None),
        (office("Tjänsteskrivelse\n\nÄrende: " + "å" * 330), "Å" + "å" * 329),
        (office("Tjänsteskrivelse\n\nÄrende: " + "å" * 331), None),
        (office("Tjänsteskrivelse\n\nTf förvaltningschef"), None),
        (office("Tjänsteskrivelse\n\nFörvaltningschef i parker"), "Förvaltningschef i parker"),
        (office("Tjänsteskrivelse\n\n5 mars 2031 av växeln"), None),
        (office("Tjänsteskrivelse\n\nBänkar längs ån:"), "Bänkar längs ån"),
        (office("Tjänsteskrivelse\n\nBänkar (längs ån);"), "Bänkar (längs ån)"),
        (office("Tjänsteskrivelse\n\nBänkar\tSida 1 (3)"), None),
        (office("Tjänsteskrivelse\n\nTitel: Utredare\n\nBänkar längs ån"), "Bänkar längs ån"),
        ("Kallelse\n\nKulturnämnden\n\nÄrende: Bänkar\n\nFöredragningslista\n\n1. Val", None),
    ],
)
def test_both_sides_of_a_limit(text: str, title: str | None) -> None:
    found = markup.paper(text).head.title

    assert (found.value if found else None) == title


@pytest.mark.parametrize("marked", SUBTITLES.values(), ids=SUBTITLES.keys())
def test_reads_the_line_below_the_title(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.subtitle

    assert ([(found.span, found.value)] if found else []) == expected


LEADS = ("§ 12 ", "§ 12 Dnr KS 2031/12 ", "§ 12\n\n", "KS § 12 KSN 2031-12 – ", "§§ 12. ")


@pytest.mark.parametrize("lead", LEADS)
def test_the_title_of_a_paragraph_stands_behind_its_number(lead: str) -> None:
    document, expected = markup.parse_paper(
        f"Protokollsutdrag\n\n{lead}⟦Bänkar längs ån⟧\n\nBeslut\n\nMotionen avslås."
    )

    found = document.head.title

    assert found
    assert [(found.span, found.value)] == expected


@pytest.mark.parametrize(("letters", "cut"), [(160, False), (161, True)])
def test_a_long_line_is_cut_where_a_sentence_starts(letters: int, *, cut: bool) -> None:
    line = "Bänkar längs hela den långa ån Den som går länge vill vila".ljust(letters, "a")
    found = markup.paper(office(f"Tjänsteskrivelse\n\n{line}")).head.title

    assert found
    assert found.value == ("Bänkar längs hela den långa ån" if cut else line)


@pytest.mark.parametrize(("letters", "noise"), [(59, True), (60, False)])
def test_a_short_line_that_a_party_opens_is_no_title(letters: int, *, noise: bool) -> None:
    line = "KD och bänkarna längs ån".ljust(letters, "a")
    found = markup.paper(office(f"Tjänsteskrivelse\n\n{line}")).head.title

    assert (found.value if found else None) == (None if noise else line)
