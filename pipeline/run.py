"""The stages in their order, and the one place where a bad paper is told from a bug of ours."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pipeline.annotate import annotate
from pipeline.errors import DocumentError
from pipeline.extract import extract
from pipeline.normalize import normalize
from pipeline.readers import read
from pipeline.source import open_source
from pipeline.structure import structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from corpus.document import Source

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


def read_out(source: Source, data: bytes) -> Record:
    """Take the bytes of one paper through every stage, to its record."""
    document = structure(normalize(source, read(source, data)))
    return extract(annotate(document))


def process(path: Path) -> Record | Failure:
    """Return the record of the paper at *path*, or why it has none."""
    return attempt(path, read_out)


def process_all(paths: Iterable[Path]) -> Iterator[Record | Failure]:
    """Yield one result for each paper, in the order given, whatever becomes of it."""
    return map(process, paths)
