"""What people add to what papers say: corrections, and when cases are due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db import correction
from pipeline.link import DueTableError, Judgement, Term, terms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.correction import Correction

CORRECTIONS: Final = "rattelser.csv"
TERMS: Final = "frister.toml"


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The corrections that stand, and the table of terms."""

    corrections: Sequence[Correction] = ()
    terms: Sequence[Term] = ()

    def of_file(self, sha256: str) -> list[Correction]:
        """Return the corrections of the papers in one file."""
        return [
            one
            for one in self.corrections
            if not one.is_link and sha256.startswith(one.paper.partition("-")[0])
        ]

    def judgements(self) -> list[Judgement]:
        """Return what people said of links."""
        return [Judgement(*one.ends, one.new, one.why) for one in self.corrections if one.is_link]


def read(database: Path, corrections: Path | None = None, due: Path | None = None) -> Rulebook:
    """Return the rulebook of a database: the files beside it, unless others are named.

    Raises CorrectionsError and DueTableError, whose messages are Swedish.
    """
    found = correction.read(corrections or beside(database, CORRECTIONS))
    return Rulebook(found, _terms(due, beside(database, TERMS)))


def beside(database: Path, name: str) -> Path:
    """Return where a file of a database lies unless its place is given."""
    return database.parent / name


def _terms(named: Path | None, usual: Path) -> tuple[Term, ...]:
    path = named or (usual if usual.exists() else None)
    if path is None:
        return terms()
    try:
        return terms(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DueTableError(f"{path}: filen går inte att läsa; kontrollera sökvägen") from error
    except UnicodeDecodeError as error:
        raise DueTableError(f"{path}: filen är inte UTF-8-text; spara om den så") from error
    except DueTableError as error:
        raise DueTableError(f"{path}: {error}") from error
