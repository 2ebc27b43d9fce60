"""The site: Datasette with our own start page, search and paper pages, in Swedish."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from datasette.app import Datasette
from datasette.plugins import pm
from datasette.utils import parse_metadata

FOLDER: Final = Path(__file__).parent

# With Rich installed, Datasette would print every 404 to the log, with all local variables.
pm.get_plugin("datasette.handle_exception").rich = None


def create_site(database: Path) -> Datasette:
    """Return Datasette on the file *database*, which has to be there, with our pages on top."""
    return Datasette(
        [str(database)],
        metadata=metadata(database.stem),
        settings=json.loads((FOLDER / "settings.json").read_text(encoding="utf-8")),
        template_dir=str(FOLDER / "templates"),
        plugins_dir=str(FOLDER / "plugins"),
        static_mounts=[("static", str(FOLDER / "static"))],
    )


def metadata(name: str) -> dict[str, Any]:
    """Return metadata.yml with its database under the name that Datasette gives the file."""
    told: dict[str, Any] = parse_metadata((FOLDER / "metadata.yml").read_text(encoding="utf-8"))
    (described,) = told["databases"].values()
    return {**told, "databases": {name: described}}
