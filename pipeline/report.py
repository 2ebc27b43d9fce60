"""The quality report: how good the facts are, and what of that nobody has measured.

It is plain data with Swedish wording, so that the site, a file and a person read the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from corpus import samples
from corpus.vocabulary import Kind
from pipeline.comparison import FIELDS
from pipeline.confidence import measure
from pipeline.evaluate import UNKNOWN_PLACE, evaluate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from extractors.confidence import Precision
    from pipeline.evaluate import Report, Score
    from pipeline.pair import Pair
    from pipeline.scoring import Count

FEW: Final = 10
"""Below so many examples a share says little."""

DIGITS: Final = 3

NAMES: Final = {
    "kind": "handlingstyp",
    "title": "rubrik",
    "municipality": "kommun",
    "body": "organ",
    "date": "handlingens datum",
    "meeting_date": "sammanträdesdatum",
    "diary_numbers": "diarienummer",
    "responds_to": "vad handlingen svarar på",
    "parties": "partier med roll",
    "persons": "personer",
    "person_party": "personers parti",
    "person_roles": "personers roll",
    "dates": "datum i texten",
    "decisions": "beslutspunkter",
    "outcomes": "beslutspunkters utfall",
    "deciding_body": "vem som beslutar",
    "timetable": "beslutsplanering och beredning",
    "districts": "stadsdelar",
    "demands": "yrkanden i initiativ",
    "questions": "frågor",
    "recipients": "mottagare",
    "attachments": "bilagor och underlag",
    "items": "paragrafer i protokoll",
    "decided": "beslut per paragraf",
    "motions": "yrkanden i protokoll",
    "votes": "voteringar",
    "ballots": "röster per person",
    "reservations": "reservationer",
    "recusals": "jäv",
}
"""What a reader calls each field."""

INVENTED: Final = (
    "Exempelhandlingarna är påhittade, i verkliga kommuners former: hur bra verkliga handlingar "
    "läses visar bara ett facit för dem."
)
NEVER_COMPARED: Final = (
    "Jämförs aldrig med facit: personers titel och organisation, vilka stycken som handlar om en "
    "stadsdel, om en dag i beslutsplaneringen är planerad eller passerad, protokollens tid, plats "
    "och särskilda yttranden, och vilket ställe i texten som en uppgift pekar ut."
)


def quality(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Return the report on *pairs* as plain data, in the order in which it is read.

    Shares are 0..1 with three decimals, None where gold has nothing to count.
    """
    report = evaluate(pairs)
    return {
        "title": "Så bra är uppgifterna",
        "about": list(_about(report)),
        **_score(report.score),
        "municipalities": [
            {"name": place} | _score(score) for place, score in report.municipalities.items()
        ],
        "not_covered": list(_not_covered(pairs, report.score, report.missing)),
        "rules": _rules(measure(pairs)),
    }


def summary(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return *report* without what the site asks its own database, or shows nowhere."""
    places = [
        {key: value for key, value in place.items() if key != "fields"}
        for place in report["municipalities"]
    ]
    kept = {key: value for key, value in report.items() if key != "rules"}
    return kept | {"municipalities": places}


def _about(report: Report) -> Iterator[str]:
    score, places = report.score, len(report.municipalities.keys() - {UNKNOWN_PLACE})
    yield (
        "Det som lästs ut har jämförts med ett facit som är skrivet för hand. "
        f"Antal handlingar: {score.papers}. Antal kommuner: {places}. "
        "Måtten gäller dem; för andra handlingar är de en uppskattning."
    )
    yield (
        "Precision är andelen av de hittade uppgifterna som är rätt, täckning andelen av facits "
        "uppgifter som hittades, F1 det harmoniska medelvärdet av de två."
    )
    yield (
        f"Helt rätta handlingar: {score.whole} av {score.papers}. I dem finns varje uppgift i "
        "facit, och ingen är för mycket."
    )


def _score(score: Score) -> dict[str, Any]:
    return {
        "papers": score.papers,
        "whole": score.whole,
        "macro_f1": _share(score.macro_f1),
        "total": _count(score.total),
        "fields": [
            {"field": field, "name": NAMES.get(field, field)} | _count(count)
            for field, count in score.fields.items()
        ],
    }


def _count(count: Count) -> dict[str, Any]:
    return {
        "support": count.support,
        "found": count.found,
        "precision": _share(count.precision),
        "recall": _share(count.recall),
        "f1": _share(count.f1),
    }


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, DIGITS)


def _rules(precisions: Mapping[str, Precision]) -> list[dict[str, Any]]:
    return [
        {
            "rule": rule,
            "right": one.right,
            "found": one.found,
            "confidence": _share(one.confidence),
        }
        for rule, one in precisions.items()
    ]


def _not_covered(pairs: Sequence[Pair], score: Score, missing: Sequence[str]) -> Iterator[str]:
    """Yield, a sentence each, what the figures do not speak of."""
    support = {
        field.name: score.fields[field.name].support
        for field in FIELDS
        if field.name in score.fields
    }
    if absent := [NAMES[field.name] for field in FIELDS if not support.get(field.name)]:
        yield f"Facit har inga exempel, så hur bra det läses är okänt: {', '.join(absent)}."
    if few := [f"{NAMES[name]} ({n})" for name, n in support.items() if 0 < n < FEW]:
        yield f"Färre än {FEW} exempel, så måtten är osäkra: {', '.join(few)}."
    if unread := [NAMES[name] for name, n in support.items() if n and not score.fields[name].found]:
        yield f"Finns i facit men läses inte ut: {', '.join(unread)}."
    if kinds := [kind for kind in Kind if kind not in _kinds(pairs)]:
        yield f"Inga handlingar av dessa typer är med: {', '.join(kinds)}."
    if missing:
        yield f"Gick inte att läsa, och räknas som missade: {', '.join(missing)}."
    if any(samples.GOLD in pair.gold.path.resolve().parents for pair in pairs):
        yield INVENTED
    yield "Kommuner som inte räknas upp här är inte mätta."
    yield NEVER_COMPARED


def _kinds(pairs: Iterable[Pair]) -> set[str]:
    """Return the kinds of paper that gold has."""
    kinds: set[str] = set()
    for pair in pairs:
        value = pair.gold.facts.get("kind")
        kinds.update(value["any_of"] if isinstance(value, dict) else [value or ""])
    return kinds
