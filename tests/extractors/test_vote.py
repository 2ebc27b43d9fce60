from __future__ import annotations

import pytest

from extractors.vote import extract_votes
from tests import markup
from tests.extractors.minutes import minutes


def voting(text: str) -> str:
    return minutes(f"Bryggan\n\nOmröstning\n\n{text}\n\nBeslut\n\nBryggan byggs.")


COUNTS = {
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

NOTHING = {
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
