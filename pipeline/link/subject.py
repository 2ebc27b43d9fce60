"""What a matter is about."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.link import title as titles


class Subject(NamedTuple):
    """What a matter is about; ``raises`` where the paper itself is the initiative.

    ``announced`` where a § tells that it was handed in, in the words ``quote``. ``words`` are
    those in which another's title should be found again.
    """

    initiative: str | None
    title: str | None
    parties: tuple[str, ...]
    movers: tuple[str, ...]
    numbers: tuple[str, ...]
    words: str
    raises: bool = False
    announced: bool = False
    quote: str = ""

    def stems(self) -> tuple[str, ...]:
        """Return the stems of what it is about."""
        return titles.stems(titles.core(self.title)) if self.title else ()
