from __future__ import annotations

import pytest

from extractors.vote import extract_votes
from tests import markup
from tests.extractors.minutes import minutes


def voting(text: str) -> str:
    return minutes(f"Bryggan\n\nOmröstning\n\n{text}\n\nBeslut\n\nBryggan byggs.")


COUNTS = {
    "who voted, each with the verb": (
        "38 ledamöter röstade ja, 21 ledamöter röstade nej och 2 var frånvarande.",
        (38, 21, None, None),
    ),
    "who vote, no noun": ("4 röstar ja och 7 röstar nej.", (4, 7, None, None)),
    "who vote, the noun once": ("6 ledamöter röstar ja och 4 röstar nej.", (6, 4, None, None)),
    "ja mot nej": ("Omröstningen utfaller med 43 Ja mot 29 Nej.", (43, 29, None, None)),
    "with votes": ("Med 23 ja-röster mot 21 nej-röster beslutar nämnden.", (23, 21, None, None)),
    "who abstain": ("Med 23 ja, 21 nej och 4 som avstår beslutar nämnden.", (23, 21, 4, None)),
    "who are absent": (
        "Utfallet blev 42 Ja mot 37 Nej. 2 ledamöter är frånvarande.",
        (42, 37, None, 2),
    ),
    "in words": ("Nämnden beslutar med sju ja-röster mot fyra nej-röster.", (7, 4, None, None)),
    "joined by a line's end": (
        "Med 6 ja-röster mot 3 nejröster bifalls motionen.",
        (6, 3, None, None),
    ),
    "for each side": ("4 röster för ja, 2 röster för nej.", (4, 2, None, None)),
    "votes against votes": ("Nämnden beslutar med 4 röster mot 2 att bygga.", (4, 2, None, None)),
    "bare figures": ("Beslutet fattas efter votering 7 - 6.", (7, 6, None, None)),
}

COUNTS |= {
    **{
        f"{word} mot ett": (f"Utfallet blev {word} ja mot ett nej.", (number, 1, None, None))
        for number, word in enumerate(
            "en två tre fyra fem sex sju åtta nio tio elva tolv".split(), start=1
        )
    },
    **{
        f"joined by {joint}": (f"Utfallet blev 5 ja {joint} 3 nej.", (5, 3, None, None))
        for joint in (",", "mot", "och", "samt", "–", "-", ", mot", ", och")
    },
    "members who vote": ("13 ledamöter röstar ja och 12 nej.", (13, 12, None, None)),
    "pieces": ("Utfallet blev 5 st. ja och 3 st nej.", (5, 3, None, None)),
    "quoted": ("Utfallet blev 5 ”ja”-röster och 3 ”nej”.", (5, 3, None, None)),
    **{
        f"from some {word} {joint}": (
            f"Med 2 ja-röster {word} Ida Provberg (S) {joint} 1 nej-röst {word} Bo Testlund (M) bifalls motionen.",
            (2, 1, None, None),
        )
        for word in ("från", "av")
        for joint in ("mot", "och")
    },
    **{
        f"for each side {joint}": (
            f"Det blev 4 röster för ja {joint} 2 för nej.",
            (4, 2, None, None),
        )
        for joint in ("mot", "och")
    },
    "a table": ("Ja: 5, nej: 3", (5, 3, None, None)),
    "a table of votes": ("Ja-röster = 5 och nej-röster = 3", (5, 3, None, None)),
    **{
        f"figures behind {word}": (f"{word} blev 7–6.", (7, 6, None, None))
        for word in (
            "Röstsiffrorna",
            "Votering",
            "Voteringen",
            "Omröstning",
            "Omröstningen",
            "Rösterna",
        )
    },
    "figures against each other": ("Voteringen slutade 7 mot 6.", (7, 6, None, None)),
    **{
        f"who abstain, {words}": (f"Utfallet blev 5 ja mot 3 nej. {words}.", (5, 3, 2, None))
        for words in (
            *(
                "2 avstår",
                "2 ledamöter avstod",
                "2 personer avstår",
                "2 nedlagda röster nedlagda",
                "2 som avstår",
            ),
            *("2 nedlagda", "2 blanka", "Avstår: 2", "Avstå = 2", "två ledamöter avstår"),
        )
    },
    **{
        f"who are absent, {words}": (f"Utfallet blev 5 ja mot 3 nej. {words}.", (5, 3, None, 2))
        for words in (
            "2 frånvarande",
            "2 ledamöter är frånvarande",
            "2 som är frånvarande",
            "Frånvarande: 2",
        )
    },
}

NOTHING = {
    **{
        f"no count: {text}": voting(text)
        for text in (
            *(
                "Voteringen börjar kl 13-14.",
                "Omröstningen gäller § 3.",
                "Voteringen om 2031-2034 hålls.",
            ),
            *("Röster mot detta är få."),
        )
    },
    "unanimous": voting("Ordföranden finner att förslaget bifalls."),
    "a question of yes or no": voting("Ja för bifall. Nej för avslag."),
    "times": voting("Mötet ajourneras kl. 13-14 för överläggning."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nOmröstningen utföll med 43 Ja mot 29 Nej.",
}


@pytest.mark.parametrize("case", COUNTS)
def test_reads_counts(case: str) -> None:
    text, expected = COUNTS[case]

    (fact,) = extract_votes(markup.paper(voting(text)))

    vote = fact.value
    assert (vote.yes, vote.no, vote.abstain, vote.absent) == expected
    assert vote.paragraph == "11"


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_counted_is_no_vote(text: str) -> None:
    assert list(extract_votes(markup.paper(text))) == []


def test_reads_what_the_votes_mean() -> None:
    text = voting("Ja för bifall till motionen. Nej för avslag.\nUtfallet blev 3 ja mot 2 nej.")

    (fact,) = extract_votes(markup.paper(text))

    assert (fact.value.yes_means, fact.value.no_means) == ("bifall till motionen", "avslag")


BALLOTS = {
    "a tick a column, the chair with the post": (
        "Ledamot\tJa\tNej\tAvstår\nIda Provberg (S), ordf\tX\nBo Testlund (M), 2:e vice ordförande\t0\tX\n"
        "Eva Provlund (V) (ordf.)\tX\n\nUtfallet blev 2 ja mot 1 nej."
    ),
    "a row a member": (
        "Utfallet blev 2 ja mot 1 nej.\n\nIda Provberg (S)\tJa\nBo Testlund (M)\tNej\nEva Provlund (V)\tJa"
    ),
    "a tick a column": (
        "Ledamot\tErsättare\tJa\tNej\tAvstår\nIda Provberg (S)\t0\tX\nNils Testberg (M)\tBo Testlund (M)\t0\tX\n"
        "Eva Provlund (V)\t0\tX\n\nUtfallet blev 2 ja mot 1 nej."
    ),
    "behind the count": (
        "Med två ja-röster från Ida Provberg (S) och Eva Provlund (V) mot en nej-röst från Bo Testlund (M) "
        "beslutar nämnden så."
    ),
    "before the verb": (
        "Ida Provberg (S) och Eva Provlund (V) röstar ja. Bo Testlund (M) röstar nej.\n\nUtfallet blev 2 ja mot 1 nej."
    ),
    "what a vote means names nobody": (
        "Den som bifaller Nils Testbergs (S) yrkande röstar ja, den som bifaller Bo Testlunds (M) röstar nej.\n\n"
        "Ja röstade: Ida Provberg (S) och Eva Provlund (V). Nej röstade: Bo Testlund (M).\n\n"
        "Utfallet blev 2 ja mot 1 nej."
    ),
    "a list a side": (
        "Utfallet blev 2 ja mot 1 nej.\n\nJa: Ida Provberg (S), Eva Provlund (V)\nNej: Bo Testlund (M)"
    ),
}


@pytest.mark.parametrize("text", BALLOTS.values(), ids=BALLOTS.keys())
def test_reads_who_voted_how(text: str) -> None:
    (fact,) = extract_votes(markup.paper(voting(text)))

    votes = {ballot["name"]: ballot["vote"] for ballot in fact.value.ballots}
    assert votes == {"Ida Provberg": "ja", "Eva Provlund": "ja", "Bo Testlund": "nej"}


MEANINGS = [
    *(
        f"Ja {word} bifall."
        for word in ("=", "för", "till", "innebär", "innebär att", "är", "för röst för")
    ),
    "Ja-röst för bifall.",
]

SIDES = [
    *(
        f"{lead}Ja{words}: Ida Provberg (S), Eva Provlund (V).\nNej{words}: Bo Testlund (M)."
        for lead in ("", "Följande ", "Dessa ", "Ledamöter ")
        for words in ("",)
    ),
    *(
        f"Ja{words}: Ida Provberg (S), Eva Provlund (V).\nNej{words}: Bo Testlund (M)."
        for words in (
            *(
                " röstar",
                " röstade",
                "-röst",
                "-röster",
                " gjorde",
                " gör",
                "-röster har avgivits av",
            ),
            *("-röster avges av", "-röster avgavs av", " (2)", " 2 st"),
        )
    ),
    *(
        f"{lead} ja: Ida Provberg (S), Eva Provlund (V).\n{lead} nej: Bo Testlund (M)."
        for lead in ("Som röstar", "Röstar", "Röstade", "Avger", "Följande ledamöter röstade")
    ),
    *(
        f"Två ja-röster {word} Ida Provberg (S) och Eva Provlund (V) mot en nej-röst {word} Bo Testlund (M){end}"
        for word in ("avges av", "avgavs av")
        for end in (" beslutar Nils Testberg (L).", ". Nils Testberg (L) tackar.")
    ),
    *(
        f"Två ja-röster från Ida Provberg (S) och Eva Provlund (V) {end} Nils Testberg (L).\nNej: Bo Testlund (M)."
        for end in ("beslutar", "beslutade", "bifaller", "avslår", "har", "finner", "mot")
    ),
    *(
        f"Ida Provberg (S) och Eva Provlund (V) {verb} ja. Bo Testlund (M) {verb} nej."
        for verb in ("röstar", "röstade", "har röstat", "väljer att röstar", "valde att röstar")
    ),
]

GIVEN = [
    f"Två ja-röster {word} Ida Provberg (S) och Eva Provlund (V) mot en nej-röst {word} Bo Testlund (M){end}"
    for word in ("från", "av")
    for end in (" beslutar Nils Testberg (L).", ". Nils Testberg (L) tackar.")
]

APART = [
    *(
        f"Eva Provlund (V) {words}."
        for words in ("avstår", "avstod", "har avstått", "lägger ner sin röst")
    ),
    *(f"Eva Provlund (V) deltar inte i {word}." for word in ("omröstningen", "röstningen")),
    *(f"Eva Provlund (V) anmäler att {word} avstår." for word in ("hon", "han", "hen", "de")),
    *(
        f"{lead}: Eva Provlund (V)."
        for lead in ("Avstår", "Avstod", "Avstår från att rösta", "Nedlagda röster")
    ),
]

MARKS = {
    "ja": "ja",
    "Ja": "ja",
    "JA": "ja",
    "J": "ja",
    "nej": "nej",
    "Nej": "nej",
    "N": "nej",
    "avstår": "avstår",
    "Avst": "avstår",
    "A": "avstår",
    "frånvarande": "frånvarande",
    "F": "frånvarande",
    "X": None,
}

COLUMNS = {
    "Ja\tNej": ["ja", "nej"],
    "Ja-röst\tNej-röster": ["ja", "nej"],
    "Jaröster\tNejröst": ["ja", "nej"],
    "Ja\tNej\tAvstått": ["ja", "nej", "avstår"],
    "Ja\tNej\tAvst.": ["ja", "nej", "avstår"],
    "Ja\tNej\tNedlagda": ["ja", "nej", "avstår"],
    "Ja\tNej\tFrånv.": ["ja", "nej", "frånvarande"],
    "Ja\tNej\tFrånvarande": ["ja", "nej", "frånvarande"],
}


def ballots(text: str) -> dict[str, str]:
    (fact,) = extract_votes(markup.paper(voting(text)))
    return {ballot["name"]: ballot["vote"] for ballot in fact.value.ballots}


@pytest.mark.parametrize("sentence", MEANINGS)
def test_knows_what_says_the_meaning(sentence: str) -> None:
    other = sentence.replace("Ja", "Nej").replace("bifall", "avslag")

    (fact,) = extract_votes(
        markup.paper(voting(f"{sentence} {other}\nUtfallet blev 3 ja mot 2 nej."))
    )

    assert (fact.value.yes_means, fact.value.no_means) == ("bifall", "avslag")


@pytest.mark.parametrize(
    "text", [*GIVEN, *(f"Utfallet blev 2 ja mot 1 nej.\n\n{text}" for text in SIDES)]
)
def test_knows_what_opens_and_ends_a_list_of_voters(text: str) -> None:
    assert ballots(text) == {
        "Ida Provberg": "ja",
        "Eva Provlund": "ja",
        "Bo Testlund": "nej",
    }


@pytest.mark.parametrize("sentence", APART)
def test_knows_who_abstains(sentence: str) -> None:
    assert ballots(f"Utfallet blev 2 ja mot 1 nej.\n\n{sentence}") == {"Eva Provlund": "avstår"}


@pytest.mark.parametrize(("mark", "vote"), MARKS.items())
def test_knows_the_marks_of_a_row(mark: str, vote: str | None) -> None:
    found = ballots(f"Utfallet blev 2 ja mot 1 nej.\n\nIda Provberg (S) {mark}")

    assert found == ({"Ida Provberg": vote} if vote else {})


@pytest.mark.parametrize(("heads", "votes"), COLUMNS.items())
@pytest.mark.parametrize("tick", ["x", "X", "×", "✓"])
def test_knows_the_heads_of_columns(heads: str, votes: list[str], tick: str) -> None:
    people = ["Ida Provberg (S)", "Bo Testlund (M)", "Eva Provlund (V)"]
    rows = [
        f"{one}{chr(9).join(['', *'0' * at, tick])}" for at, one in enumerate(people[: len(votes)])
    ]
    text = "\n".join([f"Ledamot\t{heads}", *rows])

    assert list(ballots(f"Utfallet blev 2 ja mot 1 nej.\n\n{text}").values()) == votes


@pytest.mark.parametrize(
    ("text", "round_"),
    [
        ("Huvudvotering.\nUtfallet blev 3 ja mot 2 nej.", "huvudvotering"),
        ("Huvudomröstning.\nUtfallet blev 3 ja mot 2 nej.", "huvudvotering"),
        ("Ett motförslag söks.\nUtfallet blev 3 ja mot 2 nej.", "motförslag"),
        ("Omröstning.\nUtfallet blev 3 ja mot 2 nej.", None),
    ],
)
def test_knows_the_round(text: str, round_: str | None) -> None:
    (fact,) = extract_votes(markup.paper(voting(text)))

    assert fact.value.round == round_


ABSTAINING = "Ja röstar: Ida Provberg (S).\nNej röstar: Bo Testlund (M).\nEva Provlund (V) avstår från att rösta.\n\nUtfallet blev 1 ja mot 1 nej."
TWICE = (
    "Vid voteringen avgavs 1 ja-röst och 1 nej-röst. Ja röstade: Ida Provberg (S). Nej röstade: Bo Testlund (M).\n\n"
    "Vid huvudvoteringen avgavs 2 ja-röster och 0 nej-röster. Ja röstade: Ida Provberg (S) och Bo Testlund (M)."
)


def test_who_abstains_is_on_no_side() -> None:
    (fact,) = extract_votes(markup.paper(voting(ABSTAINING)))

    votes = {ballot["name"]: ballot["vote"] for ballot in fact.value.ballots}
    assert votes == {"Ida Provberg": "ja", "Bo Testlund": "nej", "Eva Provlund": "avstår"}


def test_a_table_whose_columns_are_lost_tells_nobodys_vote() -> None:
    text = (
        "Ledamot\tJa\tNej\nIda Provberg (S)\tX\nBo Testlund (M)\tX\n\nUtfallet blev 1 ja mot 1 nej."
    )

    (fact,) = extract_votes(markup.paper(voting(text)))

    assert fact.value.ballots == ()


def test_each_count_has_its_own_voters() -> None:
    first, second = extract_votes(markup.paper(voting(TWICE)))

    assert [ballot["vote"] for ballot in first.value.ballots] == ["ja", "nej"]
    assert [ballot["vote"] for ballot in second.value.ballots] == ["ja", "ja"]


def test_how_many_abstain_says_not_who() -> None:
    text = "Ja för bifall till yrkandet från Ida Provberg (S) Omröstningen utfaller med 4 Ja mot 2 Nej. 3 ledamöter avstår."

    (fact,) = extract_votes(markup.paper(voting(text)))

    assert fact.value.ballots == ()


@pytest.mark.parametrize("case", COUNTS)
def test_an_office_counts_no_votes(case: str) -> None:
    text = f"Tjänsteskrivelse\n\nBryggan\n\nOmröstning\n\n{COUNTS[case][0]}"

    assert list(extract_votes(markup.paper(text))) == []


@pytest.mark.parametrize("sentence", [*MEANINGS, *APART])
def test_without_a_count_there_is_no_vote(sentence: str) -> None:
    assert list(extract_votes(markup.paper(voting(sentence)))) == []


A, B, C = "Ida Provberg (S)", "Bo Testlund (M)", "Eva Provlund (V)"
COUNT = "Utfallet blev 1 ja mot 1 nej.\n\n"

# Who votes how, in short: the first letter of the vote.
VOTERS = {
    "three sides": (f"Ja: {A}\nNej: {B}\nAvstår: {C}", "jna"),
    "three sides, the last set down": (f"Ja: {A}\nNej: {B}\nNedlagda röster: {C}", "jna"),
    "has voted": (f"Ja har röstat: {A}\nNej har röstat: {B}", "jn"),
    "voted, in the perfect": (f"Ja röstat: {A}\nNej röstat: {B}", "jn"),
    "two sentences, both with the verb": (f"{A} röstar ja. {B} röstar nej.", "jn"),
    "a side, then a sentence": (f"Ja röstar: {A}. {B} röstar nej.", "jn"),
    "what a vote means to whom": (
        f"Den ledamot som vill följa {C} röstar ja. Ledamöter som följer {B} röstar nej.",
        "",
    ),
    "the order of the vote": (f"Med propositionsordning enligt {A} röstar {B} röstar ja.", ""),
    "for those who agree": (f"För dem som stöder {A} röstar ja.", ""),
    "what each side is": (f"Ja för {A}\nNej för {B}", ""),
    "a table with the chair last": (f"Ledamot\tJa\tNej\n{A}, förste vice ordf\tX\n{B}\t0\tX", "jn"),
    "a word in a row": (f"Ledamot\tJa\tNej\n{A}\tJa\n{B}\tNej", "jn"),
    "a party in a column of its own": ("Ledamot\tParti\tRöst\nIda Provberg\tS\tJa", "j"),
    "a row that ticks two columns": (f"Ledamot\tJa\tNej\n{A}\tX\tX\n{B}\t0\tX", "n"),
    "a row that ticks none": (f"Ledamot\tJa\tNej\n{A}\t0\t0\n{B}\t0\tX", "n"),
    "a row of nobody": ("Ledamot\tJa\tNej\nSumma\tX\t0", ""),
    "more ja than counted": (f"Ja: {A} och {C}\nNej: {B}", ""),
    "more nej than counted": (f"Ja: {A}\nNej: {B} och {C}", ""),
}


@pytest.mark.parametrize(("text", "sides"), VOTERS.values(), ids=VOTERS.keys())
def test_knows_who_is_on_which_side(text: str, sides: str) -> None:
    assert "".join(side[0] for side in ballots(f"{COUNT}{text}").values()) == sides


PARTIES = {
    "Ledamot\tParti\tJa\tNej\nIda Provberg\tS\tX\t0": "S",
    "Ledamot\tParti\tJa\tNej\nIda Provberg (V)\tS\tX\t0": "V",
    "Ledamot\tParti\tJa\tNej\nIda Provberg\tingen\tX\t0": None,
}


@pytest.mark.parametrize(("table", "party"), PARTIES.items())
def test_reads_the_party_of_a_row(table: str, party: str | None) -> None:
    (fact,) = extract_votes(markup.paper(voting(f"{COUNT}{table}")))

    assert [ballot["party"] for ballot in fact.value.ballots] == [party]


# Two counts, and who is listed with each.
ROUNDS = {
    "lists behind the counts": (
        f"Utfallet blev 1 ja mot 0 nej. Ja: {A}.\n\nUtfallet blev 0 ja mot 1 nej.\nNej: {B}",
        ["Ida Provberg", "Bo Testlund"],
    ),
    "lists before the counts": (
        f"Ja: {A}\n\nUtfallet blev 1 ja mot 0 nej.\n\nNej: {B}\n\nUtfallet blev 0 ja mot 1 nej.",
        ["Ida Provberg", "Bo Testlund"],
    ),
    "three counts": (
        (
            f"Ja: {A}\n\nUtfallet blev 1 ja mot 0 nej.\n\nNej: {B}\n\nUtfallet blev 0 ja mot 1 nej."
            f"\n\nNej: {C}\n\nUtfallet blev 0 ja mot 1 nej."
        ),
        ["Ida Provberg", "Bo Testlund", "Eva Provlund"],
    ),
    "no lists": (
        "Utfallet blev 1 ja mot 0 nej.\n\nUtfallet blev 0 ja mot 1 nej.",
        ["", ""],
    ),
}


@pytest.mark.parametrize(("text", "names"), ROUNDS.values(), ids=ROUNDS.keys())
def test_knows_to_which_count_a_list_belongs(text: str, names: list[str]) -> None:
    found = [
        " ".join(ballot["name"] for ballot in fact.value.ballots)
        for fact in extract_votes(markup.paper(voting(text)))
    ]

    assert found == names


OTHERS = {
    "Två kvar av en avstyckning.": None,
    "Det är ett avstånd på 2 avstängda gator.": None,
    "2 avst.": 2,
    "2 har avstått": None,
    "2 som avstått": 2,
    f"{'Så blev det. ' * 11}2 avstår": 2,
    f"{'Så blev det. ' * 13}2 avstår": None,
}


@pytest.mark.parametrize(("words", "number"), OTHERS.items())
def test_knows_how_many_abstain(words: str, number: int | None) -> None:
    (fact,) = extract_votes(markup.paper(voting(f"Utfallet blev 5 ja mot 3 nej. {words}")))

    assert fact.value.abstain == number


AGAINST = {
    "Ett motförslag söks.": "motförslag",
    "Ja för Motförslag ett. Nej för förslag två.": "motförslag",
    f"Ett motförslag söks. {'Så blev det. ' * 12}": "motförslag",
    f"Ett motförslag söks. {'Så blev det. ' * 17}": None,
    f"Ja för motförslag ett. Nej för två. {'Så blev det. ' * 17}": "motförslag",
    "Ett förslag söks.": None,
}


@pytest.mark.parametrize(("words", "round_"), AGAINST.items())
def test_knows_the_round_of_a_motforslag(words: str, round_: str | None) -> None:
    text = (
        f"Bryggan\n\nOmröstning\n\n{words}\n\nUtfallet blev 5 ja mot 3 nej.\n\nBeslut\n\nBryggan."
    )
    (fact,) = extract_votes(markup.paper(minutes(text)))

    assert fact.value.round == round_


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Röstsiffrorna är 7–6.", [(7, 6)]),
        ("Voteringen slutade 5 ja mot 3 nej.", [(5, 3)]),
        (
            "Det blev 5 röster för ja mot 3 för nej, och i omröstningen därefter 4–4.",
            [(5, 3), (4, 4)],
        ),
    ],
)
def test_reads_each_count_once(text: str, counts: list[tuple[int, int]]) -> None:
    found = extract_votes(markup.paper(voting(text)))

    assert [(fact.value.yes, fact.value.no) for fact in found] == counts
