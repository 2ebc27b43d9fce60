"""Parties as papers name them: letters behind a person, names, adjectives, compounds, lists.

Letters alone are metres, litres, sizes and copyright more often than parties, so they count only
behind a name or a post, behind a word that parties follow ("Reservation från"), or in a list
that cannot be anything else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.mention import PartyMention
from extractors import gazetteer
from extractors.grammar import party_code
from extractors.grammar.person import is_given_name
from extractors.grammar.stem import match_words

if TYPE_CHECKING:
    from collections.abc import Iterator

BEFORE: Final = 140
"""How many characters before letters are read for the name or word that they belong to."""

LIST_LENGTH: Final = 2
"""How many parties make a list."""

_LETTERS: Final = r"[A-Za-zÅÄÖåäö!][A-Za-zÅÄÖåäö!.:0-9]{0,4}"
_JOINT: Final = r"(?:\s*,\s*(?:och\s+|samt\s+)?|\s+och\s+|\s+samt\s+|\s*[+/&]\s*|-)"
_TAG: Final = re.compile(
    rf"(?<=[\s(])\((?:(?:alla|båda|samtliga)\s+)?(?P<letters>{_LETTERS}(?:{_JOINT}{_LETTERS})*)\)"
)
_ONE: Final = re.compile(_LETTERS)

_PERSON: Final = re.compile(
    r"(?P<first>[A-ZÅÄÖÉØ][\w'’-]+)\s+(?:(?:von|af|de|la|el|al|van|der|den|dos|[A-ZÅÄÖ]\.?)\s+)*"
    r"(?:[A-ZÅÄÖÉØ][\w'’:-]+\s+(?:(?:von|af|de|la|der)\s+)*){0,3}(?:[dl]['’])?[A-ZÅÄÖÉØ][\w'’:-]*(?![A-ZÅÄÖ])[^\W\d_](?: d\.[yä]\.)?,?[ \t]*\n?[ \t]*$"
)
_CAPITALS: Final = re.compile(r"(?P<first>[A-ZÅÄÖÉØ][A-ZÅÄÖÉØ-]+)(?: [A-ZÅÄÖÉØ-]{2,}){1,3},?\s*$")
"""A person in capitals: "IDA PROVBERG"."""

_SURNAME: Final = re.compile(r"(?P<name>[A-ZÅÄÖÉØ][\w'’-]*[a-zåäöéø]),?\s*$")
_GROUP: Final = re.compile(
    r"(?:m\.?\s?fl\.?|med flera|\bled[ia]m\w+|\bersättare\w*|\bordförande\w*|"
    r"\b[Vv]akant|\bföreträdare\w*|\brepresentant\w*|\bgruppledare\w*|\w+råd(?:et)?|\bpartie(?:t|rna)|"
    r"\b[Mm]otion(?:en|er)?|\bfrån|\bav|\bför|[Rr]eservation\w*|\w*[Yy]rkanden?|[Ss]krivelse\w*|"
    r"\w*yttrande\w*|[Ii]nterpellation\w*|\w*initiativ\w*|\btill|"
    r"\b[Aa]lla|\b[Bb]åda|\b[Ss]amtliga|(?:gruppledare|ordförande|ledamot|ersättare)\s+(?:i\s+)?[\w-]+)\s*$"
)
_PARTY_NAME: Final = re.compile(
    r"(?:[A-ZÅÄÖ]\w*(?:partiet|listan|alerna|aterna)|de gröna|[Ii]nitiativ)[ ]$"
)
_TITLE_BEFORE: Final = re.compile(
    r"(?:[Mm]otion|[Ii]nterpellation|[Ss]krivelse|\w*[Ii]nitiativ|[Ff]råga)\b[^.!?]{0,120}\s$"
)
_TITLE_END: Final = re.compile(r"[ ]*(?:$|[\n\t(]|[-–] )")
_SEAT: Final = re.compile(r"-(?:plats|mandat|stol)")
_TAG_BEFORE: Final = re.compile(rf"\(({_LETTERS})\)\s*(?:,|och|samt|/|\+)?\s*$")
_TAG_BEHIND: Final = re.compile(rf"(?:,|\s+(?:och|samt))\s+\(({_LETTERS})\)")
_NEVER_BEFORE: Final = re.compile(
    r"(?:copyright|©|meter|liter|volt|storlek\w*|längd|bredd|höjd)\s*$", re.IGNORECASE
)

_TRIGGER: Final = re.compile(
    r"\b(?:(?:[Rr]eservation(?:er)?|\w*[Yy]rkanden?|(?:[Ss]ärskilt\s+)?[Yy]ttranden?|[Uu]ttalande|"
    r"[Ii]nstämmande|[Mm]otion|[Ss]krivelse|[Ii]nterpellation|\w*[Ii]nitiativ|[Åå]terremiss|"
    r"[Bb]udgetförslag|[Bb]udget|[Pp]rotokollsanteckning|[Ff]örslag|[Ll]edamöter(?:na)?|[Ff]örtroendevalda)(?P<by>\s+(?:från|av|för))?|"
    r"[Pp]artierna|[Pp]artigrupperna|[Gg]ruppmöten?|[Pp]artiet|[Mm]ajoriteten|[Oo]ppositionen|[Ss]amarbetet\s+mellan)"
    r"[ \t]*[:(–-]?\s*(?=[A-ZÅÄÖ])"
)
_TRIGGER_STEM: Final = re.compile(
    "eservation|rkande|ttrande|ttalande|nstämmande|otion|krivelse|nterpellation|nitiativ|terremiss"
    "|udget|rotokollsanteckning|örslag|edamöter|örtroendevalda|arti|ajoriteten|ppositionen"
    "|amarbetet|ruppmöte"
)
_LIST: Final = re.compile(
    rf"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{0,4}}(?:{_JOINT}[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{0,4}})*(?![\w/-])"
)
_INITIAL: Final = re.compile(r"\.\s?[A-ZÅÄÖ][a-zåäö]")
_FREE_LIST: Final = re.compile(
    r"(?<![\w(/.-])[A-ZÅÄÖ]{1,4}(?:" + _JOINT + r"[A-ZÅÄÖ]{1,4}){1,9}(?![\w/(-])"
)
_CELL: Final = re.compile(r"(?<=[\t,])[ ]*([A-ZÅÄÖ]{1,3}|[a-zåäö]{1,3}|Fi)[ ]*(?=[\t\n,;]|$)")
_LEADING: Final = re.compile(
    rf"^[ ]*\(?(?P<letters>{_LETTERS})\)?\t(?=(?P<first>[A-ZÅÄÖ][\w-]+) )", re.MULTILINE
)
_UNMISTAKABLE: Final = frozenset({"SD", "KD", "MP", "FP"})

_BESIDE: Final = re.compile(r" (?:och|samt) (?P<name>[A-ZÅÄÖ][a-zåäö]{3,}partiet)(?!\w)")
_COMPOUND: Final = re.compile(
    r"\b(?P<letters>SD|KD|MP|FP|S|M|C|V|L|(?:sd|kd|mp|fp|s|m|c|v)(?=-grupp))-(?:grupp|motion|led(?:d|a|n|s)|parti|förslag|yrkande|reservation|"
    r"skrivelse|initiativ|nämndinitiativ|politik|styr|representant|råd|interpellation|distrikt|ordförande|"
    r"budget|majoritet|förening|kvinn|krets|toppen|fråga)\w*"
)
_STEMS: Final = {
    "socialdemokrat": "S",
    "sverigedemokrat": "SD",
    "kristdemokrat": "KD",
    "centerpartist": "C",
    "vänsterpartist": "V",
    "miljöpartist": "MP",
    "folkpartist": "L",
    "moderat": "M",
    "liberal": "L",
}
_ADJECTIVE: Final = re.compile(
    r"\b(?P<stem>(?:[Ss]ocial|[Ss]verige|[Kk]rist)demokrat|(?:[Cc]enter|[Vv]änster|[Mm]iljö|[Ff]olk)partist)"
    r"(?:isk\w*|led\w+|ers?|ens?)?\b"
    r"|\b(?P<word>[Mm]oderat|[Ll]iberal)(?:led\w+|ers?\b|[ae]?(?=\s+(?:"
    r"ledam\w+|ledamöter|politiker|grupp|motion|partigrupp|kommunalråd|borgarråd|oppositionsråd|"
    r"ordförande|skrivelse|reservation|förslag|yrkande|initiativ|majoritet|företrädare|"
    r"interpellation|ersättare|budget)))"
)
"""Moderate and liberal are ordinary words: they need a word of politics behind them."""
_ADJECTIVE_STEM: Final = re.compile("demokrat|partist|oderat|iberal")


def find_parties(document: Document, municipality: str | None = None) -> list[PartyMention]:
    """Return the parties that *document* names, in reading order and without overlap.

    ``code`` is today's for a party of the Riksdag ("FP" gives "L"), the paper's own form for any
    other; a local party counts only with its *municipality*, unknown letters only directly
    behind a person's name. "(-)" is no party.
    """
    found: dict[int, PartyMention] = {}
    for finder in (
        _tags,
        _cells,
        _triggered,
        _free_lists,
        _compounds,
        _adjectives,
        _names,
        _beside,
    ):
        for mention in finder(document, municipality):
            if not any(mention.span.overlaps(other.span) for other in _near(found, mention)):
                found[mention.span.start] = mention
    return _with_letters([found[start] for start in sorted(found)])


def _tags(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield "(S)" behind a person, a post or a word that parties follow."""
    body = document.body
    for match in _TAG.finditer(body):
        before = body[max(0, match.start() - BEFORE) : match.start()]
        if _NEVER_BEFORE.search(before):
            continue
        spans = list(_each(match["letters"], match.start("letters")))
        codes = [party_code.code(body[span.start : span.end], municipality) for span in spans]
        certain = all(codes) and (
            _SEAT.match(body, match.end())
            or _is_listed(body, match.end(), municipality)
            or (_TITLE_END.match(body, match.end()) and _TITLE_BEFORE.search(before))
            or (len(codes) >= LIST_LENGTH and _UNMISTAKABLE.intersection(codes))
        )
        if certain or _follows(before, municipality) or _belongs(before, known=all(codes)):
            for span in spans:
                code = _tag_code(body[span.start : span.end], municipality, before)
                if code:
                    yield PartyMention(span, code, "tag")


def _is_listed(body: str, end: int, municipality: str | None) -> bool:
    """Whether another party in brackets stands right behind: "har (MP) och (V) begärt"."""
    tag = _TAG_BEHIND.match(body, end)
    return tag is not None and party_code.code(tag[1], municipality) is not None


def _follows(before: str, municipality: str | None) -> bool:
    """Whether another party stands in brackets right in front: "(S), (V)"."""
    tag = _TAG_BEFORE.search(before)
    return tag is not None and party_code.code(tag[1], municipality) is not None


def _belongs(before: str, *, known: bool) -> bool:
    """Whether the words before letters in brackets can have a party."""
    capitals = _CAPITALS.search(before)
    if _PARTY_NAME.search(before) or (capitals and is_given_name(capitals["first"])):
        return True
    person = _PERSON.search(before)
    if person:
        return known or is_given_name(person["first"])
    if not known:
        return False
    surname = _SURNAME.search(before)
    if surname and surname["name"] in gazetteer.column("last_names", "name"):
        return True
    return _GROUP.search(before) is not None


def _tag_code(letters: str, municipality: str | None, before: str) -> str | None:
    """Return the code of letters in brackets: known, or of a local party nobody listed."""
    known = party_code.code(letters, municipality)
    if known:
        return known
    person = _PERSON.search(before)
    stands = _PARTY_NAME.search(before) or (person and is_given_name(person["first"]))
    return letters if stands and party_code.may_be_local(letters) else None


def _cells(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield letters alone behind a person's name, "Ida Ek, s", or in a cell beside it."""
    body = document.body
    for match in _CELL.finditer(body):
        before = body[max(0, match.start() - BEFORE) : match.start()].rstrip("\t ,")
        beside = re.split(r"[\t\n]", before)[-1]
        code = party_code.code(match[1], municipality)
        if code and (_is_person(beside) or _is_person(beside.partition(",")[0])):
            yield PartyMention(Span(*match.span(1)), code, "tag")
    yield from _leading(document, municipality)
    yield from _columns(document)


def _is_person(text: str) -> bool:
    named = _PERSON.search(text)
    return named is not None and is_given_name(named["first"])


def _leading(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield letters in a cell before a person's name: "(S) | Ida Ek"."""
    for match in _LEADING.finditer(document.body):
        code = party_code.code(match["letters"], municipality)
        if code and is_given_name(match["first"]):
            yield PartyMention(Span(*match.span("letters")), code, "tag")


def _columns(document: Document) -> Iterator[PartyMention]:
    """Yield the letters of local parties that stand below the head Parti of a roll."""
    column = None
    for line in document.lines:
        cells = document.quote(line.span).split("\t")
        if "Parti" in cells[1:]:
            column = cells.index("Parti")
        elif column is None or len(cells) <= column or not _is_person(cells[column - 1]):
            column = None
        elif party_code.may_be_local(cells[column]):
            start = line.span.start + len("\t".join(cells[:column])) + 1
            yield PartyMention(Span(start, start + len(cells[column])), cells[column], "tag")


def _triggered(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield the parties behind "Reservation från", "Yrkande", "partierna"."""
    body = document.body
    for trigger in match_words(_TRIGGER, _TRIGGER_STEM, body):
        match = _LIST.match(body, trigger.end())
        if not match or _INITIAL.match(body, match.end()):
            continue
        mentions = _listed(match, municipality)
        ends = body[match.end() : match.end() + 1] in {"", "\n", "\t", ")"}
        if trigger["by"] or ends or len(match[0]) > 1:
            yield from mentions


def _free_lists(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield lists that no sizes or grades can be: "M+KD", "S-MP-V", "S, V och MP"."""
    for match in _FREE_LIST.finditer(document.body):
        mentions = _listed(match, municipality)
        if _UNMISTAKABLE & {document.quote(mention.span) for mention in mentions}:
            yield from mentions


def _listed(match: re.Match[str], municipality: str | None) -> list[PartyMention]:
    """Return the parties of a list if every member is one, else none."""
    found: list[PartyMention] = []
    for span in _each(match[0], match.start()):
        letters = match.string[span.start : span.end]
        code = party_code.code(letters, municipality)
        if code is None and len(found) >= LIST_LENGTH and municipality is None:
            code = letters
        if code is None:
            return []
        found.append(PartyMention(span, code, "list"))
    return found


def _compounds(document: Document, _municipality: str | None) -> Iterator[PartyMention]:
    """Yield "V-motionen", "S-gruppen"."""
    for match in _COMPOUND.finditer(document.body):
        yield PartyMention(
            Span(*match.span("letters")), party_code.riksdag()[match["letters"].upper()], "compound"
        )


def _adjectives(document: Document, _municipality: str | None) -> Iterator[PartyMention]:
    """Yield "socialdemokratisk", "moderater", and "moderat" before a word of politics."""
    for match in match_words(_ADJECTIVE, _ADJECTIVE_STEM, document.body):
        stem = (match["stem"] or match["word"]).lower()
        yield PartyMention(Span(*match.span()), _STEMS[stem], "adjective")


def _names(document: Document, municipality: str | None) -> Iterator[PartyMention]:
    """Yield the names that annotation found; a local party's only in its municipality."""
    for hit in document.hits:
        code = party_code.named(hit.key, municipality) if hit.table == "party" else None
        if code:
            yield PartyMention(hit.span, code, "name")


def _beside(document: Document, _municipality: str | None) -> Iterator[PartyMention]:
    """Yield a party that no list knows, named in one breath with a known one."""
    known = {hit.span.end for hit in document.hits if hit.table == "party"}
    for match in _BESIDE.finditer(document.body):
        if match.start() in known:
            yield PartyMention(Span(*match.span("name")), match["name"], "name")


def _with_letters(mentions: list[PartyMention]) -> list[PartyMention]:
    """Give a party outside the Riksdag one form: the letters that the paper writes first."""
    written: dict[str, str] = {}
    for mention in mentions:
        if mention.form != "name":
            written.setdefault(mention.code.upper(), mention.code)
    return [replace(mention, code=_letters(mention, written)) for mention in mentions]


def _letters(mention: PartyMention, written: dict[str, str]) -> str:
    """Return the form of a party's letters that the paper uses, else the code as it is."""
    tags = party_code.letters(mention.code) if mention.form == "name" else {mention.code.upper()}
    return next((written[tag] for tag in sorted(tags) if tag in written), mention.code)


def _each(letters: str, start: int) -> Iterator[Span]:
    """Yield the place of each party in "S, V och MP"."""
    for match in _ONE.finditer(letters):
        if match[0] not in {"och", "samt"}:
            yield Span(start + match.start(), start + match.end())


def _near(found: dict[int, PartyMention], mention: PartyMention) -> Iterator[PartyMention]:
    """Yield the mentions that start close enough to overlap *mention*."""
    for start in range(mention.span.start - BEFORE, mention.span.end):
        if start in found:
            yield found[start]
