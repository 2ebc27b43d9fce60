"""An initiative that is the paper itself: who raises it, who supports it, in whose name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.mention import Initiative, PartyMention, PersonMention, starting_in
from corpus.vocabulary import Kind
from extractors.grammar import person
from extractors.grammar.chain import chains, once, text_before
from extractors.grammar.label import column_above, column_below
from extractors.grammar.procedure import groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPEAKS: Final = re.compile(
    r"\s*(?:\([^()\n]{1,8}\)\s*)?(?:i\s[A-ZÅÄÖ]\w+\s)?(?:därför\s)?(?:föreslår|yrkar|hemställer|önskar|begär)\b"
)
_SPOKEN: Final = re.compile(
    r"(?:\b(?:föreslår|yrkar|hemställer)(?:\svi(?:\s(?:i|från|inom))?|\sdärför|\shärmed)*|"
    r"\b[Vv]i\s(?:i|från|inom|(?:som\s)?(?:företräder|representerar)))\s$"
)
_WE: Final = re.compile(r"\b[Vv]i\s$")
"""How a party raises a matter in its own words: "Provpartiet föreslår", "Vi i Provpartiet"."""

_SUPPORT: Final = re.compile(
    r"(?i)med instämmande av|instämmer|(?:initiativet|motionen|skrivelsen|förslaget) (?:stöds|biträds) av|stödjer|biträder"
)
_OTHERS: Final = re.compile(r"(?i)särskilt yttrande|reservation|röstförklaring")

_NAME_LABEL: Final = re.compile(
    r"^(?:Namn|Från|Avsändare|Inlämnat av|Förslagsställare|Ditt namn|För- och efternamn)(?:[ ]*:?[ ]*\n{1,2}|[ ]*:[ \t]*)(?P<name>[^\n]{5,60})$",
    re.MULTILINE,
)
_BRANCH: Final = re.compile(r"(?: i)?(?: [A-ZÅÄÖ][\w-]+)?(?=\s*(?:$|\t))")
"""Where a party's branch is: "Provpartiet i Provstad"."""

_FOR: Final = re.compile(r"(?i:för|genom)\s")
_PARTY_CELL: Final = re.compile(
    r"(?:(?i:för|genom) )?[A-ZÅÄÖ][\wåäö-]*(?: (?:de|i|[A-ZÅÄÖ][\w-]*|gröna|framtid|bästa|väl))*(?: ?\([\w!]{1,6}\))?"
)
"""A cell that can be a party and where it is: "För Provpartiet i Provstad (PP)"."""

_SIGNED_FOR: Final = re.compile(r"(?i)(?<=\bför\s)|(?<=\bfrån\s)|(?<=\bgenom\s)")
"""What stands right before a party in whose name a letter is written: "Motion från Provpartiet"."""

_TITLED: Final = re.compile(r"[^.]*\b(?:av|från)\s$")


def read_own(document: Document, kind: Kind) -> Initiative:
    """Return the initiative of *kind* that *document* is, by its head and its signatures."""
    support = _SUPPORT.search(document.body)
    border = support.start() if support else len(document.body)
    signers = _signers(document)
    signers = [_signed_for(document, one) for one in signers]
    movers = starting_in(signers, 0, border) or signers
    supporters = starting_in(signers, border, len(document.body))
    return Initiative(
        kind,
        document.head.kind.span,
        own=True,
        movers=once(movers),
        supporters=tuple(
            one for one in once(supporters) if one.name not in {m.name for m in movers}
        ),
        parties=tuple(_own_parties(document)) or _speaking(document, movers),
    )


def _signed_for(document: Document, one: PersonMention) -> PersonMention:
    """Return *one* with the party of the cell above the name or below: "För Provpartiet"."""
    if one.party:
        return one
    above = column_above(document, one.span)
    signed = above and _FOR.match(document.quote(above)) and _party_in(document, above)
    party = signed or _party_below(document, one.span)
    return replace(one, party=party) if party else one


def _party_below(document: Document, name: Span) -> str | None:
    """Return the party that stands below a name, or below the post under it."""
    for cell in column_below(document, name):
        party = _party_in(document, cell)
        if party or not person.is_title(document.quote(cell)):
            return party
    return None


def _party_in(document: Document, cell: Span) -> str | None:
    """Return the party of a cell that holds one, its letters or where it is, and no more."""
    inside = [one for one in document.mentions.parties if one.span in cell]
    tags = [one.code for one in inside if one.form == "tag"]
    names = [one.code for one in inside if one.form == "name"]
    fills = _PARTY_CELL.fullmatch(document.quote(cell))
    return next(iter(tags + names), None) if fills else None


def _speaking(document: Document, movers: Sequence[PersonMention]) -> tuple[PartyMention, ...]:
    """Return the parties in whose name the text speaks, where neither head nor signature tells."""
    if any(one.party for one in movers):
        return ()
    for chain in chains(document, document.mentions.parties):
        before = text_before(document, chain[0].span.start)
        we = chain[0].form == "adjective" and _WE.search(before)
        if we or _SPOKEN.search(before) or _SPEAKS.match(document.body, chain[-1].span.end):
            return tuple(chain)
    return ()


def _signers(document: Document) -> list[PersonMention]:
    """Return who signs: the list behind "Motion av", signature lines, names alone at the end."""
    limit, end = document.head_end, len(document.body)
    titled = [
        one
        for chain in chains(document, document.mentions.persons)
        if any(one.party for one in chain) and _by(document, chain[0].span)
        for one in chain
    ]
    signed = [
        PersonMention(one.span, one.name, one.party, one.title, "signature")
        for one in starting_in(document.mentions.signatures, min(limit, end // 3), end)
        if not one.approves
    ]
    tagged = [
        one
        for one in starting_in(document.mentions.persons, end // 2, end)
        if one.party and _alone_on_line(document, one.span)
    ]
    named = titled + [one for one in signed if one.party] + tagged
    return named or signed or _named_in_form(document) or _names_at_end(document)


def _by(document: Document, span: Span) -> bool:
    """Whether a heading names who raises it: "Motion av Ida Ek (S)"."""
    kind = document.head.kind.span
    return kind is not None and bool(_TITLED.match(document.body, kind.end, span.start))


def _named_in_form(document: Document) -> list[PersonMention]:
    """Return the resident whom a form names, the label on the line above."""
    label = _NAME_LABEL.search(document.body)
    if label is None or document.head.kind.value is not Kind.MEDBORGARFORSLAG:
        return []
    one = person.match_name(label["name"])
    return [_moved(one, label.start("name"))] if one else []


def _alone_on_line(document: Document, span: Span) -> bool:
    """Whether a line holds names with tags and nothing else."""
    around = document.around(span)
    line = document.body[around.start : around.end]
    left = re.sub(r"\([^()]{1,8}\)", "", line)
    for one in person.find_names(line):
        left = left.replace(one.name, "")
    return not re.search(r"[a-zåäö]{2,} [a-zåäö]{2,} [a-zåäö]{2,}", left)


def _names_at_end(document: Document) -> list[PersonMention]:
    """Return the names of the last lines that hold nothing but names, parties' left out."""
    found: list[PersonMention] = []
    for line in document.lines[-12:]:
        text = _without_parties(document, line.span)
        cells = [cell for part in text.split("\t") if (cell := part.strip(" /"))]
        if cells and all(person.match_name(cell) for cell in cells):
            for column in re.finditer(r"[^\t]+", text):
                at = line.span.start + column.start()
                found += [_moved(one, at) for one in person.find_names(column[0])]
    return found


def _without_parties(document: Document, span: Span) -> str:
    """Return a line as long as it was, cells that are a party and its place blank."""
    text = document.quote(span)
    for mention in document.mentions.parties:
        if mention.form == "name" and mention.span in span:
            at, end = mention.span.start - span.start, mention.span.end - span.start
            branch = _BRANCH.match(text, end)
            end = branch.end() if branch else end
            text = text[:at] + " " * (end - at) + text[end:]
    return text


def _moved(one: PersonMention, offset: int) -> PersonMention:
    span = Span(one.span.start + offset, one.span.end + offset)
    return replace(one, span=span, frame="signature")


def _own_parties(document: Document) -> Iterator[PartyMention]:
    """Yield the parties of the letterhead and of the signatures."""
    limit = document.head_end
    others = _OTHERS.search(document.body, 0, limit)
    end = len(document.body)
    parties = groups(document, 0, end)
    for mention in starting_in(parties, 0, others.start() if others else limit):
        named = mention.form in {"list", "tag"} or _fills_line(document, mention.span)
        if named or _SIGNED_FOR.match(document.body, mention.span.start):
            yield mention
    for mention in starting_in(parties, max(limit, end // 2), end):
        signed = _fills_line(document, mention.span) or _signs(document, mention.span)
        if signed and mention.form == "name":
            yield mention


def _fills_line(document: Document, span: Span) -> bool:
    cell = document.around(span, "\n\t\f")
    rest = document.body[cell.start : span.start] + document.body[span.end : cell.end]
    return len(rest.strip(" ,.-–")) <= 22


def _signs(document: Document, span: Span) -> bool:
    """Whether a party is signed for: "För Vänsterpartiet"."""
    cell = document.around(span, "\n\t\f")
    return _FOR.match(document.body, cell.start, span.start) is not None
