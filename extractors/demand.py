"""What an initiative asks the body to decide, and what an answer restates of it as a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import INITIATIVES, Kind
from extractors.grammar import person
from extractors.grammar.list_item import is_residue, list_blocks, signature_starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWN: Final = Rule("demand.own", "att-satserna under föreslår/yrkar att ... beslutar")
RESTATED: Final = Rule("demand.restated", "förslagsställarens att-satser som lista i svaret")

_INTRO: Final = re.compile(
    r"(?:(?:föreslår|föreslås|föreslog|föreslagit|yrkar|yrkas|yrkade|yrkat|hemställer|hemställs|hemställde|hemställt|begär|begärde|begärt|krävs|vill|ville)\b.{0,200}?"
    r"|\bger\b.{0,30}?\bföljande uppdrag\b.{0,60}?|(?:förslag\w*|yrkande\w*|att-satser\w*)\b.{0,60}?(?:följande|lyder|är|beslut))\s*:?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_MOVER: Final = re.compile(
    r"motionär|motionen|initiativ|förslagsställar|partiet|interpellant|skrivelsen|yrkar|medborgarförslag|[A-ZÅÄÖ][\w-]+ \([A-ZÅÄÖ]{1,3}\)",
    re.IGNORECASE,
)
_ATT: Final = re.compile(r"(?:dels )?att(?::\s?|\s)", re.IGNORECASE)
_LEADS_BARE: Final = re.compile(r"(?:\batt:|\bbeslutar?(?: följande[.:]?|:))$")
"""What leads into paragraphs that leave both bullet and att out."""

_DECIDES: Final = re.compile(r"att [\w-]+ (?:beslutar|besluta)[ :]*$")

_NAMES_LIST: Final = re.compile(
    r"\b(?:föreslår|yrkar|hemställer|begär) (?:därför )?att [^.:]{3,60}$"
    r"|\b(?:föreslår|yrkar|hemställer|begär)\b[^.:]{0,60}(?:fullmäktige|nämnden|styrelsen|utskottet)$"
    r"|\b(?:två|tre|fyra|fem|sex|sju|åtta|\d) (?:förslag|yrkanden|att-satser|punkter)\b"
)
"""What leads into a list though no colon ends it: who is to act, or how many items follow."""

_OFFICE: Final = re.compile(
    r"förvaltningen|kontoret|nämnden föreslår|utskottet föreslår", re.IGNORECASE
)
_INLINE: Final = re.compile(
    r"(?:föreslår|yrkar|hemställer|begär)\b[^.:\n]{0,160}?(?:beslut\w*|fullmäktige|nämnden|styrelsen)[^.:\n]{0,40}?\s(?=att\s)",
    re.IGNORECASE,
)
_FULL_STOP: Final = re.compile(r"(?<=[a-zåäö)])[.]\s")
_SENTENCE_END: Final = re.compile(r"[.](?=\s)|\n\n|[.]?\Z")
_OWN_WISH: Final = re.compile(
    r"\b(?:(?:[Jj]ag|[Vv]i|[A-ZÅÄÖ]\w*(?:partiet|erna)) (?:föreslår|yrkar|hemställer)|"
    r"(?:föreslår|yrkar|hemställer) (?:jag|vi|undertecknade?))\b[^.:\n]{0,30}?\s(?=att\s)|"
    r"\b[Mm]itt förslag (?:är|lyder):?\s(?=[Aa]tt\s)"
)
"""A wish in one sentence of its own: "Jag yrkar därför att kommunen ..."."""

_SIGNS: Final = re.compile(r"(?:[Ff]ör|[Gg]enom) [A-ZÅÄÖ]|[A-ZÅÄÖ][\w ]{2,30} \d{4}-\d\d-\d\d$")
LONGEST_BARE: Final = 300
LONGEST_STAMP: Final = 40
"""Characters printed at a page's edge amid a list, at most."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One att-sats, without bullet or number."""

    text: str


def extract_demands(document: Document) -> Iterator[Fact[Demand]]:
    """Yield each demand once, in reading order."""
    kind = document.head.kind.value
    own = kind in INITIATIVES and kind not in {Kind.INTERPELLATION, Kind.FRAGA}
    if not own and not _answers(document):
        return
    rule = OWN if own else RESTATED
    seen = set()
    for span in _own(document) if own else _restated(document):
        text = document.line_of(span).strip()
        key = re.sub(r"\W+", " ", text.lower()).strip()
        if key not in seen and not is_residue(text) and len(text) > 8:
            seen.add(key)
            yield Fact(Demand(text), span, rule)


def _answers(document: Document) -> bool:
    found = document.initiative
    return found is not None and not found.own


def _own(document: Document) -> Iterator[Span]:
    """Yield the demands of the paper itself: its proposal section, else the list it leads into."""
    sections = [section for section in document.sections if section.slot == "proposal"]
    if sections:
        if document.head.kind.value is not Kind.SKRIVELSE:
            for section in sections:
                yield from _of_section(document, section)
        return
    listed = list(_led(document, mover_needed=False))
    yield from listed or _inline(document)


def _of_section(document: Document, section: Section) -> Iterator[Span]:
    blocks = list(list_blocks(document, section))
    items = [block for block in blocks if block.marker]
    first = next((block.span.start for block in blocks if _is_item(document, block)), 0)
    for block in blocks:
        text = document.line_of(block.content)
        if block.span.start < first and _leads(text):
            continue
        if _INTRO.search(text) and text.endswith((":", "att", "beslutar", "följande", "besluta")):
            continue
        if (
            items
            and block.span.start > items[-1].span.start
            and not text.lower().startswith("att ")
        ):
            continue
        yield block.content


def _restated(document: Document) -> Iterator[Span]:
    yield from _led(document, mover_needed=True)


def _led(document: Document, *, mover_needed: bool) -> Iterator[Span]:
    """Yield the items of each list that a lead-in such as "föreslår att nämnden beslutar" opens."""
    blocks = [block for section in document.sections for block in _with_heading(section)]
    for number, block in enumerate(blocks):
        last = _FULL_STOP.split(document.line_of(block.span))[-1]
        last = last.removesuffix(".") if last.endswith("följande.") else last
        listed = number + 1 < len(blocks) and _is_item(document, blocks[number + 1])
        if (
            block.marker
            or not (_leads(last) or (listed and _NAMES_LIST.search(last)))
            or not _INTRO.search(last)
        ):
            continue
        if "fråg" in last.lower() or (
            mover_needed and (not _MOVER.search(last) or _OFFICE.search(last))
        ):
            continue
        items = [item.content for item in _following(document, blocks[number + 1 :])]
        if not items and not mover_needed and _LEADS_BARE.search(last):
            items = [item.content for item in _bare(document, blocks[number + 1 :])]
        yield from items


def _is_item(document: Document, block: Block) -> bool:
    return bool(block.marker) or document.line_of(block.content).startswith(
        ("att ", "Att:", "att:")
    )


def _bare(document: Document, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the paragraphs below "yrkar att:", which leave the att out, down to who signs."""
    starts = signature_starts(document)
    for block in blocks:
        text = document.line_of(block.content)
        signed = any(block.span.holds(start) for start in starts)
        if block.kind is not BlockKind.PARAGRAPH or signed or _SIGNS.match(text):
            return
        if person.match_name(text) or len(text) > LONGEST_BARE:
            return
        yield block


def _leads(sentence: str) -> bool:
    return bool(
        re.search(
            r"(?::|\batt|\bföljande|beslutar?|yrkas|föreslås|(?:föreslår|yrkar|hemställer)(?:\s+(?:jag|vi|därför|härmed|undertecknad\w*|(?:genom|med|i) (?:denna|detta) \w+))*)\s*$",
            sentence,
        )
    )


def _with_heading(section: Section) -> list[Block]:
    return [*([section.heading] if section.heading else []), *section.blocks]


def _following(document: Document, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the items right below a lead-in: marked, or each starting with "att"."""
    marked = bool(blocks) and bool(blocks[0].marker)
    for block in _without_stamps(document, blocks):
        text = document.line_of(block.content)
        if block.kind is BlockKind.HEADING:
            return
        if block.marker if marked else _ATT.match(text):
            yield block
            continue
        return


def _without_stamps(document: Document, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield *blocks* but for what is printed at a page's edge amid a list: "SIGNERAD 2031-03-05"."""
    skipped: list[Block] = []
    last: Block | None = None
    for block in blocks:
        if last and last.marker and not block.marker:
            skipped.append(block)
            continue
        if last and skipped and not _goes_over(document, last, block, skipped):
            yield from skipped
        yield block
        last, skipped = block, []
    yield from skipped


def _goes_over(document: Document, last: Block, block: Block, between: Sequence[Block]) -> bool:
    """Whether a list goes on over a page break with no more than stamps *between*."""
    return (
        "\f" in document.text[last.span.end : block.span.start]
        and block.marker == last.marker
        and not document.line_of(last.span).endswith(".")
        and sum(len(document.line_of(each.span)) for each in between) < LONGEST_STAMP
    )


def _inline(document: Document) -> Iterator[Span]:
    """Yield the demands that stand in the sentence itself: "föreslår att nämnden beslutar att ..."."""
    for match in (*_INLINE.finditer(document.body), *[*_OWN_WISH.finditer(document.body)][-1:]):
        end = next(_SENTENCE_END.finditer(document.body, match.end()))
        if not _DECIDES.match(document.body, match.end(), end.start()):
            yield Span(match.end(), end.start())
            return
