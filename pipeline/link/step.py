"""What a paper or a § tells that happened, is proposed or is planned."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.vocabulary import MINUTES, Kind, Outcome, Stage
from pipeline.link import body as bodies
from pipeline.link.calendar import day
from pipeline.link.matter import Step
from pipeline.link.sentence import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.link.part import Part, Record

PLANNED: Final = "planerad"

_INITIATIVE: Final = r"(?:motion|medborgarförslag|initiativ|nämndinitiativ)(?:en|et|erna)"
TO_PREPARE: Final = re.compile(
    r"\b(?:bered|besvara|yttra|ta fram (?:ett )?svar)\w*"
    rf"|\b{_INITIATIVE} (?:över)?(?:lämna|sänd|hänskjut)[adst]*(?: över| vidare)? till\b"
    rf"|(?:lämna|sänd|hänskjut)\w* {_INITIATIVE} till\b",
    re.IGNORECASE,
)
"""What hands an initiative to whoever is to answer it, and so settles nothing."""

_REFERRED: Final = Outcome.REMITTERAS
HISTORY: Final = tuple(
    (re.compile(shape, re.IGNORECASE), type_, outcome)
    for shape, type_, outcome in (
        (r"återremitter", Stage.TAKEN, Outcome.ATERREMITTERAS),
        (r"\bbordl", Stage.TAKEN, Outcome.BORDLAGGS),
        (r"\bavstyrk", "yttrande", Outcome.AVSTYRKS),
        (r"\btillstyrk", "yttrande", Outcome.TILLSTYRKS),
        (r"\bavsl(?:å|og)", Stage.TAKEN, Outcome.AVSLAG),
        (r"\bbif(?:alla|öll)", Stage.TAKEN, Outcome.BIFALL),
        (r"\banse\w* (?:vara )?besvara|\banse\w* \w+ (?:vara )?besvara", Stage.TAKEN, "besvarad"),
        (r"\bavskriv|\bavskrev", Stage.TAKEN, Outcome.AVSKRIVS),
        (r"\b(?:fick|mottog|mottagit|erhöll)\b", "mottagen", None),
        (
            r"\bremitter|för (?:vidare )?beredning|lämna[^.]{0,60} till \w+(?:styrelsen|nämnden)",
            "remitterad",
            _REFERRED,
        ),
        (r"\bväck|\bställt|\b(?:in)?lämna(?:t|de) (?:in )?en\b|\binkom|\banmäl", "väckt", None),
        (r"\bföresl|\bbehandla|\bberett|\bberedde", "rekommendation", None),
    )
)
"""What a sentence about an earlier meeting says of it, the telling verb first."""


_HANDED_IN: Final = re.compile(
    r"\b(?:in)?lämna(?:t|de|ts|des|d)\b|\binkom|\bdaterad", re.IGNORECASE
)
_RAISED: Final = re.compile(
    r"\bväck|\banmäl|\bställd|\b(?:vid|på) [\w, -]{0,60}(?:sammanträde|möte)"
    r"|\bremitter|för (?:vidare )?beredning|till \w*styrelsen",
    re.IGNORECASE,
)
_GOT: Final = re.compile(
    r"(?P<body>[A-ZÅÄÖ][\w, -]{0,60}?(?:nämnden|styrelsen|utskottet)(?: [A-ZÅÄÖ]\w+)?)\s"
    r"(?:fick|har fått|mottog|erhöll)\b"
)


class Setting(NamedTuple):
    """Whose steps they are: the paper's day and body, and the initiative that it is or answers."""

    date: str | None
    body: str | None
    municipality: str | None
    initiative: str | None
    raises: bool
    raised: str | None


def steps(part: Part, setting: Setting) -> tuple[Step, ...]:
    """Return the steps in a part: its own first, then its history and plans, then its decisions."""
    found = [
        *_raising(part, setting),
        *_history(part, setting),
        *_received(part, setting),
        *_meeting(part, setting),
        *_decisions(part, setting),
    ]
    return tuple(dict.fromkeys(found))


def addressee(setting: Setting) -> str | None:
    """Return the body in which an initiative is raised."""
    if setting.initiative in bodies.OF_ASSEMBLY:
        return bodies.assembly(setting.municipality)
    return setting.body


def raised_on(part: Part, initiative: str | None, municipality: str | None) -> str | None:
    """Return the day on which the assembly got the initiative, as a § tells its history."""
    if initiative not in bodies.OF_ASSEMBLY:
        return None
    assembly = bodies.assembly(municipality)
    days = [
        row["date"]
        for row in part.facts("timetable")
        if bodies.same(_name(row), assembly) and _told(part, row)[0] in {"remitterad", "väckt"}
    ]
    return min((one for one in days if day(one)), default=None)


def _raising(part: Part, setting: Setting) -> Iterator[Step]:
    if setting.initiative is None:
        return
    if setting.raises:
        evidence = part.record.get("evidence") or {}
        where = evidence.get("date") or evidence.get("title") or evidence.get("kind")
        yield _quoted(where, Step("inlämnad", date=setting.date, body=addressee(setting)))
    elif setting.raised:
        where = _evidence_of(part, setting.raised)
        type_ = "inlämnad" if _is_handed_in(part, where) else "väckt"
        yield _quoted(where, Step(type_, date=setting.raised, body=addressee(setting)))


def _is_handed_in(part: Part, where: Record | None) -> bool:
    """Whether a sentence tells of the day on which an initiative was written or handed in."""
    place = part.place({"evidence": where}) if where else None
    sentence = sentence_at(part.text, place) if place is not None else ""
    return _HANDED_IN.search(sentence) is not None and _RAISED.search(sentence) is None


def _evidence_of(part: Part, when: str) -> Record | None:
    """Return where a day stands: in the case's history, else anywhere, else in the heading."""
    for row in part.facts("timetable"):
        if row["date"] == when:
            return _evidence(row)
    for fact in part.facts("dates"):
        if fact["value"] == when:
            return _evidence(fact)
    if part.item:
        return _evidence(part.item)
    return (part.record.get("evidence") or {}).get("responds_to")


def _history(part: Part, setting: Setting) -> Iterator[Step]:
    for row in part.facts("timetable"):
        type_, outcome = _told(part, row)
        step = Step(
            type_,
            row["date"],
            _name(row),
            decider=_prepared_for(_name(row), setting),
            outcome=outcome,
            paragraph=row.get("paragraph"),
        )
        yield _quoted(_evidence(row), step)


def _received(part: Part, setting: Setting) -> Iterator[Step]:
    """Yield when a body got the case to prepare: "Nämnden fick den 3 mars 2031 motionen"."""
    if setting.initiative is None:
        return
    for fact in part.facts("dates"):
        place = part.place(fact)
        match = _GOT.match(sentence_at(part.text, place)) if place is not None else None
        if match and day(fact["value"]):
            yield _quoted(_evidence(fact), Step("mottagen", date=fact["value"], body=match["body"]))


def _prepared_for(body: str, setting: Setting) -> str | None:
    """Return to whom a body proposes when it has handled the case: an opinion goes to nobody."""
    target = addressee(setting)
    own = target is not None and bodies.key(target) in bodies.key(body)
    return target if own or bodies.rank(body) > 1 or setting.initiative is None else None


def _told(part: Part, row: Record) -> tuple[str, str | None]:
    """Return what the sentence around a row says that its body did; a bare row is a plan."""
    place = part.place(row)
    if row.get("planned") or place is None or _is_bare(part, row, place):
        return PLANNED, None
    sentence = sentence_at(part.text, place)
    for shape, type_, outcome in HISTORY:
        if shape.search(sentence):
            told = type_ != "rekommendation" or bodies.proposes(_name(row))
            return (str(type_), str(outcome) if outcome else None) if told else (PLANNED, None)
    return PLANNED, None


def _is_bare(part: Part, row: Record, place: int) -> bool:
    """Whether a row of a timetable stands alone on its line: body and date, nothing told."""
    start = part.text.rfind("\n", 0, place) + 1
    end = part.text.find("\n", place)
    line = part.text[start : end if end >= 0 else len(part.text)]
    return line.strip() == str(row["evidence"]["text"]).strip()


def _meeting(part: Part, setting: Setting) -> Iterator[Step]:
    """Yield the meeting that an agenda calls or an office's paper is written for."""
    when, kind = part.record.get("meeting_date"), part.record["kind"]
    if not when or kind in MINUTES or (kind != Kind.KALLELSE and when == setting.date):
        return
    where = (part.record.get("evidence") or {}).get("meeting_date")
    yield _quoted(where, Step(PLANNED, date=when, body=setting.body))


def _decisions(part: Part, setting: Setting) -> Iterator[Step]:
    for decision in part.decisions():
        if decision["outcome"] == Outcome.JUSTERAS_OMEDELBART:
            continue
        taken = decision["stage"] == Stage.TAKEN
        decider = decision.get("body")
        step = Step(
            str(decision["stage"]),
            setting.date,
            setting.body or decider,
            decider=setting.body if taken else decider or setting.body,
            outcome=decision["outcome"],
            text=decision["text"],
            paragraph=decision.get("paragraph"),
        )
        yield _quoted(_evidence(decision), step)
        if taken and decision["outcome"] == Outcome.BORDLAGGS:
            yield from _put_off(part, decision, setting)


def _put_off(part: Part, decision: Record, setting: Setting) -> Iterator[Step]:
    """Yield the meeting to which a case is tabled: "bordläggs till sammanträdet den ..."."""
    place, length = part.place(decision), len(decision["evidence"].get("text", ""))
    for fact in part.facts("dates"):
        at = part.place(fact)
        inside = place is not None and at is not None and place <= at < place + length
        if inside and fact["value"] > (setting.date or ""):
            yield _quoted(_evidence(fact), Step(PLANNED, date=fact["value"], body=setting.body))
            return


def _quoted(evidence: Record | None, step: Step) -> Step:
    """Return a step with the page and the words that tell of it."""
    return replace(step, page=(evidence or {}).get("page"), quote=(evidence or {}).get("text"))


def _evidence(fact: Record) -> Record | None:
    evidence: Record | None = fact.get("evidence")
    return evidence


def _name(row: Record) -> str:
    return str(row.get("body_resolved") or row["body"])
