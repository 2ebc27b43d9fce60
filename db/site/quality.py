"""How good the facts are: figures measured on papers with gold, shipped with the program.

``make confidence`` writes ``quality/``; nobody types a figure in.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from db.site.query import Row, fetch
from extractors.confidence import lower_bound

if TYPE_CHECKING:
    from datasette.app import Datasette

FOLDER: Final = Path(__file__).parent / "quality"

_RULES: Final = """
    SELECT rule.id, source, "right", found,
        (SELECT count(*) FROM fact WHERE fact.rule = rule.id) AS facts
    FROM rule ORDER BY facts = 0, id
"""


@cache
def figures(name: str) -> dict[str, Any]:
    """Return the figures of a set of papers, ``samples`` or ``unseen``; see pipeline.report."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


async def rules(site: Datasette) -> list[Row]:
    """Return every rule, those that found something here first, with the bound of its precision.

    ``bound`` is None where no sample paper calls on the rule.
    """
    found = await fetch(site, _RULES)
    return [
        {**row, "bound": lower_bound(row["right"], row["found"]) if row["found"] else None}
        for row in found
    ]
