"""What a paper says of itself, and what is written in it: found before any fact is."""

from __future__ import annotations

from dataclasses import replace

from corpus.document import Document, Head
from corpus.fact import Fact
from corpus.mention import Mentions
from corpus.vocabulary import MINUTES
from extractors.addressee import read_body
from extractors.grammar.body import find_bodies
from extractors.grammar.date import find_dates
from extractors.grammar.date_year import resolve_years
from extractors.grammar.diary_number import find_diary_numbers
from extractors.grammar.district import find_districts
from extractors.grammar.initiative import read_initiative
from extractors.grammar.label import find_labels, head_end
from extractors.grammar.municipality import NAMED_BY_PAPER, find_municipality
from extractors.grammar.paragraph import find_paragraphs
from extractors.grammar.party import find_parties
from extractors.grammar.party_beside import with_parties
from extractors.grammar.person import find_persons
from extractors.grammar.signature import find_signatures
from extractors.kind import read_kind
from extractors.paper_date import read_date, read_meeting_date
from extractors.title import read_subtitle, read_title
from pipeline.relative_date import find_relative_dates


def understand(document: Document) -> Document:
    """Return *document* with its mentions, its head and the initiative behind it.

    The order matters: a date without a year waits for the paper's own date, a local party and
    a district for the municipality.
    """
    document = _with_places(document)
    document = _with_head(document)
    document = _with_resolved(document)
    if document.head.kind.value in MINUTES:
        document = replace(document, paragraphs=find_paragraphs(document))
    return replace(document, initiative=read_initiative(document))


def _with_places(document: Document) -> Document:
    """Add the labels and the mentions that need nothing but the text."""
    document = replace(document, head_end=head_end(document))
    document = replace(document, labels=tuple(find_labels(document)))
    mentions = Mentions(
        dates=tuple(find_dates(document.body)),
        bodies=tuple(find_bodies(document.body)),
        persons=tuple(find_persons(document.body)),
        diary_numbers=tuple(find_diary_numbers(document)),
        signatures=tuple(find_signatures(document)),
    )
    return replace(document, mentions=mentions)


def _with_head(document: Document) -> Document:
    """Add what the paper says of itself, each step seeing those before it."""
    municipality = find_municipality(document)
    place = Fact(municipality[0], municipality[1], NAMED_BY_PAPER) if municipality else None
    parties = tuple(find_parties(document, municipality[0] if municipality else None))
    persons = with_parties(document.body, document.mentions.persons, parties)
    mentions = replace(document.mentions, parties=parties, persons=persons)
    document = replace(document, mentions=mentions)
    document = replace(document, head=Head(kind=read_kind(document), municipality=place))
    title, subtitle = read_title(document), read_subtitle(document)
    document = _said(document, replace(document.head, title=title, subtitle=subtitle))
    document = _said(document, replace(document.head, body=read_body(document)))
    document = _said(document, replace(document.head, date=read_date(document)))
    return _said(document, replace(document.head, meeting_date=read_meeting_date(document)))


def _said(document: Document, head: Head) -> Document:
    return replace(document, head=head)


def _with_resolved(document: Document) -> Document:
    """Add what needs the paper's date and municipality."""
    head, mentions = document.head, document.mentions
    known = head.date or head.meeting_date
    reference = known.value if known else None
    place = head.municipality.value if head.municipality else None
    year = int(reference[:4]) if reference else None
    dates = resolve_years(list(mentions.dates), reference, document.body)
    districts = tuple(find_districts(document, place, year))
    relative = tuple(find_relative_dates(document.body, reference))
    mentions = replace(mentions, dates=tuple(dates), relative_dates=relative, districts=districts)
    return replace(document, mentions=mentions)
