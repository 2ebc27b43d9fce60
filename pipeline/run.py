"""The stages in their order, and the one place where a bad paper is told from a bug of ours."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pipeline.annotate import annotate
from pipeline.box import add_boxes
from pipeline.bundle import Part, find_parts
from pipeline.errors import DocumentError
from pipeline.extract import extract
from pipeline.normalize import normalize
from pipeline.readers import read
from pipeline.source import open_source
from pipeline.structure import structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from corpus.document import Document, Source
    from corpus.layout import RawDocument

log: Final = logging.getLogger(__name__)

T = TypeVar("T")

Record = dict[str, Any]
"""What a paper says, keyed as the contract of ``namndkoll extract`` has it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A paper that could not be read. ``source`` is None where not even its bytes could be."""

    path: Path
    error: DocumentError
    source: Source | None = None

    def reason(self) -> dict[str, str]:
        """Return what stopped us: a stable code, and what is wrong and what to do in Swedish."""
        error = self.error
        return {"code": error.code, "message": error.message, "remedy": error.remedy}

    def record(self) -> Record:
        """Return ``{source, failure}``, what is printed in place of the paper's record."""
        source: Record = {"path": str(self.path)}
        if self.source:
            source |= {"sha256": self.source.sha256, "media_type": self.source.media_type}
        return {"source": source, "failure": self.reason()}


def attempt(path: Path, step: Callable[[Source, bytes], T]) -> T | Failure:
    """Open the paper at *path* and return what *step* makes of it, or why nothing could.

    A DocumentError is the paper's fault and becomes a Failure; any other exception is a bug of
    ours and ends the run.
    """
    source = None
    try:
        source, data = open_source(path)
        return step(source, data)
    except DocumentError as error:
        log.info("%s", error)
        return Failure(path, error, source)


def read_out(
    source: Source, data: bytes, model: str | None = None, *, boxes: bool = False
) -> list[Record]:
    """Take the bytes of one file through every stage, to a record for each paper in it.

    *model* is the spaCy pipeline asked for a second opinion on names, if any. With *boxes* each
    fact also says where on the printed page it stands.
    """
    raw = read(source, data)
    made = [_read_part(source, raw, part, model) for part in find_parts(raw)]
    for document, record in made if boxes else ():
        add_boxes(document, record)
    return [record for _, record in made]


def _read_part(
    source: Source, raw: RawDocument, part: Part, model: str | None
) -> tuple[Document, Record]:
    document = structure(normalize(source, part.cut(raw)))
    record = extract(annotate(document, model))
    if part.number is not None:
        record["source"] |= {
            "part": part.number,
            "page_range": [part.first, part.last],
            "parent": part.parent,
        }
    return document, record


def process(path: Path, model: str | None = None) -> list[Record] | Failure:
    """Return the records of the file at *path*, one a paper, or why it has none."""
    return attempt(path, partial(read_out, model=model))


def process_all(paths: Iterable[Path], model: str | None = None) -> Iterator[Record | Failure]:
    """Yield one result for each paper, in the order given, whatever becomes of it."""
    for path in paths:
        result = process(path, model)
        yield from [result] if isinstance(result, Failure) else result
