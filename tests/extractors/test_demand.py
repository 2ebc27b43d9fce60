from __future__ import annotations

import pytest

from extractors.demand import extract_demands
from tests import markup

SIGNED = "\n\nIda Provberg (S)"


def motion(text: str, kind: str = "Motion") -> str:
    return f"{kind}\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n{text}{SIGNED}"


def answer(text: str) -> str:
    """Return an office's answer to a motion, with *text* as its background."""
    return (
        "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\n"
        f"Bakgrund\n\n{text}\n\nFörvaltningens bedömning\n\nBänkarna räcker."
    )


OWN = {
    "who decides, then the list": motion(
        "Förslag till beslut\n\nKommunfullmäktige beslutar\n\n– ⟦att bänkarna lagas längs ån.⟧\n– ⟦att nya ställs upp.⟧"
    ),
    "who moves, then the list": motion(
        "Förslag till beslut\n\nProvpartiet yrkar därför\n\n⟦att bänkarna lagas längs ån⟧\n\n⟦att nya ställs upp.⟧"
    ),
    "what a single demand decides": motion(
        "Förslag till beslut\n\n⟦Kommunfullmäktige beslutar laga alla bänkar längs ån.⟧"
    ),
    "over a page, with the next": motion(
        "Vi yrkar\n\n⟦att nämnden får i uppdrag att laga alla de gamla bänkarna,⟧\f\n⟦att resultatet redovisas i maj, samt⟧\n⟦att nya ställs upp.⟧"
    ),
    "over a page, within one": motion(
        "Vi yrkar\n\n⟦att nämnden får pengar från den stora budgeten för\f\natt ställa upp nya|att nämnden får pengar från den stora budgeten för att ställa upp nya⟧"
    ),
    "paragraphs below a sentence": motion(
        "Nämnden föreslås besluta följande.\n\n⟦Kontoret får i uppdrag att laga bänkarna.⟧\n\n⟦Resultatet redovisas i maj.⟧"
    ),
    "att with a colon": motion(
        "Därmed föreslår vi att kommunfullmäktige beslutar\n\n⟦Att: Nya bänkar ställs upp längs ån.⟧"
    ),
    "through this motion": motion(
        "Provpartiet föreslår genom denna motion\n\n⟦att bänkarna lagas.⟧"
    ),
    "an assignment that is given": motion(
        "Därför ger vi följande uppdrag i vårt initiativ:\n\n⟦Att bänkarna lagas.⟧",
        "Ledamotsinitiativ",
    ),
    "my proposal is": motion("Mitt förslag är: ⟦Att laga bänkarna längs ån⟧.", "Medborgarförslag"),
    "in the sentence, above one that happens to start with att": motion(
        "Jag föreslår ⟦att Provstad gör något⟧\n\nAtt vila är viktigt för den som går där."
    ),
    "one": motion("Jag föreslår kommunfullmäktige besluta\n\n⟦att ställa upp tre nya bänkar.⟧"),
    "two": motion(
        "Jag yrkar att kommunfullmäktige beslutar\n\n⟦att ställa upp tre nya bänkar⟧\n\n⟦att laga de gamla.⟧"
    ),
    "numbered": motion(
        "Vi föreslår att kommunfullmäktige beslutar följande:\n\n"
        "1. ⟦Tre nya bänkar ställs upp.⟧\n2. ⟦De gamla bänkarna lagas.⟧"
    ),
    "who is to act in the lead": motion(
        "Vi yrkar att Provstads kommun\n\na) ⟦ställer upp nya bänkar⟧\nb) ⟦lagar de gamla bänkarna⟧"
    ),
    "arrows": motion(
        "Jag yrkar att fullmäktige beslutar:\n\n→ ⟦Att nya bänkar ställs upp⟧\n→ ⟦Att de gamla bänkarna lagas⟧"
    ),
    "the mover behind the verb": motion(
        "Vi yrkar därför\n\n• ⟦nya bänkar ställs upp längs ån⟧\n• ⟦de gamla bänkarna lagas⟧"
    ),
    "whom it is proposed to in the lead": motion(
        "Vi föreslår kommunfullmäktige\n\natt1 ⟦ställa upp nya bänkar⟧\n\natt2 ⟦laga de gamla bänkarna⟧"
    ),
    "att in the lead alone": motion(
        "Därför yrkar undertecknad att:\n\n⟦Nya bänkar ställs upp längs ån.⟧\n\n⟦De gamla bänkarna lagas.⟧"
    ),
    "in a sentence of its own": motion(
        "Jag yrkar därför ⟦att kommunen ställer upp bänkar, samt att de gamla lagas⟧."
    ),
    "bulleted": motion(
        "Därför föreslår vi att fullmäktige beslutar:\n\n• ⟦att ställa upp bänkar⟧\n• ⟦att laga de gamla⟧"
    ),
    "below a heading": motion(
        "Förslag till beslut\n\n⟦att ställa upp tre nya bänkar⟧\n\n⟦att laga de gamla⟧"
    ),
    "below a heading with a lead-in": motion(
        "Förslag till beslut\n\nKommunfullmäktige föreslås besluta\n\n⟦att ställa upp tre nya bänkar⟧"
    ),
    "in the sentence": motion(
        "Jag föreslår att kommunfullmäktige beslutar ⟦att ställa upp tre nya bänkar⟧. Det är inte dyrt."
    ),
    "of a resident": (
        "Medborgarförslag\n\nFler bänkar\n\nJag föreslår att kommunen beslutar följande:\n\n"
        "- ⟦Ställ upp bänkar längs ån.⟧\n- ⟦Laga de gamla bänkarna.⟧"
    ),
    "of an initiative": motion(
        "Vi föreslår att kulturnämnden beslutar\n\n⟦att öppna biblioteket på söndagar⟧",
        "Nämndinitiativ",
    ),
    "once": motion(
        "Jag föreslår kommunfullmäktige besluta\n\n⟦att ställa upp tre bänkar⟧\n\nAtt ställa upp tre bänkar"
    ),
    "a paragraph above the list": motion(
        "Förslag till beslut\n\n⟦Kommunen tar fram en plan för bänkarna⟧\n\n1. ⟦Tre nya bänkar ställs upp.⟧"
    ),
    "an att-sats below the list": motion(
        "Förslag till beslut\n\n1. ⟦Tre nya bänkar ställs upp.⟧\n\n⟦att de gamla bänkarna lagas⟧"
    ),
    "a verb of asking in the item": motion(
        "Förslag till beslut\n\n⟦att kommunen begär bidrag från staten⟧"
    ),
    "nine letters and no fewer": motion(
        "Vi yrkar att nämnden beslutar:\n\n• Två bord\n• ⟦Två bänkar⟧\n• ⟦Nio stolar⟧\n• ⟦Ett räcke⟧\n• ⟦Tre bord.⟧"
    ),
    "a letter that asks for a list": (
        "Skrivelse\n\nFler bänkar längs ån\n\nVi föreslår att nämnden beslutar\n\n"
        "⟦att ställa upp tre nya bänkar⟧\n\nIda Provberg (S)"
    ),
    "to the end of the paper": (
        "Medborgarförslag\n\nFler bänkar\n\nJag föreslår att kommunen beslutar ⟦att ställa upp bänkar⟧"
    ),
    "to the end of the paragraph": motion(
        "Jag föreslår att kommunen beslutar ⟦att köpa 2.5 ton sand⟧\n\nDet räcker."
    ),
    "text behind the list": motion(
        "Förslag till beslut\n\n1. ⟦Tre nya bänkar ställs upp.⟧\n\nDet är vad ån behöver, tycker vi."
    ),
}

LEADS = [
    *(f"Därför {verb} jag" for verb in ("föreslår", "yrkar", "hemställer")),
    *(f"Jag föreslår {word}" for word in ("därför", "härmed")),
    *(
        f"Här {verb} vi följande:"
        for verb in ("begär", "begärde", "vill", "ville", "hemställde", "yrkade")
    ),
    *(f"Nämnden {verb} följande:" for verb in ("hemställs", "föreslog")),
    *(
        "Följande krävs:",
        "Med stöd av detta yrkas",
        "Därför föreslås",
        "Nu hemställer undertecknad",
    ),
    *("Vi hemställer att nämnden beslutar", "Vi yrkar på att besluta", "Jag vill följande"),
    *(
        "Vårt förslag är:",
        "Mitt förslag lyder:",
        "Förslaget till beslut:",
        "Våra förslag som följande:",
    ),
    *("Våra yrkanden lyder:", "Motionens att-satser är:"),
]

LISTED = [
    *(f"Vi {verb} att Provstads kommun" for verb in ("föreslår", "yrkar", "hemställer", "begär")),
    "Vi yrkar därför att Provstads kommun",
]

SENTENCES = [
    "Jag föreslår att man beslutar",
    "Jag yrkar att fullmäktige ser till",
    "Vi hemställer hos nämnden",
    "Jag begär hos styrelsen",
]

MOVERS = [
    *(
        "Motionären",
        "I motionen har man det som",
        "Nämndinitiativet",
        "Förslagsställarna",
        "Partiet",
    ),
    *("Interpellanten", "Skrivelsen", "Ett medborgarförslag", "Ida Provberg (S)"),
]

MANY = [
    *(
        f"Motionen föreslår {n} förslag i en lista"
        for n in "två tre fyra fem sex sju åtta 3".split()
    ),
    *(f"Motionen föreslår två {what} i en lista" for what in ("yrkanden", "att-satser", "punkter")),
]

OFFICES = [
    "Förvaltningen delar motionen och föreslår",
    "Kontoret delar motionen och föreslår",
    "Motionen är bra och nämnden föreslår",
    "Motionen är bra och utskottet föreslår",
]

RESTATED = {
    "over a page with a stamp": answer(
        "Motionären föreslår\n\n• ⟦att bänkarna lagas⟧\n\nSIGNERAD\n\n2031-03-05\f\n• ⟦att nya ställs upp, samt⟧\n• ⟦att resultatet redovisas.⟧"
    ),
    "a stamp, then another list": answer(
        "Motionären föreslår\n\n• ⟦att bänkarna lagas.⟧\n\nSIGNERAD\n\n2031-03-05\f\n• att nya ställs upp"
    ),
    "words on the same page": answer(
        "Motionären föreslår\n\n• ⟦att bänkarna lagas⟧\n\nKontoret säger\n\n• att nya ställs upp"
    ),
    "a paragraph at the page's end": answer(
        "Motionären föreslår\n\n• ⟦att bänkarna lagas⟧\n\nKontoret har en annan mening om de nya bänkarna.\f\n• att nya ställs upp"
    ),
    "in the perfect": answer(
        "Ida Provberg (S) har i en motion föreslagit kommunfullmäktige besluta\n\n– ⟦att nya bänkar ställs upp⟧"
    ),
    "how many follow": answer(
        "I motionen föreslås två förslag som nämnden ska ta ställning till.\n\n"
        "• ⟦att nya bänkar ställs upp⟧\n• ⟦att de gamla lagas⟧"
    ),
    "in the past tense": answer(
        "Motionärerna föreslog att kommunfullmäktige skulle besluta:\n\n1. ⟦Att nya bänkar ställs upp.⟧"
    ),
    "by the motion": answer(
        "Motionären föreslår\n\n• ⟦att nya bänkar ställs upp⟧\n• ⟦att de gamla lagas⟧"
    ),
    "by its mover": answer(
        "Ida Provberg (S) yrkar att kommunfullmäktige beslutar\n\n⟦att ställa upp tre nya bänkar⟧"
    ),
}

NOTHING = {
    "a lead and nothing below": motion("Jag föreslår att kommunfullmäktige beslutar"),
    "what is told below a colon": motion("Det är så, som följer.\n\nÅn är lång och vacker."),
    "no demand": motion("Det är synd."),
    "of an interpellation": motion("Jag begär\n\natt få veta hur det går", "Interpellation"),
    "of a question": motion("Jag begär\n\natt få veta hur det går", "Enkel fråga"),
    "questions": motion("Jag vill ställa följande frågor:\n\n1. Hur många bänkar finns det?"),
    "template": motion("Förslag till beslut\n\nKlicka här för att ange text"),
    "an office's own": answer(
        "Förvaltningen föreslår att nämnden beslutar\n\natt inte göra något alls"
    ),
    "a list without a mover": answer("Kommunen vill\n\n• att alla mår bra\n• att ån är ren"),
    "an office's own on a motion": answer(
        "Förvaltningen föreslår att motionen avslås enligt följande:\n\n• bänkarna räcker redan"
    ),
    "a list that nobody asks for": motion(
        "Kommunen har berättat följande:\n\n• att bänkarna räcker\n• att ån är ren"
    ),
    "reasons in a list": motion(
        "Vi föreslår fler bänkar\n\n• ån är mycket lång\n• folk blir trötta av att gå"
    ),
    "a sentence that happens to start with att": motion(
        "Jag föreslår något för Provstad\n\nAtt vila är viktigt för den som går där."
    ),
    "the proposal of a letter": (
        "Skrivelse\n\nFler bänkar längs ån\n\nFörslag till beslut\n\nNämnden föreslås besluta\n\n"
        "att ställa upp tre nya bänkar\n\nIda Provberg (S)"
    ),
    "told in a sentence": answer("Motionären föreslår att kommunfullmäktige ställer upp bänkar."),
    "of an office that answers nothing": (
        "Tjänsteskrivelse\n\nRapport om bänkar\n\nBakgrund\n\nMotionären föreslår\n\n• att nya bänkar ställs upp"
    ),
}


@pytest.mark.parametrize("marked", (OWN | RESTATED).values(), ids=(OWN | RESTATED).keys())
def test_reads_demands(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_demands(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("lead", LEADS)
def test_knows_what_leads_into_demands(lead: str) -> None:
    text = motion(f"{lead}\n\n⟦att ställa upp tre nya bänkar⟧\n\n⟦att laga de gamla⟧")
    document, expected = markup.parse_paper(text)

    assert [(fact.span, fact.value.text) for fact in extract_demands(document)] == expected


@pytest.mark.parametrize("lead", LISTED)
def test_knows_who_is_to_act_from_the_list_below(lead: str) -> None:
    items = ["ställer upp nya bänkar", "lagar de gamla bänkarna"]
    document = markup.paper(motion(f"{lead}\n\na) {items[0]}\nb) {items[1]}"))

    assert [fact.value.text for fact in extract_demands(document)] == items


@pytest.mark.parametrize("lead", SENTENCES)
def test_reads_a_demand_in_a_sentence(lead: str) -> None:
    document, expected = markup.parse_paper(motion(f"{lead} ⟦att ställa upp tre nya bänkar⟧."))

    assert [(fact.span, fact.value.text) for fact in extract_demands(document)] == expected


@pytest.mark.parametrize("lead", [f"{mover} föreslår" for mover in MOVERS] + ["Man yrkar"] + MANY)
def test_knows_a_mover_in_an_answer(lead: str) -> None:
    document = markup.paper(answer(f"{lead}\n\n• att nya bänkar ställs upp"))

    found = [fact.value.text for fact in extract_demands(document)]

    assert found == ["att nya bänkar ställs upp"]


@pytest.mark.parametrize("lead", OFFICES)
def test_what_an_office_wants_of_a_motion_is_no_demand(lead: str) -> None:
    assert list(extract_demands(markup.paper(answer(f"{lead}\n\n• att inte göra något")))) == []


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_moves_is_no_demand(text: str) -> None:
    assert list(extract_demands(markup.paper(text))) == []


def test_tells_a_papers_own_demand_from_one_that_it_restates() -> None:
    own, restated = (markup.unmarked(one)[0] for one in (OWN["one"], RESTATED["by its mover"]))

    rules = [
        fact.rule.id for text in (own, restated) for fact in extract_demands(markup.paper(text))
    ]

    assert rules == ["demand.own", "demand.restated"]


@pytest.mark.parametrize("lead", LEADS)
def test_an_interpellation_demands_nothing(lead: str) -> None:
    document = markup.paper(motion(f"{lead}\n\natt ställa upp bänkar", "Interpellation"))

    assert list(extract_demands(document)) == []


@pytest.mark.parametrize("mover", MOVERS)
def test_a_report_restates_no_demand(mover: str) -> None:
    report = answer(f"{mover} föreslår\n\n• att nya bänkar ställs upp")
    text = report.replace("Svar på motion", "Rapport").replace("Motionen avslås", "Den noteras")

    assert list(extract_demands(markup.paper(text))) == []


BARE = "Nya bänkar ställs upp längs ån."
BELOW = {
    "a heading": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\nBakgrund\n\nÅn är mycket lång."),
    "who signs": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\nBo Testlund\n\nÅn är lång."),
    "whom they sign for": motion(
        f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\nFör Provpartiet i Provstad"
    ),
    "through whom": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\nGenom Ida och alla andra"),
    "place and day": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\nProvstad by 2031-03-05"),
    "three hundred letters": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\n⟦{'å' * 299}.⟧"),
    "more letters": motion(f"Därför yrkar jag att:\n\n⟦{BARE}⟧\n\n{'å' * 300}."),
    "items": motion("Därför yrkar jag att:\n\n• ⟦nya bänkar ställs upp⟧\n• ⟦de gamla lagas⟧"),
    "the last of two wishes": motion(
        "Jag föreslår därför att vi ser oss om. Vi yrkar ⟦att kommunen ställer upp bänkar⟧."
    ),
    "a question before the lead": motion(
        "Frågan är viktig. Därför yrkar jag att nämnden beslutar:\n\n• ⟦nya bänkar ställs upp⟧"
    ),
}

NOT_BELOW = {
    "a sentence below what asks for a list": motion(f"Därför yrkar jag följande:\n\n{BARE}"),
    "a sentence of an answer": answer(f"Motionären yrkar att:\n\n{BARE}"),
    "a question at the end of the lead": motion(
        "Ån är lång. Därför yrkar jag på svar i frågan:\n\n• nya bänkar ställs upp"
    ),
    "a verb two sentences before": motion(
        "Vi yrkar bifall. Ån är lång. Så här ser det ut:\n\n• bänkarna är gamla"
    ),
}

WISHES = [
    *(
        f"{who} {verb}"
        for verb in ("föreslår", "yrkar", "hemställer")
        for who in (
            "Nu vill jag och jag",
            "Sedan får vi se vad vi",
            "Provpartiet",
            "Provdemokraterna",
        )
    ),
    *(
        f"Därför {verb} {who}"
        for verb in ("föreslår", "yrkar", "hemställer")
        for who in ("jag", "vi", "undertecknad", "undertecknade")
    ),
    *(
        f"Undertecknad {verb} hos {body} nu"
        for verb in ("föreslår", "yrkar", "hemställer", "begär")
        for body in ("fullmäktige", "nämnden", "styrelsen")
    ),
]

NO_WISHES = ["Man föreslår", "Bänkarna yrkar", "Föreningen hemställer", "Vi säger till nämnden"]

ACTORS = [
    f"Vi {verb} {body}"
    for verb in ("föreslår", "yrkar", "hemställer", "begär")
    for body in ("att fullmäktige", "hos nämnden", "hos styrelsen", "hos utskottet")
]


@pytest.mark.parametrize("marked", BELOW.values(), ids=BELOW.keys())
def test_reads_what_stands_below_a_lead_in(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    assert [(fact.span, fact.value.text) for fact in extract_demands(document)] == expected


@pytest.mark.parametrize("text", NOT_BELOW.values(), ids=NOT_BELOW.keys())
def test_what_no_lead_in_opens_is_no_demand(text: str) -> None:
    assert list(extract_demands(markup.paper(text))) == []


@pytest.mark.parametrize("lead", WISHES)
def test_reads_a_wish_of_its_own(lead: str) -> None:
    document, expected = markup.parse_paper(motion(f"{lead} ⟦att kommunen köper nya bänkar⟧."))

    assert [(fact.span, fact.value.text) for fact in extract_demands(document)] == expected


@pytest.mark.parametrize("lead", NO_WISHES)
def test_what_others_wish_is_no_demand(lead: str) -> None:
    text = motion(f"{lead} att kommunen köper nya bänkar.")

    assert list(extract_demands(markup.paper(text))) == []


@pytest.mark.parametrize("lead", ACTORS)
def test_a_list_may_follow_who_is_asked(lead: str) -> None:
    document, expected = markup.parse_paper(motion(f"{lead}\n\n• ⟦att ställa upp nya bänkar⟧"))

    assert [(fact.span, fact.value.text) for fact in extract_demands(document)] == expected


@pytest.mark.parametrize("verb", ["begärt", "hemställt", "yrkat", "föreslagit"])
def test_an_answer_tells_what_was_asked(verb: str) -> None:
    document = markup.paper(answer(f"Motionären har {verb} följande:\n\n• nya bänkar ställs upp"))

    assert [fact.value.text for fact in extract_demands(document)] == ["nya bänkar ställs upp"]


@pytest.mark.parametrize("marked", OWN.values(), ids=OWN.keys())
def test_an_agenda_demands_nothing(marked: str) -> None:
    text = markup.unmarked(marked)[0].partition("\n")[2]

    assert list(extract_demands(markup.paper(f"Kallelse\nSocialnämnden\n2031-03-05\n{text}"))) == []
