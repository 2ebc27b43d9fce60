"""Every form in every layout and medium, and where a record differs from what was written."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from random import Random
from typing import TYPE_CHECKING, Final

from corpus.document import Source
from pipeline.comparison import FIELDS
from pipeline.run import read_out
from pipeline.scoring import judge
from pipeline.source import sniff
from tests.metamorphic.draw import draw
from tests.metamorphic.expected import expect
from tests.metamorphic.forms import FORMS
from tests.metamorphic.layout import LAYOUTS
from tests.metamorphic.medium import MEDIA
from tests.metamorphic.paper import compose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from corpus.samples.element import Paper
    from pipeline.comparison import Key
    from pipeline.run import Record
    from pipeline.scoring import Count
    from tests.metamorphic.expected import Facts
    from tests.metamorphic.form import Form
    from tests.metamorphic.layout import Layout


GRID: Final = len(FORMS) * len(LAYOUTS) * len(MEDIA)
"""Cases that print every form in every layout and medium once."""


@dataclass(frozen=True, slots=True)
class Case:
    """One paper: what is drawn from *seed*, on a form, in a layout, in a medium."""

    seed: int
    form: Form
    layout: Layout
    medium: str

    @property
    def name(self) -> str:
        """A name that tells all that makes the case."""
        return f"{self.form.name}-{self.layout.name}-{self.seed}{self.medium}"

    def paper(self) -> Paper:
        """Return the paper before it is printed."""
        return compose(draw(Random(self.seed)), self.form, self.layout)  # noqa: S311 - no secret

    def data(self) -> bytes:
        """Return the bytes of the paper's file."""
        return MEDIA[self.medium](self.paper())

    def facts(self) -> Facts:
        """Return what the paper says."""
        return expect(draw(Random(self.seed)), self.form, self.layout)  # noqa: S311 - no secret

    def record(self) -> Record:
        """Return what the pipeline makes of the paper's file."""
        data = self.data()
        source = Source(self.name, sha256(data).hexdigest(), sniff(data, self.name))
        (record,) = read_out(source, data)
        return record


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a case whose facts are not those written, and which are missing or too many."""

    case: Case
    field: str
    missing: tuple[str, ...]
    spurious: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.case.name} {self.field}: - {self.missing} + {self.spurious}"


@dataclass(frozen=True, slots=True)
class Result:
    """How one case went: the counts of each field, and what differs."""

    case: Case
    counts: dict[str, Count]
    differences: tuple[Difference, ...]


def cases(number: int, seed: int) -> Iterator[Case]:
    """Yield *number* cases: the whole grid again and again, each time with other contents.

    A content is drawn once for each form and layout, and printed in every medium.
    """
    grid = list(product(FORMS, LAYOUTS))
    for at in range(number):
        turn, medium = divmod(at, len(MEDIA))
        form, layout = grid[turn % len(grid)]
        yield Case(seed + turn, form, layout, list(MEDIA)[medium])


def run(case: Case) -> Result:
    """Read the case's paper and judge its record by its facts."""
    return hold(case, case.facts(), case.record())


def hold(case: Case, facts: Facts, record: Record) -> Result:
    """Hold *record* against *facts*, field by field."""
    verdicts = {field.name: verdict for field in FIELDS if (verdict := judge(field, facts, record))}
    differences = tuple(
        Difference(case, name, _words(verdict.missed), _words(verdict.spurious))
        for name, verdict in verdicts.items()
        if not verdict.count.perfect
    )
    return Result(case, {name: verdict.count for name, verdict in verdicts.items()}, differences)


def _words(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(" | ".join(key) for key in keys)
