"""An office's paper: head block, sections in the order of its form, lists as its layout has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.samples.element import (
    Columns,
    Element,
    Heading,
    Item,
    Listing,
    Paragraph,
    Space,
    Table,
)
from corpus.vocabulary import Kind
from tests.metamorphic import proposal
from tests.metamorphic.wording import (
    DEFINITE,
    INDEFINITE,
    MONTHS,
    PARTY_NAMES,
    capital,
    enumeration,
    long_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.metamorphic.content import Content, Raised, Step
    from tests.metamorphic.form import Form
    from tests.metamorphic.layout import Layout

_FILLER: Final = {
    "assessment": "Bedömningen är att förslaget kan genomföras stegvis och att nyttan är större än kostnaden.",
    "economy": "Åtgärderna ryms inom beslutade ramar och kräver inget särskilt anslag.",
    "child": "Barn och unga har fått lämna synpunkter, och deras behov har vägts in i förslaget.",
}


def body(content: Content, form: Form, layout: Layout, title: str) -> Iterator[Element]:
    """Yield the running text of the paper."""
    yield Heading(title, 0)
    for slot, heading in form.headings.items():
        if slot == "proposal":
            yield Space(layout.gap)
        if slot == "timetable":
            yield Space(layout.timetable_gap)
        if heading:
            text = heading.format(office=content.board.office)
            yield Heading(text.upper() if layout.capitals else text)
        yield from _section(slot, content, form, layout)


def _section(slot: str, content: Content, form: Form, layout: Layout) -> Iterator[Element]:
    match slot:
        case "proposal":
            yield from proposal.elements(proposal.word(content, layout), layout)
        case "summary":
            yield Paragraph(_summary(content))
        case "background":
            yield from _background(content, form, layout)
        case "timetable":
            yield from _timetable(content, layout)
        case "basis":
            yield from _list(_labelled(attachments(content, form), content), layout)
        case "recipients" if layout.listing == "commas":
            yield Paragraph(", ".join(content.recipients))
        case "recipients":
            yield from _list(content.recipients, layout)
        case "signature":
            yield Space(24)
            greeting = content.word(
                "greeting", "", "", "Enligt uppdrag", f"För {content.board.office.lower()}"
            )
            if greeting:
                yield Columns((0.0,), ((greeting,),))
                yield Space(20)
            yield from _signatures(content, layout)
        case _:
            yield Paragraph(_FILLER[slot])


def attachments(content: Content, form: Form) -> tuple[str, ...]:
    """Return what the paper says it rests on."""
    own = f"{capital(form.kind)} {content.day.isoformat()}"
    raised = content.raised
    about = f"{capital(raised.kind)} om {content.subject.about}" if raised else ""
    return tuple(text for text in (own, about, content.subject.enclosure) if text)


def _labelled(texts: Sequence[str], content: Content) -> list[str]:
    """Return the enclosures as they are printed, with a label or number where the paper has one."""
    shape = content.word(
        "enclosure", "{text}", "{text}", "Bilaga {nth}. {text}", "Bilaga {nth} {text}"
    )
    return [shape.format(nth=nth, text=text) for nth, text in enumerate(texts, 1)]


def _summary(content: Content) -> str:
    first = content.subject.prose[0]
    if not content.raised:
        return f"Ärendet gäller {content.subject.about}. {first}"
    return f"{_raising(content.raised, content)} {first}"


def _raising(raised: Raised, content: Content) -> str:
    """Return the sentence that tells who raised the matter and when."""
    day, paper, about = long_day(raised.day), INDEFINITE[raised.kind], content.subject.about
    if not raised.movers:
        return f"{capital(paper)} om {about} har lämnats in den {day}."
    movers = enumeration([str(mover) for mover in raised.movers])
    return content.word(
        "raising",
        f"{movers} har den {day} lämnat in {paper} om {about}.",
        f"{movers} lämnade den {day} in {paper} om {about}.",
        f"{movers} har i {paper} daterad den {day} föreslagit åtgärder för {about}."
        if not content.asks
        else f"{movers} har i {paper} daterad den {day} ställt frågor om {about}.",
        f"{movers} inkom den {day} med {paper} om {about}.",
    )


def _background(content: Content, form: Form, layout: Layout) -> Iterator[Element]:
    year, month = content.surveyed
    yield Paragraph(content.subject.prose[1])
    if content.raised:
        yield Paragraph(
            f"{_referral(content.raised, content)} {_restating(content.raised, content)}"
        )
        yield from _demands(content, layout)
    places = f" Störst är behovet i {form.districts[0]}." if form.districts else ""
    yield Paragraph(
        f"I {MONTHS[month - 1]} {year} genomförde förvaltningen en enkät bland de berörda.{places} "
        f"Även {PARTY_NAMES[content.critic]} har i den allmänna debatten pekat på samma behov. "
        "Förslaget är förenligt med kommunallagen (2017:725)."
    )
    yield Paragraph(content.subject.prose[2])


def _referral(raised: Raised, content: Content) -> str:
    day, matter = long_day(content.referred), DEFINITE[raised.kind]
    if content.items[0].upwards:
        return (
            f"Kommunfullmäktige beslutade den {day} att remittera {matter} till "
            f"{content.board.inside} för beredning."
        )
    return f"{content.board.name} beslutade den {day} att låta förvaltningen bereda {matter}."


def _restating(raised: Raised, content: Content) -> str:
    """Return what leads into the demands or the questions of the initiative."""
    paper = DEFINITE[raised.kind]
    if content.asks:
        return content.word(
            "asking",
            f"I {paper} ställs följande frågor:",
            f"{capital(paper)} innehåller följande frågor:",
        )
    mover = "Förslagsställaren" if raised.kind is Kind.MEDBORGARFORSLAG else "Motionärerna"
    if raised.kind is Kind.NAMNDINITIATIV:
        mover = "Initiativtagarna"
    return content.word(
        "restating",
        f"I {paper} föreslås följande:",
        f"I {paper} föreslås",
        f"{mover} föreslår:",
        f"{mover} yrkar",
    )


def _demands(content: Content, layout: Layout) -> Iterator[Element]:
    texts = content.subject.questions if content.asks else content.subject.demands
    if layout.marker in {"", "1.", "a)"}:
        yield from (Paragraph(text) for text in texts)
    else:
        yield Listing(tuple(Item(layout.marker, text) for text in texts))


def _timetable(content: Content, layout: Layout) -> Iterator[Element]:
    steps = content.steps
    rows = [(named(step, layout), step.day.isoformat()) for step in steps]
    match layout.timetable:
        case "ruled":
            yield Table((170.0, 100.0), (("Instans", "Datum"), *rows))
        case "wide":
            head = ("Instans", "Datum", "Behandling")
            yield Table((150.0, 80.0, 90.0), (head, *((*row, "Beslut") for row in rows)))
        case "dated":
            yield Columns((0.0, 100.0), tuple((day, name) for name, day in rows))
        case "lines":
            told = [f"{named(step, layout)} {_spoken(step, content)}" for step in steps]
            yield Columns((0.0,), tuple((line,) for line in told))
        case "columns":
            yield Columns((0.0, 280.0), tuple(rows))
        case "list":
            yield Listing(tuple(Item("•", f"{name} {day}") for name, day in rows))
        case "prose":
            told = [
                f"av {step.name[0].lower()}{step.name[1:]} den {long_day(step.day)}"
                for step in steps
            ]
            yield Paragraph(f"Ärendet behandlas {enumeration(told)}.")


def _spoken(step: Step, content: Content) -> str:
    """Return a step's day as it is said, with an hour or without the year of the paper itself."""
    day = long_day(step.day)
    short = day.removesuffix(f" {content.day.year}")
    return content.word("step", f"den {day}", f"den {day} kl. 13.00", day, f"den {short}")


def named(step: Step, layout: Layout) -> str:
    """Return a step's body as the layout writes it."""
    return step.short if layout.abbreviated else step.name


def _list(texts: Sequence[str], layout: Layout) -> Iterator[Element]:
    if layout.listing == "bullets":
        yield Listing(tuple(Item("•", text) for text in texts))
    else:
        yield Columns((0.0,), tuple((text,) for text in texts))


def _signatures(content: Content, layout: Layout) -> Iterator[Element]:
    one, other = content.signers
    match layout.signatures:
        case "columns":
            yield Columns((0.0, 200.0), ((one.name, other.name), (one.title, other.title)))
        case "stacked":
            yield Columns((0.0,), ((one.name,), (one.title,)))
            yield Space(18)
            yield Columns((0.0,), ((other.name,), (other.title,)))
        case "titles first":
            yield Columns((0.0,), tuple((f"{who.title} {who.name}",) for who in content.signers))
        case "inline":
            yield Columns(
                (0.0,),
                tuple((f"{who.name}, {who.title.lower()}",) for who in content.signers),
            )
