"""What a member hands in: reasons, demands or questions, place and day, names with parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.samples.element import Columns, Element, Heading, Item, Listing, Paragraph, Space
from corpus.vocabulary import Kind
from tests.metamorphic.wording import capital, long_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.metamorphic.content import Content, Mover, Raised
    from tests.metamorphic.form import Form
    from tests.metamorphic.layout import Layout


def kind_word(raised: Raised, form: Form) -> str:
    """Return what the place calls such a paper."""
    return form.initiative_word if raised.kind is Kind.NAMNDINITIATIV else capital(raised.kind)


def addressee(content: Content, raised: Raised) -> str:
    """Return the body that the paper goes to."""
    in_board = raised.kind in {Kind.NAMNDINITIATIV, Kind.SKRIVELSE}
    return content.board.name if in_board else "Kommunfullmäktige"


def title(content: Content, raised: Raised, form: Form) -> str:
    """Return the heading: the type word goes first where the head does not print it alone."""
    about = content.subject.about
    if "{kind_word}" in form.initiative:
        return capital(about)
    return f"{kind_word(raised, form)} om {about}"


def body(content: Content, raised: Raised, form: Form, layout: Layout) -> Iterator[Element]:
    """Yield the running text of the paper."""
    yield Heading(title(content, raised, form), 0)
    yield from (Paragraph(text) for text in content.subject.prose)
    yield Space(layout.gap)
    if content.asks:
        yield from _asking(content, raised, layout)
    else:
        yield from _demanding(content, raised, layout)
    place = f"{form.municipality} "
    day = f"den {long_day(raised.day)}" if layout.spoken_days else raised.day.isoformat()
    yield Paragraph(place + day)
    yield Space(18)
    yield from _names([str(mover) for mover in raised.movers], layout)
    if raised.seconder:
        yield from _seconding(raised.seconder)


def _asking(content: Content, raised: Raised, layout: Layout) -> Iterator[Element]:
    to = addressee(content, raised)
    lead = (
        f"till {to[0].lower()}{to[1:]}" if raised.kind is Kind.SKRIVELSE else "till ansvarigt råd"
    )
    who = "Vi" if len(raised.movers) > 1 else "Jag"
    yield Paragraph(f"{who} vill därför ställa följande frågor {lead}:")
    yield from _items(content.subject.questions, layout)


def _demanding(content: Content, raised: Raised, layout: Layout) -> Iterator[Element]:
    who = "Vi" if len(raised.movers) > 1 else "Jag"
    to = addressee(content, raised)
    inside = to[0].lower() + to[1:]
    lead = content.word(
        "demanding",
        f"{who} föreslår därför att {inside} beslutar",
        f"{who} föreslår därför att {inside} beslutar:",
        f"{who} yrkar därför att {inside} beslutar",
        f"Med hänvisning till ovanstående föreslår {who.lower()} {inside} besluta",
    )
    yield Paragraph(lead)
    yield from _items(content.subject.demands, layout)


def _items(texts: Sequence[str], layout: Layout) -> Iterator[Element]:
    if not layout.marker:
        yield from (Paragraph(text) for text in texts)
        return
    numbered = layout.marker in {"1.", "a)"}
    yield Listing(
        tuple(
            Item(f"{number}." if numbered else layout.marker, text)
            for number, text in enumerate(texts, 1)
        )
    )


def _names(names: Sequence[str], layout: Layout) -> Iterator[Element]:
    if layout.signatures == "columns":
        yield Columns((0.0, 220.0), (tuple(names),))
    else:
        yield Columns((0.0,), tuple((name,) for name in names))


def _seconding(seconder: Mover) -> Iterator[Element]:
    yield Space(12)
    yield Columns((0.0,), (("Med instämmande av",), (str(seconder),)))
