from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from corpus.samples import town
from pipeline.run import Failure, process_all

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture(scope="session")
def vinterhamn() -> Sequence[dict[str, Any]]:
    """The records of all papers of Vinterhamn, read once."""
    found = list(process_all(sorted(town.PAPERS.iterdir())))
    assert not any(isinstance(each, Failure) for each in found)
    return tuple(each for each in found if not isinstance(each, Failure))
