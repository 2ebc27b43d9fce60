"""The facts of a paper, derived from its content: gold that nobody writes by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus.vocabulary import PartyRole, Role, Stage
from tests.metamorphic import office, proposal, raised
from tests.metamorphic.paper import fill, title
from tests.metamorphic.wording import capital

if TYPE_CHECKING:
    from datetime import date

    from tests.metamorphic.content import Content, Raised
    from tests.metamorphic.form import Form
    from tests.metamorphic.layout import Layout

Facts = dict[str, Any]


def expect(content: Content, form: Form, layout: Layout) -> Facts:
    """Return what a careful reader finds in the paper, keyed as gold is."""
    return _office(content, form, layout) if content.is_office else _initiative(content, form)


def _office(content: Content, form: Form, layout: Layout) -> Facts:
    initiative = content.raised
    meeting = next(step.day for step in content.steps if step.name == content.board.name)
    return {
        "kind": form.kind.value,
        "title": title(content, form),
        "municipality": form.municipality,
        "body": content.board.name,
        "date": content.day.isoformat(),
        "meeting_date": meeting.isoformat(),
        "diary_numbers": [fill(content, form)["number"]],
        "responds_to": _answered(initiative),
        "parties": [*_proposers(initiative), _party(content.critic, PartyRole.MENTIONED)],
        "persons": _people(content, form),
        "dates": [{"value": value} for value in sorted(_dates(content))],
        "decisions": _decisions(content, layout),
        "timetable": _timetable(content, layout),
        "districts": [{"name": name} for name in form.districts[:1]],
        "demands": _texts(content.subject.demands if initiative and not content.asks else ()),
        "questions": _texts(content.subject.questions if content.asks else ()),
        "recipients": _texts(content.recipients if "recipients" in form.headings else ()),
        "attachments": _texts(office.attachments(content, form)),
    }


def _answered(initiative: Raised | None) -> Facts | None:
    if initiative is None:
        return None
    parties = initiative.parties
    return {
        "kind": initiative.kind.value,
        "date": initiative.day.isoformat(),
    } | ({"party": parties[0]} if len(parties) == 1 else {})


def _party(code: str, role: PartyRole) -> Facts:
    return {"party": code, "role": role.value}


def _proposers(initiative: Raised | None) -> list[Facts]:
    return [_party(code, PartyRole.PROPOSER) for code in initiative.parties] if initiative else []


def _people(content: Content, form: Form) -> list[Facts]:
    signs = Role.RESPONSIBLE if form.responsible else Role.SIGNATORY
    officer = content.officer
    movers = content.raised.movers if content.raised else ()
    return [
        {"name": officer.name, "role": Role.CASE_OFFICER.value, "party": None},
        *({"name": who.name, "role": signs.value, "party": None} for who in content.signers),
        *({"name": who.name, "role": Role.PROPOSER.value, "party": who.party} for who in movers),
    ]


def _dates(content: Content) -> set[str]:
    year, month = content.surveyed
    days: list[date] = [content.day, *(step.day for step in content.steps)]
    if content.raised:
        days += [content.raised.day, content.referred]
    if content.deadline:
        days.append(content.deadline)
    return {*(day.isoformat() for day in days), f"{year}-{month:02}"}


def _decisions(content: Content, layout: Layout) -> list[Facts]:
    return [
        {
            "text": item.text,
            "stage": Stage.PROPOSED.value,
            "outcome": item.outcome.value,
            "body": item.body,
        }
        for part in proposal.word(content, layout)
        for item in part.items
    ]


def _timetable(content: Content, layout: Layout) -> list[Facts]:
    rows = [
        {"body": office.named(step, layout), "date": step.day.isoformat()} for step in content.steps
    ]
    if content.raised:
        referrer = "Kommunfullmäktige" if content.items[0].upwards else content.board.name
        rows.append({"body": referrer, "date": content.referred.isoformat()})
    return rows


def _texts(texts: tuple[str, ...]) -> list[Facts]:
    return [{"text": text} for text in texts]


def _initiative(content: Content, form: Form) -> Facts:
    initiative = content.raised
    assert initiative
    about = content.subject.about
    people = [
        {"name": who.name, "role": Role.PROPOSER.value, "party": who.party}
        for who in initiative.movers
    ]
    if initiative.seconder:
        who = initiative.seconder
        people.append({"name": who.name, "role": Role.SUPPORTER.value, "party": who.party})
    return {
        "kind": initiative.kind.value,
        "title": {"any_of": [raised.title(content, initiative, form), capital(about)]},
        "municipality": form.municipality,
        "body": raised.addressee(content, initiative),
        "date": initiative.day.isoformat(),
        "meeting_date": None,
        "diary_numbers": [],
        "responds_to": None,
        "parties": _proposers(initiative),
        "persons": people,
        "dates": [{"value": initiative.day.isoformat()}],
        "decisions": [],
        "timetable": [],
        "districts": [],
        "demands": _texts(() if content.asks else content.subject.demands),
        "questions": _texts(content.subject.questions if content.asks else ()),
        "recipients": [],
        "attachments": [],
    }
