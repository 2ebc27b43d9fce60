from __future__ import annotations

import pytest

from extractors.motion import extract_motions
from tests import markup
from tests.extractors.minutes import minutes


def moving(text: str) -> str:
    return minutes(f"Bryggan\n\nYrkanden\n\n{text}\n\nBeslut\n\nBryggan byggs.")


MOTIONS = {
    "who agrees, no more said": (
        "Bo Testlund (M) yrkar återremiss. Ida Provberg (S) instämmer.",
        [("Bo Testlund", "återremiss"), ("Ida Provberg", "återremiss")],
    ),
    "beyond the proposal": (
        "Bo Testlund (M) yrkar, utöver förvaltningens förslag, att bryggan målas.",
        [("Bo Testlund", "tilläggsyrkande")],
    ),
    "what the chair moves": (
        "Bo Testlund (M) yrkar bifall till ordförandens yrkande.",
        [("Bo Testlund", "eget förslag")],
    ),
    "what the chair proposes": (
        "Bo Testlund (M) yrkar bifall till ordförandens förslag.",
        [("Bo Testlund", "bifall")],
    ),
    "a change to the proposal": (
        "Bo Testlund (M) föreslår som ändring att bryggan ska vara röd.",
        [("Bo Testlund", "ändringsyrkande")],
    ),
    "bifall": (
        "Ida Provberg (S) yrkar bifall till förvaltningens förslag.",
        [("Ida Provberg", "bifall")],
    ),
    "avslag": ("Bo Testlund (M) yrkar avslag på motionen.", [("Bo Testlund", "avslag")]),
    "återremiss": (
        "Bo Testlund (M) yrkar att ärendet återremitteras.",
        [("Bo Testlund", "återremiss")],
    ),
    "a quotation ends the sentence before": (
        (
            'Ida Provberg (S) yrkar att planen får texten "i sin årsredovisning." '
            "Bo Testlund (M) yrkar bifall till nämndens förslag."
        ),
        [("Ida Provberg", "eget förslag"), ("Bo Testlund", "bifall")],
    ),
    "bordläggning": ("Bo Testlund (M) yrkar bordläggning.", [("Bo Testlund", "bordläggning")]),
    "several movers": (
        "Ida Provberg (S), Eva Provlund (V) och Bo Testlund (M) yrkar bifall till nämndens förslag.",
        [("Ida Provberg", "bifall"), ("Eva Provlund", "bifall"), ("Bo Testlund", "bifall")],
    ),
    "seconders": (
        "Ida Provberg (S), med instämmande av Eva Provlund (V), yrkar avslag på motionen.",
        [("Ida Provberg", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "somebody's own proposal": (
        "Bo Testlund (M) yrkar bifall till förslaget från M i kommunstyrelsen.",
        [("Bo Testlund", "eget förslag")],
    ),
    "an addition": (
        "Bo Testlund (M) yrkar bifall till förvaltningens förslag och tilläggsyrkandet.",
        [("Bo Testlund", "bifall"), ("Bo Testlund", "tilläggsyrkande")],
    ),
    "movers behind the wish": (
        "Yrkar bifall till förvaltningens förslag: Ida Provberg (S), Eva Provlund (V).",
        [("Ida Provberg", "bifall"), ("Eva Provlund", "bifall")],
    ),
    "as a change": (
        "Bo Testlund (M) yrkar som ändring att bryggan blir röd.",
        [("Bo Testlund", "ändringsyrkande")],
    ),
    "as an addition of a sentence": (
        "Bo Testlund (M) yrkar att nämnden beslutar att lägga till följande att-sats: att bryggan blir röd.",
        [("Bo Testlund", "tilläggsyrkande")],
    ),
    "whose wish another joins": (
        "Bo Testlund (M) yrkar som ändring att bryggan blir röd. Eva Provlund (V) instämmer i Bo Testlunds (M) yrkande.",
        [("Bo Testlund", "ändringsyrkande"), ("Eva Provlund", "ändringsyrkande")],
    ),
    "who agrees with the last": (
        "Bo Testlund (M) yrkar avslag. I detta instämmer Eva Provlund (V).",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "who supports": (
        "Bo Testlund (M) yrkar återremiss. Eva Provlund (V) stödjer Bo Testlunds förslag.",
        [("Bo Testlund", "återremiss"), ("Eva Provlund", "återremiss")],
    ),
    "a pronoun": (
        "Bo Testlund (M) yrkar avslag på första punkten. Han yrkar bifall till den andra.",
        [("Bo Testlund", "avslag"), ("Bo Testlund", "bifall")],
    ),
    "a pronoun in the second place": (
        "Bo Testlund (M) yrkar att ärendet återremitteras. I andra hand yrkar han avslag på förslaget.",
        [("Bo Testlund", "återremiss"), ("Bo Testlund", "avslag")],
    ),
    "something more": (
        "Bo Testlund (M): Att utredningen även ska omfatta bryggan.",
        [("Bo Testlund", "tilläggsyrkande")],
    ),
    "which another agrees with": (
        "Bo Testlund (M) yrkar avslag, vilket Eva Provlund (V) instämmer i.",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "on somebody's proposal": (
        "På förslag av Bo Testlund (M) bordläggs ärendet.",
        [("Bo Testlund", "bordläggning")],
    ),
    "behind a colon": (
        "Bo Testlund (M) och Eva Provlund (V): Avslag.",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "the chair": ("Ordföranden yrkar bifall till förslaget.", [("Ida Provberg", "bifall")]),
    "föreslår, below the heading": (
        "Bo Testlund (M) föreslår att motionen avslås.",
        [("Bo Testlund", "avslag")],
    ),
}

B, E = "Bo Testlund", "Eva Provlund"

KINDS = {
    **{f"{B} (M) {verb} avslag.": "avslag" for verb in ("yrkar", "yrkade", "föreslår", "föreslog")},
    **{
        f"{B} (M) {verb} ett yrkande om avslag.": "avslag"
        for verb in ("framställer", "framställde", "lämnar", "lämnade", "lägger", "lade")
    },
    f"Av {B} (M) yrkas avslag.": "avslag",
    **{
        f"På {what} {word} {B} (M) bordläggs ärendet.": "bordläggning"
        for what in ("förslag", "yrkande", "begäran", "initiativ")
        for word in ("av", "från")
    },
    f"På förslag av {B} (M) återremitteras ärendet.": "återremiss",
    f"På förslag av {B} (M) avslås ansökan.": "avslag",
    f"På förslag av {B} (M) bifalls ansökan.": "bifall",
    f"På förslag av {B} (M) avslog nämnden ansökan.": "avslag",
    **{
        f"{B} (M): {wish} här.": kind
        for wish, kind in {
            "i första hand avslag": "avslag",
            "Bifall": "bifall",
            "Yrkar bifall": "bifall",
            "Återremiss": "återremiss",
            "Bordläggning": "bordläggning",
            "att bryggan blir röd": "eget förslag",
        }.items()
    },
    **{
        f"{B} (M) yrkar {words}.": kind
        for words, kind in {
            "att ärendet bordläggs": "bordläggning",
            "en ny att-sats": "tilläggsyrkande",
            "ytterligare en att-sats": "tilläggsyrkande",
            "att det läggs till en brygga": "tilläggsyrkande",
            "att en att-sats tillkommer": "tilläggsyrkande",
            "att två att-satser läggs": "tilläggsyrkande",
            "med följande tillägg": "tilläggsyrkande",
            "att ändringsyrkandet antas": "ändringsyrkande",
            "en ändringsförslagstext": "ändringsyrkande",
            "med följande ändringar": "ändringsyrkande",
            "som en ändring att bryggan blir röd": "ändringsyrkande",
            "att ansökan avslås": "avslag",
            "att ansökan avstyrks": "avslag",
            "att avslå ansökan": "avslag",
            "att bifalla ansökan": "bifall",
            "att ansökan bifalls": "bifall",
            "att ansökan tillstyrks": "bifall",
            "enligt förslaget": "bifall",
            "enligt nämndens förslag": "bifall",
            "att planen godkänns": "bifall",
            "bifall till sitt förslag": "eget förslag",
            "bifall till eget förslag": "eget förslag",
            "bifall till egna förslag": "eget förslag",
            "bifall av sin text": "eget förslag",
            **{
                f"bifall till {what} {word} M": "eget förslag"
                for what in (
                    *("förslaget", "yrkandet", "motförslaget", "sitt förslag", "tilläggsyrkandet"),
                    *("återremissyrkandet", "ändringsyrkandet", "punkt två", "det yrkandet"),
                )
                for word in ("från", "av", "i")
            },
            "bifall till förslaget från stadsledningen": "eget förslag",
            "bifall till sitt yrkande": "eget förslag",
            "bifall till sitt eget yrkande": "eget förslag",
            "bifall till Ida Provbergs yrkande": "eget förslag",
            "bifall till yrkande två": "eget förslag",
            "bifall till motionen": "bifall",
            "att bryggan blir röd": "eget förslag",
        }.items()
    },
}

BOTH = [
    *("kommunstyrelsens", "nämndens", "kulturnämndens", "förvaltningens", "parkkontorets"),
    *("arbetsutskottets", "utskottets", "liggande", "framlagt", "föreliggande", "ordförandens"),
    "presidiets",
]

FOLLOWED = [
    *(f"{E} (V) {verb} i yrkandet." for verb in ("instämmer", "instämde")),
    *(f"{E} (V) instämmer {word} yrkandet." for word in ("med", "till")),
    *(
        f"{E} (V) {verb} det yrkandet."
        for verb in (
            *("stödjer", "stöder", "stödde", "biträder", "biträdde"),
            *("ställer sig bakom", "ansluter sig till"),
        )
    ),
    *(
        f"{what} {verb} av {E} (V)."
        for what in ("Förslaget", "Yrkandet")
        for verb in ("biträds", "stöds")
    ),
    *(
        f"{what} {verb} {E} (V)."
        for what in (
            "I detta",
            "Detta",
            "Yrkandet",
            "Förslaget",
            "Till detta yrkande",
            "Med samma yrkande",
        )
        for verb in ("instämmer", "instämde")
    ),
]

JOINED = [
    *(f"{B} (M) yrkar avslag, instämmande {word} {E} (V)." for word in ("av", "från")),
    *(
        f"{B} (M) yrkar avslag, {words} {E} (V)."
        for words in (
            *("vilket stöds av", "instämmer gör", "instämde gjorde", "biträdd av", "stöds av"),
            *("i förening med", "tillsammans med"),
        )
    ),
]

PRONOUNS = [
    *("Hon yrkar", "Han yrkar", "Hen yrkar", "De yrkar", "Vidare yrkar han", "Dessutom yrkade hon"),
    *("Därutöver yrkar hen", "Därtill yrkar de", "Även yrkar han", "Också yrkar han"),
]

HEADINGS = [
    *("Yrkanden", "Förslag till beslut på sammanträdet", "Förslag och yrkanden", "Beslutsgång"),
    "Ärendets behandling",
]

QUOTED = [
    *(
        f"{B} (M) har {verb} ett förslag, man yrkar avslag."
        for verb in ("lämnat", "inkommit med", "väckt")
    ),
    f"{B} (M) har tidigare lämnat in det som nämnden nu yrkar avslag på.",
    *(
        f"Enligt {who} hos {B} (M) föreslår man avslag."
        for who in ("motionen", "motionären", "motionärerna", "förvaltningen", "kontoret")
    ),
    f"Det {B} (M) i en motion föreslår är avslag.",
    *(
        f"Det {who} föreslår, yrkar också {B} (M) avslag på."
        for who in ("arbetsutskottet", "nämnden", "styrelsen")
    ),
]

NOTHING = {
    **{
        f"below {heading}": minutes(f"Bryggan\n\n{heading}\n\n{B} (M) yrkar avslag.")
        for heading in ("Beslutsunderlag", "Underlag", "Bilagor", "Tidigare behandling", "Beslut")
    },
    "speaking": moving("Ida Provberg (S) yttrar sig i ärendet."),
    "what a motion proposed": minutes(
        "Bryggan\n\nBakgrund\n\nIda Provberg (S) föreslår i en motion att bryggan byggs.\n\n"
        "Beslut\n\nBryggan byggs."
    ),
    "in a paper handed in before": moving("Ida Provberg (S) yrkar i en motion att bryggan byggs."),
    "a pronoun for nobody": moving("Hon yrkar bifall till förslaget."),
    "who agrees, nothing moved before": moving("Ida Provberg (S) instämmer."),
    "who agrees with nobody": moving("Ida Provberg (S) instämmer i beskrivningen."),
    "what the office proposes": moving("Förvaltningen föreslår att bryggan byggs."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nYrkanden\n\nIda Provberg (S) yrkar bifall till förslaget.",
    "earlier papers": minutes(
        "Bryggan\n\nHandlingar\n\nYrkande från Ida Provberg (S) den 3 mars 2031.\n\nBeslut\n\nBryggan byggs."
    ),
}


@pytest.mark.parametrize("case", MOTIONS)
def test_reads_who_moved_what(case: str) -> None:
    text, expected = MOTIONS[case]

    found = [fact.value for fact in extract_motions(markup.paper(moving(text)))]

    assert [(one.person, one.kind) for one in found] == expected
    assert {one.paragraph for one in found} == {"11"}


@pytest.mark.parametrize(("sentence", "kind"), KINDS.items())
def test_knows_the_kinds_by_their_words(sentence: str, kind: str) -> None:
    document = markup.paper(moving(sentence))

    found = list(extract_motions(document))

    assert [(fact.value.person, fact.value.kind) for fact in found] == [(B, kind)]
    assert [document.quote(fact.span) for fact in found if fact.span] == [sentence]


@pytest.mark.parametrize("whose", BOTH)
def test_two_wishes_of_one_are_two(whose: str) -> None:
    text = f"{B} (M) yrkar bifall till {whose} förslag och bifall till sitt eget yrkande."

    found = [fact.value.kind for fact in extract_motions(markup.paper(moving(text)))]

    assert found == ["bifall", "eget förslag"]


@pytest.mark.parametrize("sentence", FOLLOWED)
def test_knows_who_follows_the_one_before(sentence: str) -> None:
    document = markup.paper(moving(f"{B} (M) yrkar återremiss. {sentence}"))

    found = [(one.value.person, one.value.kind) for one in extract_motions(document)]

    assert found == [(B, "återremiss"), (E, "återremiss")]


@pytest.mark.parametrize("sentence", JOINED)
def test_knows_who_joins_in_the_same_sentence(sentence: str) -> None:
    found = [
        (one.value.person, one.value.kind)
        for one in extract_motions(markup.paper(moving(sentence)))
    ]

    assert found == [(B, "avslag"), (E, "avslag")]


@pytest.mark.parametrize("words", PRONOUNS)
def test_a_pronoun_is_who_moved_before(words: str) -> None:
    document = markup.paper(moving(f"{B} (M) yrkar återremiss. {words} avslag."))

    found = [(one.value.person, one.value.kind) for one in extract_motions(document)]

    assert found == [(B, "återremiss"), (B, "avslag")]


@pytest.mark.parametrize("heading", HEADINGS)
def test_below_these_headings_a_proposal_is_moved(heading: str) -> None:
    text = minutes(f"Bryggan\n\n{heading}\n\n{B} (M) föreslår avslag.\n\nBeslut\n\nBryggan byggs.")

    found = [(one.value.person, one.value.kind) for one in extract_motions(markup.paper(text))]

    assert found == [(B, "avslag")]


@pytest.mark.parametrize("sentence", QUOTED)
def test_what_is_quoted_is_not_moved(sentence: str) -> None:
    assert list(extract_motions(markup.paper(moving(sentence)))) == []


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_moved_is_no_motion(text: str) -> None:
    assert list(extract_motions(markup.paper(text))) == []


@pytest.mark.parametrize("sentence", [*KINDS, *FOLLOWED])
def test_an_office_moves_nothing(sentence: str) -> None:
    text = f"Tjänsteskrivelse\n\nBryggan\n\nYrkanden\n\n{sentence}\n\nBeslut\n\nBryggan byggs."

    assert list(extract_motions(markup.paper(text))) == []


# Who moves what, "namn: slag" each.
MOVED = {
    f"{B} (M) yrkar i första hand bifall och i andra hand återremiss.": f"{B}: bifall, {B}: återremiss",
    f"{B} (M) yrkar bifall och i andra hand återremiss.": f"{B}: bifall, {B}: återremiss",
    f"{B} (M) yrkar bifall i stället för återremiss.": f"{B}: bifall",
    f"{B} (M) yrkar bifall och till yttermera visso tilläggsyrkande.": f"{B}: bifall",
    f"{B} (M) yrkar bifall och till ett tilläggsyrkande.": f"{B}: bifall, {B}: tilläggsyrkande",
    f"{B} (M) yrkar bifall och till en tilläggstaxa.": f"{B}: bifall, {B}: tilläggsyrkande",
    f"{B} (M) yrkar avslag och tillägg.": f"{B}: avslag",
    f"{B} (M) yrkar följande tillägg: en brygga.": f"{B}: tilläggsyrkande",
    f"{B} (M) yrkar att bron dessutom ska målas.": f"{B}: tilläggsyrkande",
    f"{B} (M) yrkar att bron också skall målas.": f"{B}: tilläggsyrkande",
    f"{B} (M) yrkar att bron ska målas.": f"{B}: eget förslag",
    f"{B} (M) yrkar bifall till förslaget av stadsledningen.": f"{B}: eget förslag",
    "Vänsterpartiet yrkar avslag.": "V: avslag",
    "Vänsterpartiet och Moderaterna yrkar avslag.": "V: avslag, M: avslag",
    f"{B} (M) från Moderaterna yrkar avslag.": f"{B}: avslag",
    "Yrkar avslag på förslaget: Vänsterpartiet, Moderaterna.": "V: avslag, M: avslag",
    f"Yrkar avslag på förslaget: {B} (M).": f"{B}: avslag",
    f"{B} (M) yrkar avslag på vad {E} (V) vill.": f"{B}: avslag",
    f"{B} (M) yrkar avslag. {E} (V) yrkar återremiss. Ida Provberg (S) instämmer i {B}s yrkande.": (
        f"{B}: avslag, {E}: återremiss, Ida Provberg: avslag"
    ),
    f"{B} (M) yrkar avslag. {E} (V) yrkar bifall till {B}s förslag.": (f"{B}: avslag, {E}: bifall"),
    f"{B} (M) yrkar avslag. {E} (V) instämmer i yrkandet och yrkar återremiss.": (
        f"{B}: avslag, {E}: återremiss"
    ),
    f"{B} (M) yrkar avslag. {E} (V) tackar.": f"{B}: avslag",
    f"{B} (M) yrkar avslag. I tredje hand yrkar hon återremiss.": f"{B}: avslag, {B}: återremiss",
    f"{B} (M) yrkar avslag. I första hand yrkar hon återremiss.": f"{B}: avslag, {B}: återremiss",
    f"{B} (M) yrkar avslag. Ordföranden yrkar återremiss.": (
        f"{B}: avslag, Ida Provberg: återremiss"
    ),
    f"{B} (M) yrkar avslag. {B} (M) yrkar avslag en gång till.": f"{B}: avslag",
    f"Ledamoten {B} (M) yrkar avslag. Han tackar {E} (V).": f"{B}: avslag",
    **{
        f"{B} (M) yrkar {how} avslag.": ""
        for how in (
            *("i en motion", "genom ett nämndinitiativ", "i sitt medborgarförslag"),
            *("i sin skrivelse", "genom ett medborgarförslag"),
        )
    },
    f"{B} (M) yrkar i en votering avslag.": f"{B}: avslag",
    f"Enligt vad styrelsen föreslår yrkar {B} (M) avslag.": "",
    f"{B} (M) har ett avslag i handen.": "",
}


@pytest.mark.parametrize(("text", "expected"), MOVED.items())
def test_reads_each_wish_with_who_has_it(text: str, expected: str) -> None:
    found = [fact.value for fact in extract_motions(markup.paper(moving(text)))]

    assert ", ".join(f"{one.person or one.party}: {one.kind}" for one in found) == expected


@pytest.mark.parametrize(
    ("heading", "kinds"),
    [
        ("Yrkanden", ["avslag"]),
        ("Förslag till beslut på sammanträdet", ["avslag"]),
        ("Bilaga", []),
        ("Beslutsunderlag", []),
        ("Bakgrund", []),
    ],
)
def test_the_heading_tells_whether_a_proposal_is_moved(heading: str, kinds: list[str]) -> None:
    text = minutes(f"Bryggan\n\n{heading}\n\n{B} (M) föreslår avslag.\n\nBeslut\n\nBryggan byggs.")

    assert [one.value.kind for one in extract_motions(markup.paper(text))] == kinds
