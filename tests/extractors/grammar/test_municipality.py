from __future__ import annotations

import pytest

from extractors.grammar.municipality import find_municipality
from tests import markup

SHOWN = {
    "a party beside its place": "moderaterna\t⟦Partille|Partille⟧\n\nMotion\n\nÅn är lång.",
    "a party's full name": "Moderata samlingspartiet i ⟦Partille|Partille⟧",
    "in capitals": "LIBERALERNA\n⟦SUNDBYBERG|Sundbyberg⟧\n\nSkrivelse",
    "a region in capitals": "⟦REGION ÖREBRO LÄN|Region Örebro län⟧\nRegionkansliet",
    "a region that tells of its places": (
        "⟦Region Dalarna|Region Dalarna⟧\nRegionfullmäktige\n\n"
        "I Falu kommun bor många. I Falu kommun är det så. I Mora är det tyst."
    ),
    "a region's assembly": "Motion till regionfullmäktige i ⟦Region Värmland|Region Värmland⟧ om bussar",
    "whose board it is sent to": "Skrivelse till kulturnämnden i ⟦Falun|Falun⟧\n\nÅn är lång.",
    "the sender above": "Från: Ida Provberg\n\nBänkar i ⟦Motala|Motala⟧\n\nNu är det så att Motala kommun ska laga dem.",
    "behind the addressee": "Skrivelse\nTill provnämnden ⟦Lidingö stad|Lidingö⟧\n\nÅn är lång.",
    "a party's place below it": "Centerpartiet\n⟦Piteå|Piteå⟧\n2031-10-19\n\nInterpellation\n\nÅn är lång.",
    "letterhead": "⟦Lunds kommun|Lund⟧\nTjänsteskrivelse\n\nNämnden noterar rapporten.",
    "letterhead in capitals": "⟦ALINGSÅS KOMMUN|Alingsås⟧\nKommunledningskontoret",
    "letterhead beside a board": "Kommunstyrelsen, ⟦Flens kommun|Flen⟧\n2031-06-01",
    "letterhead with a type word": "⟦ÅTVIDABERGS KOMMUN|Åtvidaberg⟧ SAMMANTRÄDESPROTOKOLL Sida",
    "city": "⟦Malmö stad|Malmö⟧\nServiceförvaltningen",
    "capital city letter": "⟦Göteborgs Stad|Göteborg⟧\nTjänsteutlåtande",
    "falun": "⟦Falu kommun|Falun⟧\nProtokoll",
    "region": "⟦Region Skåne|Region Skåne⟧\nRegionstyrelsen",
    "gotland": "⟦Region Gotland|Gotland⟧\nRegionstyrelsen",
    "address": "Handläggare Ida Provberg, ida.provberg@⟦sodertalje.se|Södertälje⟧",
    "hyphened address": "Läs mer på www.⟦upplands-bro.se|Upplands-Bro⟧.",
    "subdomain": "bo.provberg@stadsfast.⟦goteborg.se|Göteborg⟧",
    "district office": "Rapporten lämnas till ⟦Farsta stadsdelsförvaltning|Stockholm⟧.",
    "district board, name behind": "⟦Stadsdelsnämnden Östra Göteborg|Göteborg⟧ avstyrker.",
    "social board of an area": "⟦Socialnämnden Hisingen|Göteborg⟧ tillstyrker motionen.",
    "signed": "Vi yrkar bifall.\n\n⟦Malmö|Malmö⟧ 2031-10-23\nIda Provberg (V)",
    "signed with a month": "⟦Umeå|Umeå⟧ den 23 oktober 2031",
    "assembly": "Motion till kommunfullmäktige i ⟦Orsa|Orsa⟧ om skyltar",
    "branch": "Vänsterpartiet ⟦Malmö|Malmö⟧\nNämndinitiativ om bänkar",
    "own name outweighs": (
        "I ⟦Ystads kommun|Ystad⟧ finns sju bryggor. Ystads kommun äger dem. Ystads kommuns avtal "
        "går ut, medan Lunds kommun saknar bryggor."
    ),
    "its own notice board": "Anslås på ⟦Ånge kommuns|Ånge⟧ digitala anslagstavla.",
    "at the start of a sentence": "I ⟦Trosa kommun|Trosa⟧ ser vi fler cyklister.",
    "an office of it": "Kulturförvaltningen i ⟦Skövde kommun|Skövde⟧ bereder frågan.",
    "running head far down": f"{'Ån är lång.' + chr(10)}" * 12 + "⟦MARKS KOMMUN|Mark⟧ PROTOKOLL 2",
    "town hall": "Plats och tid Sessionssalen, kommunhuset i ⟦Hultsfred|Hultsfred⟧ kl. 13.00",
    "town hall in a street": "Plats: Kommunhuset, Provgatan 2, ⟦Motala|Motala⟧",
    "town hall and its town": "Tunnan, Stadshuset, ⟦Vimmerby|Vimmerby⟧",
    "postal address of the sender": "Adress Provvägen 9, 461 83 ⟦Trollhättan|Trollhättan⟧ Telefon 0520-49 00 00",
    "its office behind": "Förvaringsplats ⟦Ånge kommun|Ånge⟧, barn- och utbildningsförvaltningen",
    "notice of the minutes": "Beslutsinstans, ⟦Eslövs kommun|Eslöv⟧ Ånämnden",
    "what it is to do": "Vi yrkar\n\n• att ⟦Kalmar kommun|Kalmar⟧ köper bänkar",
    "series and place": "Handling 2031 nr 164\nFler träd behövs i ⟦Göteborg|Göteborg⟧.",
    "place, often": "I ⟦Tranås|Tranås⟧ cyklar få. Barn i Tranås behöver vägar. Det gäller i Tranås.",
}

NOT_SHOWN = {
    "a region that is told of": "Vi har frågat i Region Dalarna om saken.",
    "a region above a municipality's text": (
        "Region Dalarna\nBox 1\n\nI Falu kommun bor många. I Falu kommun är det så."
    ),
    "a party in a sentence": "Vi i moderaterna\noch Partille",
    "another's board": "Vi har hört socialnämnden i Partille om saken.",
    "where somebody comes from": "Hon kom från\nMotala kommun till oss.",
    "somebody else's board in a list": "Vi hörde nämnden, Umeå kommun och Lunds kommun.",
    "a letter that a sentence tells of": "Åter i Kalmar kommun skrivelse visar att det går.",
    "a place far below a party": "Centerpartiet\nFler bänkar\nPiteå\n\nÅn är lång.",
    "comparison": "Förslaget har prövats i kommuner som Lund och Umeå.",
    "examples": "Andra har gjort det, till exempel Lunds kommun, Umeå kommun och Malmö stad.",
    "somebody else's experience": "I Kalmar kommun har man prövat detta.",
    "somebody else's work": "I Kalmar kommun arbetar man med vandringar.",
    "two places": "Läget i Kalmar är ett annat. I Kalmar finns bryggor.",
    "series alone": "Handling 2031 nr 164\nInterpellation om träd",
    "named once": "Rapporten bygger på en studie av Kalmar kommun.",
    "two of a kind": "Avtalet mellan Kils kommun och Forshaga kommun. Kils kommun och Forshaga kommun delar.",
    "a county board": "Länsstyrelsen i Stockholm har yttrat sig. Länsstyrelsen i Stockholm avstår.",
    "an association": "Göteborgsregionen har inlett en dialog med Göteborgsregionens kommuner.",
    "a university": "Enligt Stockholms universitet och Lunds universitet är det så.",
    "a court": "Göteborgs tingsrätt dömde. Göteborgs tingsrätt ligger i Göteborg.",
    "a region in the text": "Tandvården sköts av Region Stockholm, och Region Stockholm avstår.",
    "a county": "I Stockholms län finns 26 kommuner.",
    "a surname": "Ida Lund (S) och Bo Berg (M) yrkar bifall. Ida Lund reserverar sig.",
    "an ordinary word": "Vara kommun till hands i vardagen? Mark ska upplåtas.",
    "kommun alone": "Vår kommun är en kommun för alla.",
    "an inhabitant's district": "Parkleken ligger nära Farsta torg.",
    "postal address of a receiver": "Finansdepartementet\n103 33 Stockholm",
    "a house of another kind": "Vi träffades i konserthuset, Växjö, på våren.",
    "what somebody says": "Rapporten visar att Kalmar kommun köper bänkar.",
    "state domain": "Skriv till registrator@polisen.se eller se www.skr.se.",
}


COMPARED = [
    *(
        f"Det finns {words} Kalmar kommun. Nu vet vi. Så gör Kalmar kommun."
        for words in (
            *(
                "kommuner som",
                "städer som",
                "exempel i",
                "exempelvis",
                "t.ex.",
                "bl.a.",
                "bland annat",
            ),
            *(
                "såsom",
                "likt",
                "liksom",
                "likhet med",
                "jämförelser med",
                "inspiration i",
                "förebilder i",
            ),
            *(
                "grannkommunen",
                "en modell i",
                "samverkan med",
                "samarbete med",
                "hjälp hos",
                "flyttar till",
            ),
            *("bosatta i hela", "hjälp från"),
        )
    ),
    *(
        f"Nu vet Kalmar kommun{joint} Trosa {end}. Så gör Kalmar kommun. "
        for joint in (",", " och", " samt", " eller")
        for end in ("det",)
    ),
    *(
        f"Nu vet Trosa kommun {joint} Kalmar kommun. Så gör Kalmar kommun."
        for joint in ("och", "samt", "eller")
    ),
    *(
        f"I Kalmar kommun har {word} bänkar. Sedan säger Ida så."
        for word in ("redan", "nyligen", "infört", "prövat", "testat", "också")
    ),
    "Kalmar kommun väljer de gamla. Sedan säger Ida så. Så gör Kalmar kommun.",
]

FRAMES = {
    **{f"Boken hos {word} Kalmar{end} är ny": None for word in ("byn",) for end in ("",)},
    **{f"I Kalmar {word} är det så. " * 3: None for word in ("län", "tingsrätt", "universitet")},
    **{
        f"Vi hörde {body} i Kalmar.": "Kalmar"
        for body in ("kommunfullmäktige", "Kommunfullmäktige", "kommunstyrelsen", "KF")
    },
    "Vi hörde Kalmar kommunfullmäktige.": "Kalmar",
    "Vi hörde Kalmar kommunstyrelse.": "Kalmar",
    **{
        f"Nu är det så. {lead} Kalmar kommun.": "Kalmar"
        for lead in (
            *(
                "I",
                "Inom",
                "Här: I",
                "Kulturnämnden i",
                "Ja, styrelsen i",
                "Ja, fullmäktige i",
                "Ja, förvaltningen i",
            ),
            "Kulturkontoret i",
        )
    },
    **{
        f"En text\n\n{party} Kalmar\n": "Kalmar"
        for party in (
            *(
                "Vänsterpartiet",
                "Moderaterna i",
                "Socialdemokraterna",
                "Liberalerna",
                "Kristdemokraterna i",
            ),
            *("Sverigedemokraterna", "Miljöpartiet de gröna"),
        )
    },
    "En text\n\nSlöjdarna Kalmar\n": None,
    "Vi yrkar.\n\nKalmar 1999-03-05\n": "Kalmar",
    "Vi yrkar.\n\nKalmar, den 5 mars 1999\n": "Kalmar",
    "PM 2031:22 RIX och i Stockholm": "Stockholm",
    "Utlåtande 1999:22 RI och i Stockholm": "Stockholm",
    "Dnr N131-0123/18 och i Göteborg": "Göteborg",
    **{
        f"{word}Kalmar{end} kommuns {words}anslagstavla.": "Kalmar"
        for word in ("På ",)
        for end in ("",)
        for words in ("", "officiella ", "digitala ")
    },
    "Hos Kalmar kommuns anställda.": None,
    **{
        f"Kalmar kommun {word}": "Kalmar"
        for word in (
            "Tjänsteskrivelse om bänkarna här",
            "Yttrande om bänkarna här",
            "Protokoll om bänkarna här",
            "Skrivelse om bänkarna här",
            "Kallelse till bänkarna här",
        )
    },
    "Kalmar kommun vill ha många bänkar här": None,
    "\n" * 7 + "Kalmar kommun": "Kalmar",
    "\n" * 8 + "Kalmar kommun": None,
    "Västra Götalandsregionen\nRapport": "Västra Götalandsregionen",
    "Region Jämtland Härjedalen\nRapport": "Region Jämtland Härjedalen",
    "Region Jönköpings län\nRapport": "Region Jönköpings län",
    "Det sker i Kalmar. Det är i Kalmar. Vi bor i Kalmar.": "Kalmar",
    "Det sker i Kalmar. Det är i Kalmar. Vi bor i Lund.": None,
    "Kalmar kommun\nTrosa kommun\nRapport": None,
    "Kalmar kommun\nRapport från Trosa kommun": "Kalmar",
}


@pytest.mark.parametrize("text", COMPARED)
def test_a_municipality_that_is_compared_with_is_not_the_papers_own(text: str) -> None:
    lines = "\n" * 8  # no letterhead

    assert find_municipality(markup.document(lines + text)) is None


@pytest.mark.parametrize(("text", "name"), FRAMES.items())
def test_knows_what_shows_a_municipality(text: str, name: str | None) -> None:
    found = find_municipality(markup.document(text))

    assert (found[0] if found else None) == name


@pytest.mark.parametrize("marked", SHOWN.values(), ids=SHOWN.keys())
def test_reads_the_paper_s_own_municipality(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_municipality(document)

    assert found == (expected[0][1], expected[0][0])


@pytest.mark.parametrize("text", NOT_SHOWN.values(), ids=NOT_SHOWN.keys())
def test_does_not_guess(text: str) -> None:
    assert find_municipality(markup.document(text)) is None


STRONG = {
    "address": "Läs på www.motala.se.",
    "signature": "Vi yrkar bifall.\nMotala 2031-10-23",
    "branch": "Här är\nModeraterna Motala\n",
    "own words": "Nu är det så. I Motala kommun finns bänkar.",
    "town hall": "Vi ses i kommunhuset, Motala.",
    "sender": "Postadress: Provgatan 2, 591 86 Motala",
}
"""Each as strong as two mentions, however it says it."""

MENTION = "Nu vet Kalmar kommun. "
RIVALS = {
    "a strong sign and a mention against two mentions": ("Kalmar 2031-10-23\n" + MENTION, 2, None),
    "a strong sign and two mentions": ("Kalmar 2031-10-23\n" + MENTION * 2, 2, "Kalmar"),
    "an assembly against a mention": ("Det vet Kalmar kommunfullmäktige. ", 1, "Kalmar"),
    "an assembly against two mentions": ("Det vet Kalmar kommunfullmäktige. ", 2, None),
    "an assembly and a mention against two mentions": (
        f"Det vet Kalmar kommunfullmäktige. {MENTION}",
        *(2, "Kalmar"),
    ),
    "a letterhead against two mentions": ("Kalmar kommun\n", 2, "Kalmar"),
    "a letterhead against three mentions": ("Kalmar kommun\n", 3, None),
    "a letterhead and a mention against three mentions": (f"Kalmar kommun\n{MENTION}", 3, None),
    "a letterhead and two mentions against three mentions": (
        f"Kalmar kommun\n{MENTION * 2}",
        *(3, "Kalmar"),
    ),
}


@pytest.mark.parametrize("sign", STRONG.values(), ids=STRONG.keys())
@pytest.mark.parametrize(("mentions", "name"), [(1, None), (2, "Motala")])
def test_a_strong_sign_weighs_as_much_as_two_mentions(
    sign: str, mentions: int, name: str | None
) -> None:
    own = f"{sign}\n\n" + "Det vet Motala kommun. " * mentions
    body = "\n" * 8 + own + "Det vet Trosa kommun. " * 2

    found = find_municipality(markup.document(body))

    assert (found[0] if found else None) == name


@pytest.mark.parametrize(("own", "mentions", "name"), RIVALS.values(), ids=RIVALS.keys())
def test_weighs_what_shows_a_municipality(own: str, mentions: int, name: str | None) -> None:
    text = own + "\n" * 8 + "Det vet Trosa kommun. " * mentions

    found = find_municipality(markup.document(text))

    assert (found[0] if found else None) == name


HOUSES = {
    **{
        f"Mötet hålls i {house}, Motala.": "Motala"
        for house in (
            *("kommunhuset", "kommunalhuset", "stadshuset", "förvaltningshuset", "nämndhuset"),
            *("rådhuset", "kommunkontoret", "stadskontoret"),
        )
    },
    "Mötet hålls i kommunhuset, Provgatan 12B, Motala.": "Motala",
    "Mötet hålls i kommunhuset, 591 86 Motala.": None,
    "Mötet hålls i folkets hus, Motala.": None,
    **{
        f"Provgatan 2, 591 86 Motala {sender}": "Motala"
        for sender in ("tel. 1, telefon 2", "Växel 0141-22", "Org.nr 212000", "e-post: a")
    },
    "Besöksadress Provgatan 2, 591 86 Motala": "Motala",
    "Telefon 0141-22 50 00\n591 86 Motala": None,
    "591 86 Motala\nTelefon 0141-22 50 00": None,
    "Mobiltelefoner till 591 86 Motala": None,
    "Handling 1999 nr 12\nTrygga i Göteborg": "Göteborg",
    "Handling 2031 nr 12\nHandling 2031 nr 13": None,
    "SDN Farsta avstyrker": "Stockholm",
    "Hos Maria-Gamla stans stadsdelsnämnd": "Stockholm",
    "Stadsdelsnämnden Maria-Gamla stan": "Stockholm",
    "SDN\nHägersten-Älvsjö och Farsta": "Stockholm",
    "Västra Provberga stadsdelsnämnd": None,
    "stadsdelsnämnden i Farsta": None,
    "Nämnd, Motala kommun Bygg- och miljönämnden": "Motala",
    "Vi såg det i Malmö stad.": None,
    "Vi såg det i Motala kommun.": None,
    "Fagersjö stadsdelsnämnd": None,
    "Farsta stadsdelsförvaltning": "Stockholm",
    "Hos Motala kommun finns det. Så gör Motala kommun.": None,
    "Motala stad\nProtokoll": None,
    "Läs på www.motala.se.example.com": None,
    "Läs på motala.se och trosa.se": None,
}

OTHERS = "\n" * 8 + "Det vet Trosa kommun. " * 2
HEADS = {
    **{
        f"{head}{OTHERS}": "Motala"
        for head in (
            "Motala kommun Yttrande",
            "Vård och Omsorg, Motala kommun",
            "Skolan i Motala kommun",
            "Bo Ek\tMotala kommun\tdatum",
            "Motala kommun En Ny Stor Fin Skola",
            "Motala kommun | PROTOKOLL",
        )
    },
    **{
        f"{line}{OTHERS}": "Trosa"
        for line in (
            "Motala kommun får en skola",
            "Sedan vet Motala kommun",
            "En Ny Stor Fin Skola I Motala kommun",
            "Motala kommun En Ny Stor Fin Skola Till",
        )
    },
    **{
        f"{chr(10) * 8}Motala kommun Skrivelse {word} bänkar": "Motala"
        for word in ("om", "till", "över", "från", "angående", "gällande", "avseende")
    },
    **{f"{chr(10) * 8}Motala kommun Skrivelse {word} bänkar": None for word in ("visar", "på")},
    f"{chr(10) * 8}Nu har Motala kommun Skrivelse": None,
    f"{chr(10) * 8}Motala kommun\tSkrivelse": None,
}

FAR = {
    f"Nu vet vi, {word}{' stora' * 11} Motala kommun. {MENTION.replace('Kalmar', 'Motala')}": name
    for word, name in (("hos", None), ("från", "Motala"))
}
"""A word that compares seventy characters before the name, and one a character farther off."""


@pytest.mark.parametrize(("text", "name"), [*HOUSES.items(), *HEADS.items()])
def test_knows_houses_addresses_and_heads(text: str, name: str | None) -> None:
    found = find_municipality(markup.document(text))

    assert (found[0] if found else None) == name


@pytest.mark.parametrize(("text", "name"), FAR.items())
def test_a_comparison_reaches_seventy_characters(text: str, name: str | None) -> None:
    found = find_municipality(markup.document("\n" * 8 + text))

    assert (found[0] if found else None) == name


def test_the_foot_of_each_page_is_a_letterhead() -> None:
    page = "\n".join(f"Här står det om bänkar, och det är rad {number}." for number in range(12))
    paper = "\f\n".join(f"{page}\nsida av Motala kommun" for _ in range(3))

    found = find_municipality(markup.laid_out(f"{paper}\n\n{'Det vet Trosa kommun. ' * 4}"))

    assert found is not None
    assert found[0] == "Motala"


@pytest.mark.parametrize(
    ("lines", "name"), [(0, "Motala"), (6, "Motala"), (7, None)], ids=["top", "eighth", "ninth"]
)
def test_a_branch_names_its_place_below_it_at_the_top(lines: int, name: str | None) -> None:
    text = "bänkar\n" * lines + "Liberalerna\nMotala\n\nVi vill ha fler."

    found = find_municipality(markup.document(text))

    assert (found[0] if found else None) == name


@pytest.mark.parametrize(
    ("cell", "name"),
    [("Vara kommun", "Vara"), ("om Vara kommun", None), ("Vara kommun m.fl.", None)],
)
def test_a_name_alone_in_a_cell_of_the_head_is_a_letterhead(cell: str, name: str | None) -> None:
    head = "Nämnd\nParknämnden\n\nDnr\n31/12\n\nDatum\n2031-03-05\n\nSida 1"

    found = find_municipality(markup.paper(f"{head}\n\n{cell}\t2031-03-05\n\nFler bänkar"))

    assert (found[0] if found else None) == name


@pytest.mark.parametrize("name", ["Orust", "Orusts", "Flen", "Flens", "Upplands Väsby", "Mora"])
def test_a_letterhead_may_drop_the_genitive(name: str) -> None:
    head = f"{name} kommun\tTJÄNSTESKRIVELSE\nSektor samhälle"
    document = markup.paper(f"{head}\n\nSvar på motion\n\nFörslag till beslut\n\nMotionen avslås.")

    found = document.head.municipality

    assert found
    assert found.value == name.removesuffix("s")
