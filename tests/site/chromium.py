"""The site from a real server, and the browser that opens it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

CHROMIUM: Final = Path("/usr/bin/chromium")
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SERVE: Final = """
import sys
from pathlib import Path
from pipeline.serve import serve
serve(Path(sys.argv[1]), port=0)
"""

NEEDS_CHROMIUM: Final = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not CHROMIUM.exists(), reason=f"no {CHROMIUM}; install it with `apt-get install chromium`"
    ),
]


@contextmanager
def served(database: Path) -> Iterator[str]:
    """Serve the site of *database* as the command does; give where it says that it is."""
    command = [sys.executable, "-c", SERVE, str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        said = server.stdout.readline().split()
        assert said[:3] == ["Nämndkoll", "finns", "på"]
        yield said[3]
        server.terminate()
