from __future__ import annotations

import pytest

from corpus.vocabulary import Outcome
from extractors import gazetteer
from extractors.grammar.outcome import is_negated, outcome_of

MORE = {
    "justeras omedelbart": "Beslutet är omedelbart justerat.;Beslutet förklaras för omedelbar justering.",
    "återremitteras": "Nämnden beslutar om återremiss.",
    "bordläggs": "Ärendet har fått anstå.;Frågan låts anstå.;Det har anstått.;Ärendet bordlades.",
    "remitteras": "Förslaget skickas ut på remiss.;Förslaget utsänds för remiss.;Motionen lämnas till nämnden för beredning.;Motionen hänskjuts till styrelsen för fortsatt beredning.;Motionen hänvisas till kontoret för vidare beredning.",
    "delvis bifall": "Motionen ska delvis bifallas.",
    "avslag": "Motionen har avslagits.;Motionen avslogs.;Kommunfullmäktige avslog motionen.;Yrkandet får avslag.;Motionen är avslagen.;Nämnden har avslagit motionen.;Nämnden vill inte bifalla motionen.;Nämnden medger inte undantag.",
    "bifall": "Motionen har bifallits.;Nämnden har bifallit motionen.;Motionen må bifallas.;Motionen bifalles.",
    "tillstyrks": "Nämnden ställs sig bakom planen.;Nämnden delar kontorets bedömning.;Nämnden instämmer i svaret.;Nämnden förordar planen.",
    "noteras": "Nämnden har noterat planen.;Rapporten lägges till handlingarna.;Rapporten må läggas till handlingarna.;Nämnden lägg planen till handlingarna.;att lägga rapporten till handlingarna;att notera rapporten;Nämnden tas del av planen.",
    "yttrande": "Nämnden yttrar sig enligt kontorets förslag.;Kontorets text är nämndens yttrande i enlighet med planen.;Texten används som nämndens remissvar.;Nämnden avger remissvar.;Nämnden lämnar sitt remissvar.;Texten godkänns som eget yttrande.;Kontorets förslag till yttrande antas som kommunens eget.;Remissvaret antas som nämndens eget.",
    "uppdrag": "Nämnden uppdrar åt kontoret att räkna.;Nämnden uppdrog åt kontoret.;Kontoret uppdrogs att räkna.;Det uppdras åt kontoret.;Det har uppdragits åt kontoret.;Nämnden gav kontoret i uppdrag att räkna.;Nämnden har gett kontoret i uppdrag att räkna.;Kontoret ges ett uppdrag.;Nämnden ge kontoret uppdraget.",
    "avskrivs": "Motionen ska skrivas av.;Nämnden skriver av planen.;Motionen skrivs av.;att skriva av ärendet",
    "utses": "Ida Provberg utsågs till ombud.;Nämnden utsåg Ida Provberg.;Ida Provberg ska väljas till ombud.;Nämnden väljer Ida Provberg.;att välja ombud",
    "beviljas": "Dispens utfärdas.;Bygglov lämnas för ett förråd.;Tillstånd ges.;Startbesked lämnas.;Markmedgivande ges.;Föreningsbidrag ges.;Nämnden meddelar tillstånd.;att ge startbesked;Kontoret utfärdar dispens.;Nämnden lämnar medgivande.;Nämnden anslår en miljon.;att anslå en miljon;En miljon anslås.;Priset tilldelas Ida.;Medel ianspråktas.;Medel anvisas.",
    "fastställs": "Taxan fastställes.;Taxan har fastställts.;Nämnden har fastställt taxan.;Taxan må fastställas.;Taxan fastslås.",
    "antas": "Planen antages.;Nämnden antager planen.;Planen har antagits.;Nämnden har antagit planen.;Planen antagas.;Planen må antagas nu.;att antaga planen;Planen antags.",
    "godkänns": "Planen har godkänts.;Nämnden har godkänt planen.;Planen må godkännas.;Planen godkännes.;att godkänna planen",
    "överlämnas": "Planen skickas över till rådet.;Planen sänds till rådet.;Nämnden skickar planen till rådet.;Planen lämnas vidare.;Planen sändas till rådet.;Nämnden sänder planen till rådet.",
}

CONDITIONS = [
    "Under förutsättning att nämnden {} planen antecknas rapporten.",
    "att under förutsättningen att nämnden {} planen anteckna rapporten",
]

OUTCOMES = {
    "bifall": [
        "Motionen bifalls.",
        "Nämnden bifaller initiativet om fler bänkar.",
        "Motionen är bifallen sedan tidigare.",
        "Motionen bifölls i nämnden.",
        "att bifalla motionen",
        "Nämnden föreslår bifall till motionen.",
    ],
    "delvis bifall": [
        "Motionen bifalls delvis.",
        "Motionen bifalls i den del som rör bänkar.",
        "Motionens första att-sats bifalls, i övrigt avslås motionen.",
        "att bifalla att-sats 2",
    ],
    "avslag": [
        "Kommunfullmäktige avslår motionen.",
        "att avslå motionen",
        "Motionen avslås, då medel inte finns.",
        "Förslaget bifalls inte.",
        "Förslaget bifalls ej.",
        "att ej bifalla förslaget",
        "Ansökan beviljas ej.",
        "att ej medge undantag",
        "Begäran om dispens medges inte.",
        "Nämnden medger ej undantag från reglerna.",
        "Nämnden beslutar att inte bevilja ansökan.",
        "Kommunfullmäktige beviljar inte ansvarsfrihet.",
    ],
    "besvarad": [
        "Motionen anses besvarad med hänvisning till kontorets svar.",
        "att anse motionen besvarad",
        "Medborgarförslagen anses besvarade.",
        "Interpellationen är besvarad.",
        "Kommunfullmäktige besvarar motionen.",
        "att besvara medborgarförslaget med kontorets svar",
        "Initiativet anses vara besvarat.",
        "Som svar på motionen hänvisas till vad kontoret anför.",
    ],
    "godkänns": [
        "Nämnden godkänner delårsrapporten.",
        "Redovisningen godkänns.",
        "Nämnden godkänner tjänsteutlåtandet som svar på skrivelsen.",
    ],
    "fastställs": [
        "Taxan för torghandel fastställs.",
        "Nämnden fastställer budgeten för 2032 i enlighet med bilagan.",
    ],
    "antas": ["Detaljplanen för kvarteret Ekorren antas.", "att anta riktlinjerna"],
    "noteras": [
        "Rapporten noteras.",
        "Rapporten, som inte är klar, noteras.",
        "Informationen antecknas till protokollet.",
        "Nämnden lägger rapporten till handlingarna.",
        "Anmälan läggs till handlingarna.",
        "Nämnden har tagit del av redovisningen.",
        "Nämnden tar informationen till kännedom.",
    ],
    "överlämnas": [
        "Ärendet överlämnas till kommunstyrelsen.",
        "Förvaltningens förslag översänds till kommunfullmäktige.",
        "Nämnden skickar förslaget vidare.",
    ],
    "yttrande": [
        "Nämnden överlämnar tjänsteutlåtandet som sitt yttrande.",
        "Nämnden överlämnar rapporten till staten som svar på remissen.",
        "Nämnden avger yttrande enligt kontorets förslag.",
        "att lämna yttrande i enlighet med förvaltningens förslag",
        "Nämnden yttrar sig i enlighet med kontorets förslag.",
        "Nämnden antar yttrandet som sitt eget.",
        "Nämnden godkänner förslaget som sitt yttrande.",
    ],
    "remitteras": [
        "Motionen remitteras till tekniska nämnden.",
        "Förslaget sänds på remiss till byalagen.",
        "Motionen överlämnas till kommunstyrelsen för beredning.",
    ],
    "återremitteras": [
        "Ärendet återremitteras till förvaltningen för ytterligare utredning.",
        "Ärendet blev föremål för minoritetsåterremiss.",
    ],
    "bordläggs": [
        "Ärendet bordläggs till nästa sammanträde.",
        "att bordlägga ärendet",
        "Beslut i ärendet får anstå.",
    ],
    "uppdrag": [
        "Förvaltningen får i uppdrag att utreda kostnaderna.",
        "att uppdra åt förvaltningen att återkomma med förslag",
        "Nämnden ger kontoret i uppdrag att pröva frågan.",
        "Förvaltningschefen ges i uppdrag att teckna avtalet.",
        "Kommunstyrelsen uppmanas att se över reglerna.",
    ],
    "avskrivs": ["Ärendet avskrivs från vidare handläggning.", "Nämnden skriver av ärendet."],
    "avvisas": ["Överklagandet avvisas.", "Förslaget tas inte upp till prövning."],
    "utses": [
        "Ida Provberg utses till ordförande för perioden.",
        "Till justerare väljs Bo Testlund.",
        "att nominera Ida Provberg till styrelsen",
        "Fyllnadsval förrättas vid nästa möte.",
        "att förrätta val av ersättare",
    ],
    "entledigas": [
        "Bo Testlund entledigas från uppdraget som ersättare.",
        "Bo Testlund beviljas entledigande.",
    ],
    "beviljas": [
        "Provföreningen beviljas ett bidrag om 40 000 kronor.",
        "Styrelsen beviljas ansvarsfrihet för året.",
        "Nämnden medger undantag från reglerna.",
        "Nämnden tillåter eldning på ängen.",
        "Kommunstyrelsen anvisar 2 miljoner kronor ur reserven.",
        "Bygglov ges för nybyggnad av ett förråd.",
        "Nämnden lämnar strandskyddsdispens för en brygga.",
    ],
    "delegeras": [
        "Rätten att besluta delegeras till avdelningschefen.",
        "Ordföranden bemyndigas att underteckna avtalet.",
    ],
    "upphävs": ["Tidigare beslut upphävs.", "Reglerna ska upphöra att gälla den 1 maj 2031."],
    "tillstyrks": [
        "Nämnden tillstyrker motionen.",
        "Nämnden ställer sig bakom förslaget.",
        "Nämnden ställer sig positiv till planen.",
        "Nämnden delar kontorets bedömning.",
        "Nämnden förordar det andra alternativet.",
    ],
    "avstyrks": ["att avstyrka medborgarförslaget", "Nämnden avstyrker motionen."],
    "justeras omedelbart": [
        "Beslutet justeras omedelbart.",
        "Paragrafen förklaras omedelbart justerad.",
        "Omedelbar justering av paragrafen.",
    ],
}

NO_OUTCOME = [
    "Ärendet utgår.",
    "Nämnden har inget att erinra.",
    "Nämnden avstår från att yttra sig.",
    "Nämnden lämnar inget yttrande.",
    "Nämnden avger inget remissvar.",
    "Uppdraget förklaras fullgjort.",
    "Uppdraget anses besvarat.",
    "Uppdraget anses slutfört.",
    "Motionären återtar motionen.",
    "Nämnden medger att interpellationen får ställas.",
    "Nämnden medger att frågan får ställas.",
    "Avtalet förlängs med två år.",
    "Nämnden inrättar ett råd för äldre.",
    "Föreningen köper marken för 3 miljoner kronor.",
    "Reglementet revideras.",
    "Ordföranden öppnar mötet.",
    "Ordföranden föreslår en paus.",
    "Bifallsyrkandet finns i bilagan.",
    "Ett avslagsbeslut finns sedan tidigare.",
    "Anstånd med avgiften prövas senare.",
    "Antalet platser ökar.",
    "Förskolan får en antagningsgrupp.",
    "Besvarandet tar tid.",
    "Uppdragstagaren redovisar.",
    "Väljarna röstar i höst.",
    "Godkännandet dröjer.",
    "Lovskolan öppnar i juni.",
    "Verksamheten läggs ned.",
    "Kommunen ger ut en tidning.",
    "Justeringen sker på måndag.",
    "Tilldelningen av platser är klar.",
    "Nämnden står för kostnaden.",
    "att kommunen ställer upp tre nya bänkar",
    "att sänka hastigheten på Ågatan",
    "",
]

FIRST_VERB = {
    "an assignment and a report": ("Förvaltningen ges i uppdrag att godkänna planen.", "uppdrag"),
    "a refusal and an answer": ("Motionen avslås och brevet anses besvarat.", "avslag"),
    "a note and an approval": ("Rapporten noteras och godkänns.", "noteras"),
    "handed on to be approved": ("Planen överlämnas för att godkännas.", "överlämnas"),
}

NEGATED = [
    "Begäran medges inte.",
    "Nämnden medger ej undantag från reglerna.",
    "Nämnden beslutar att inte bevilja ansökan.",
    "att inte lämna något bidrag",
    "Nämnden deltar ej i projektet.",
    "Ansökan beviljas inte, eftersom medlen är slut.",
    "Motionen bifalls icke i dag, icke nu.",
    "Nämnden bifaller inte.",
    "Planen antas ej.",
    "att icke anta planen",
]

AFFIRMED = [
    "Motionen avslås, då medel inte finns.",
    "Rapporten, som inte är klar, noteras.",
    "Nämnden avslår förslaget om att inte plantera träd.",
    "Motionen avslås eftersom den inte är finansierad.",
    "Planen antas enligt förslaget att inte bygga vid ån.",
    "Motionen bifalls.",
]

# Names for what becomes of a matter that the record does not tell apart, and for what stands
# beside the outcome.
NOT_THE_RECORDS = {"(attribute)", "(the nested item's own)"}

# Forms that mean it only in their place: a noun that governs nothing, a party to the phrase.
NOT_ALONE = {
    "bifall",
    "bifalles i vad avser",
    "hänvisas till vad som sägs i",
    "godkännande av",
    "åberopar",
    "antagande av",
    "godkänner avsägelsen",
    "avsägelsen godkänns",
    "redovisningen av obesvarade motioner godkänns",
    "föreslår som ledamot",
    "godkänner avtalet",
    "OJ",
}

FORMS = [
    (form.replace("...", "rapporten"), row["record_outcome"])
    for row in gazetteer.rows("outcomes")
    for form in gazetteer.names(row["swedish_forms"])
    if form not in NOT_ALONE and row["record_outcome"] not in NOT_THE_RECORDS
]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [(text, outcome) for outcome, texts in OUTCOMES.items() for text in texts],
)
def test_reads_what_becomes_of_the_matter(text: str, outcome: str) -> None:
    assert outcome_of(text) == outcome


@pytest.mark.parametrize("text", NO_OUTCOME)
def test_what_no_verb_decides_is_something_else(text: str) -> None:
    assert outcome_of(text) == Outcome.OVRIGT


@pytest.mark.parametrize(("text", "outcome"), FIRST_VERB.values(), ids=FIRST_VERB.keys())
def test_the_first_verb_is_the_main_one(text: str, outcome: str) -> None:
    assert outcome_of(text) == outcome


@pytest.mark.parametrize(("form", "outcome"), FORMS)
def test_knows_the_forms_of_the_gazetteer(form: str, outcome: str) -> None:
    assert outcome_of(form) == outcome


def test_every_outcome_has_a_sentence() -> None:
    assert {*OUTCOMES, Outcome.OVRIGT} == set(Outcome)


@pytest.mark.parametrize("text", NEGATED)
def test_tells_what_is_not_to_be_done(text: str) -> None:
    assert is_negated(text)


@pytest.mark.parametrize("text", AFFIRMED)
def test_a_negation_in_a_clause_negates_nothing(text: str) -> None:
    assert not is_negated(text)


@pytest.mark.parametrize(
    ("text", "outcome"), [(one, name) for name, texts in MORE.items() for one in texts.split(";")]
)
def test_knows_a_verb_in_all_its_forms(text: str, outcome: str) -> None:
    assert outcome_of(text).value == outcome


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("verb", ["antar", "godkänner", "avslår", "antas", "antages"])
def test_a_condition_is_not_what_is_decided(condition: str, verb: str) -> None:
    assert outcome_of(condition.format(verb)).value == "noteras"


VERB_FORMS = {
    "remitteras": "Förslaget skickas på remiss.;Förslaget sänds för remiss.",
    "besvarad": (
        "Nämnden besvarar motionen.;Nämnden besvarar interpellationen.;Nämnden besvarar e-förslaget.;"
        "Nämnden besvarar medborgarförslaget.;Nämnden besvarar skrivelsen.;Att besvara initiativet."
    ),
    "yttrande": (
        "Härmed antas yttrandet.;Nämnden antar remissvaret.;Nämnden avger ett yttrande.;"
        "Nämnden lämnar ett yttrande.;Texten blir som sitt eget yttrande.;"
        "Nämnden överlämnar yttrande till länsstyrelsen.;Nämnden översänder texten som svar på remissen."
    ),
    "uppdrag": "Kontoret ges i uppdrag att räkna.;Nämnden ger kontoret i uppdrag att räkna.",
    "överlämnas": "Nämnden överlämnar rapporten.;Nämnden översänder planen till rådet.",
    "noteras": "Redovisningen av uppdraget att sända ut planen antecknas.",
    "avslag": "Uppdraget att avslå.",
}
WORDS_IN_CONDITIONS = ("över", "under", "efter", "eller")


@pytest.mark.parametrize(
    ("text", "code"),
    [(text, code) for code, texts in VERB_FORMS.items() for text in texts.split(";")],
)
def test_knows_the_forms_of_a_verb(text: str, code: str) -> None:
    assert outcome_of(text) == Outcome(code)


@pytest.mark.parametrize("word", WORDS_IN_CONDITIONS)
def test_a_condition_goes_on_to_its_verb(word: str) -> None:
    text = f"Under förutsättning att planen {word} mötet antas, antecknas rapporten."

    assert outcome_of(text) is Outcome.NOTERAS


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Nämnden bifaller ej", True),
        ("Planen antas inte", True),
        ("Motionen, som inte antogs, bifalls", False),
        ("Nämnden antar det som inte antogs", False),
        ("Motionen bifalls där den ej antogs", False),
        ("Motionen bifalls vilket inte antogs", False),
        ("Motionen bifalls då den ej antogs", False),
        ("Motionen bifalls eftersom den ej antogs", False),
        ("Motionen bifalls enligt vad som ej antogs", False),
        ("Nämnden påminner om att inte anta planen", False),
    ],
)
def test_the_main_clause_alone_is_negated(text: str, *, negated: bool) -> None:
    assert is_negated(text) is negated
