"""Persons with the roles that their places in the paper give them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.mention import starting_in
from corpus.vocabulary import MINUTES, Kind, Role
from extractors.grammar import person as names
from extractors.grammar.agenda import agenda_items
from extractors.grammar.attendance import find_attendants, find_conveners
from extractors.grammar.attestation import find_certifying
from extractors.grammar.label import column_below
from extractors.grammar.minutes_signature import find_signers, find_titled, part_of
from extractors.grammar.person import surnames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from corpus.mention import PersonMention, Signature

OFFICER: Final = Rule("person.officer", "sidhuvudets ledord Handläggare")
SIGNED: Final = Rule(
    "person.signature", "namn över titel i slutet, eller under Ansvariga, Attesterat av"
)
RAISED: Final = Rule(
    "person.proposer",
    "den som undertecknar ett initiativ eller som svaret nämner som förslagsställare",
)
MINUTED: Final = Rule("person.minutes", "titlar i protokollets underskrifter")
CERTIFIED: Final = Rule("person.certified", "namn under Utdragets riktighet bestyrks")
NAMED: Final = Rule("person.mentioned", "ett namn med parti, titel eller förnamn")

_APPROVAL: Final = re.compile(r"attest|godkän|signera|undertecknat|elektronisk", re.IGNORECASE)
_RESPONSIBLE: Final = re.compile(r"ansvarig", re.IGNORECASE)
_ALSO_OFFICER: Final = re.compile(r"handläggare$|^handläggare", re.IGNORECASE)
_OF_ADJUSTERS: Final = re.compile(r"\bval av \w*justerare|\bjustering\b", re.IGNORECASE)
_VICE: Final = re.compile(
    r"(?<=\bvice\sordföranden\s)|(?<=\bvice\sordförande:\s)|(?<=\bvice\sordförande )", re.IGNORECASE
)
_PRESIDING: Final = re.compile(
    r"(?<=(?<![is] )\b[Oo]rdföranden\s)|(?<=\nOrdförande )|(?<=[.:]\sOrdförande )"
)
"""What stands right before the name of who presides: "Ordföranden Ida Ek (S)"."""
LONGEST_APPOINTMENT: Final = 500
"""Characters of a decision on who confirms the minutes."""

_PLACE: Final = re.compile(r"(?:Plats(?: och tid)?|Tid och plats|Lokal)\b")
_REPORTER: Final = re.compile(r"(?:^|\t)Föredragande\b", re.MULTILINE)
_OWNED: Final = re.compile(
    r"\s(?:förslag|yrkande|motion|initiativ|skrivelse|reservation|tilläggsyrkande|avslagsyrkande)"
)
_DATE_BEHIND: Final = re.compile(r"\s*\d{4}-\d{2}-\d{2}.*$")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named, once for each role borne."""

    name: str
    role: Role
    party: str | None = None
    title: str | None = None
    organisation: str | None = None
    replaces: str | None = None
    serving: bool | None = None
    paragraphs: str | None = None


def extract_persons(document: Document) -> Iterator[Fact[Person]]:
    """Yield each person once a role, in reading order; "mentioned" only who bears no other."""
    found: dict[tuple[str, Role], Fact[Person]] = {}
    for fact in _roles(document):
        found.setdefault((fact.value.name, fact.value.role), fact)
    borne = {name for name, _ in found}
    for fact in _mentioned(document):
        if not _known(fact.value.name, borne):
            found.setdefault((fact.value.name, fact.value.role), fact)
    parties = _parties(document)
    people = sorted(_once(found), key=lambda fact: fact.span or ())
    for fact in people:
        if _is_genitive(fact.value.name, {other.value.name for other in people}):
            continue
        party = fact.value.party or parties.get(fact.value.name)
        yield replace(fact, value=replace(fact.value, party=party))


def _once(found: dict[tuple[str, Role], Fact[Person]]) -> Iterator[Fact[Person]]:
    """Yield everybody but the member who presides and the official who is secretary."""
    for fact in found.values():
        name, role = fact.value.name, fact.value.role
        presides = (name, Role.CHAIR) in found or (name, Role.VICE_CHAIR) in found
        if role is Role.MEMBER and presides:
            continue
        if role is Role.OFFICIAL and (name, Role.SECRETARY) in found:
            continue
        yield fact


def _known(name: str, borne: set[str]) -> bool:
    return name in borne or _is_genitive(name, borne)


def _is_genitive(name: str, known: set[str]) -> bool:
    return name.endswith("s") and name[:-1] in known


def _nominative(document: Document, one: PersonMention) -> str:
    """Return a name without the genitive -s that its surroundings show: "Bo Eks förslag"."""
    owns = _OWNED.match(document.body, one.span.end)
    given = one.name.split()[-1]
    known = given in surnames() and given[:-1] not in surnames()
    return one.name[:-1] if owns and one.name.endswith("s") and not known else one.name


def _parties(document: Document) -> dict[str, str]:
    return {one.name: one.party for one in document.mentions.persons if one.party}


def _roles(document: Document) -> Iterator[Fact[Person]]:
    if document.head.kind.value is not Kind.PROTOKOLL:
        yield from _officers(document)
    yield from _raised(document)
    if document.head.kind.value in MINUTES:
        yield from _minuted(document)
    if document.head.kind.value is Kind.KALLELSE:
        yield from _convening(document)
    yield from _signed(document)


def _officers(document: Document) -> Iterator[Fact[Person]]:
    """Yield who handles the case: the value of the label, or names on its flattened line."""
    for label in document.labels:
        if document.quote(label.span).startswith("Föredragande") and _reports(document):
            continue
        if label.slot == "officer":
            yield from _named_in(document, label.value)
            yield from _below(document, label.value)
    first = re.search(r"Handläggare", document.body[: document.head_end])
    if first and not any(line.size for line in document.lines):
        line_end = document.body.find("\n", first.end())
        for cell in _cells(document, first.end(), max(line_end, first.end())):
            yield from _named_in(document, cell)


def _reports(document: Document) -> bool:
    """Whether Föredragande is who tells of an item, as in an agenda, and handles no case."""
    return document.head.kind.value is Kind.KALLELSE


def _below(document: Document, value: Span) -> Iterator[Fact[Person]]:
    """Yield the second officer, whose name stands alone below the first's in its column."""
    for cell in column_below(document, value, 1):
        one = names.match_name(document.quote(cell))
        if one and not one.party and names.is_given_name(one.name.split()[0]):
            yield from _named_in(document, cell)


def _named_in(document: Document, span: Span) -> Iterator[Fact[Person]]:
    for one in names.find_names(document.body[span.start : span.end]):
        if not one.party:
            place = Span(span.start + one.span.start, span.start + one.span.end)
            yield _person(one.name, Role.CASE_OFFICER, place, OFFICER)


def _cells(document: Document, start: int, end: int) -> Iterator[Span]:
    """Yield the cells of a line up to the first label in each: the names stand before it."""
    for match in re.finditer(r"[^\t]+", document.body[start:end]):
        words = re.split(r"\s(?:Diarie|Telefon|E-post|Utfärdat|Dnr)|\S+@", match[0])[0]
        if words.strip() and match.start():
            yield Span(start + match.start(), start + match.start() + len(words))


def _person(
    name: str,
    role: Role,
    span: Span,
    rule: Rule,
    party: str | None = None,
    title: str | None = None,
) -> Fact[Person]:
    return Fact(Person(name, role, party, title), span, rule)


def _raised(document: Document) -> Iterator[Fact[Person]]:
    initiative = document.initiative
    if initiative is None:
        return
    only = initiative.parties[0].code if len(initiative.parties) == 1 else None
    for one in initiative.movers:
        yield _person(one.name, Role.PROPOSER, one.span, RAISED, one.party or only, one.title)
    for one in initiative.supporters:
        yield _person(one.name, Role.SUPPORTER, one.span, RAISED, one.party, one.title)


def _section_of(document: Document, span: Span) -> Section | None:
    inside = [s for s in document.sections if s.holds(span.start)]
    return inside[-1] if inside else None


def _signed(document: Document) -> Iterator[Fact[Person]]:
    initiative = document.initiative
    own = initiative is not None and initiative.own
    if own or document.head.kind.value in MINUTES:
        return
    calls = document.head.kind.value is Kind.KALLELSE
    items = list(agenda_items(document)) if calls else []
    for signature in document.mentions.signatures:
        if _ALSO_OFFICER.search(signature.title or "") and signature.span.start < document.head_end:
            continue
        if items and signature.span.start < items[-1].span.start:
            continue
        if calls and part_of(signature.title or ""):
            continue
        role = _signing_role(document, signature)
        title = _DATE_BEHIND.sub("", signature.title) if signature.title else None
        yield _person(signature.name, role, signature.span, SIGNED, signature.party, title)
    yield from _listed(document)


def _signing_role(document: Document, signature: Signature) -> Role:
    section = _section_of(document, signature.span)
    if signature.approves:
        return Role.APPROVER
    return (section and _role_of_heading(section)) or Role.SIGNATORY


def _role_of_heading(section: Section) -> Role | None:
    """Return the role that a heading gives to those below it: Attesterat av, Ansvariga."""
    if _APPROVAL.match(section.label):
        return Role.APPROVER
    return Role.RESPONSIBLE if _RESPONSIBLE.match(section.label) else None


def _listed(document: Document) -> Iterator[Fact[Person]]:
    """Yield the names below Ansvariga and Attesterat av, whatever their form."""
    for section in document.sections:
        role = _role_of_heading(section)
        for one in document.mentions.persons if role and section.slot == "signature" else ():
            if role and section.holds(one.span.start):
                yield _person(one.name, role, one.span, SIGNED, one.party, one.title)


def _convening(document: Document) -> Iterator[Fact[Person]]:
    """Yield who calls to a meeting, by the labels and the signatures of an agenda."""
    for one in find_conveners(document):
        yield _person(one.name, one.role, one.span, MINUTED, one.party)
    header, end = _REPORTER.search(document.body), len(document.body)
    for named in starting_in(document.mentions.persons, header.end() if header else end, end):
        if named.frame == "title" and not named.party:
            yield _person(named.name, Role.OFFICIAL, named.span, MINUTED)
    yield from _taking_part(find_titled(document))


def _taking_part(people: Iterable[tuple[Role, PersonMention]]) -> Iterator[Fact[Person]]:
    for role, one in people:
        yield _person(one.name, role, one.span, MINUTED, one.party)


def _minuted(document: Document) -> Iterator[Fact[Person]]:
    """Yield who attended and who signed the minutes, by front page, sentences and signatures."""
    signing, attending = list(_taking_part(find_signers(document))), find_attendants(document)
    writers = {fact.value.name for fact in signing if fact.value.role is Role.SECRETARY}
    writers |= {one.name for one in attending if one.listed is Role.SECRETARY}
    for one in attending:
        titled = one.role is Role.SECRETARY and writers and one.name not in writers
        attended = Person(
            one.name,
            Role.OFFICIAL if titled and one.listed is Role.OFFICIAL else one.role,
            one.party,
            replaces=one.replaces,
            serving=one.serving,
            paragraphs=one.paragraphs,
        )
        yield Fact(attended, one.span, MINUTED)
    for mention in document.mentions.persons:
        if _VICE.match(document.body, mention.span.start):
            yield _person(mention.name, Role.VICE_CHAIR, mention.span, MINUTED, mention.party)
        elif _PRESIDING.match(document.body, mention.span.start):
            yield _person(mention.name, Role.CHAIR, mention.span, MINUTED, mention.party)
    chairs = {one.name for one in attending if one.role is Role.CHAIR}
    yield from _adjusting(document)
    yield from (fact for fact in signing if not _only_confirms(fact.value, chairs))
    yield from _certified(document)


def _only_confirms(signed: Person, chairs: set[str]) -> bool:
    """Whether who signs below Justeras is the chair, who confirms by office."""
    return signed.role is Role.ADJUSTER and signed.name in chairs


def _certified(document: Document) -> Iterator[Fact[Person]]:
    """Yield who certifies the extract, with the title below the name or behind it."""
    titles = {one.span: one.title for one in document.mentions.signatures}
    for one in find_certifying(document):
        title = titles.get(one.span)
        yield _person(one.name, Role.SIGNATORY, one.span, CERTIFIED, title=title)


def _adjusting(document: Document) -> Iterator[Fact[Person]]:
    """Yield whom a decision appoints to confirm the minutes: "A och B justerar protokollet"."""
    for section in document.sections:
        if not section.blocks or not (
            section.slot == "decision" or _OF_ADJUSTERS.search(section.label)
        ):
            continue
        text = document.body[section.start : section.end]
        found = re.search(
            r"justerar\s|att (?:(?:jämte|tillsammans med) \w+ )?justera\b|till justerare", text
        )
        if found and len(text) < LONGEST_APPOINTMENT:
            for one in document.mentions.persons:
                if section.holds(one.span.start):
                    yield _person(one.name, Role.ADJUSTER, one.span, MINUTED, one.party)


def _is_room(document: Document, one: PersonMention) -> bool:
    """Whether a name is that of a room, by the label of its line: "Plats och tid: Ida Provberg"."""
    line = document.around(one.span)
    return _PLACE.match(document.body, line.start, one.span.start) is not None


def _mentioned(document: Document) -> Iterator[Fact[Person]]:
    for one in document.mentions.persons:
        if one.frame == "given-name" and _is_room(document, one):
            continue
        yield _person(
            _nominative(document, one), Role.MENTIONED, one.span, NAMED, one.party, one.title
        )
