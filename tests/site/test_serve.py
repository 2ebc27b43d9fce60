from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from db.errors import MissingDatabaseError
from pipeline.serve import PortError, serve

if TYPE_CHECKING:
    from pathlib import Path


def test_says_that_there_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(MissingDatabaseError, match="namndkoll ingest"):
        serve(tmp_path / "saknas.db")


def test_says_that_the_port_is_taken(site_file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]

        with pytest.raises(PortError, match=f"127.0.0.1:{port} är upptagen.*--port"):
            serve(site_file, port=port)


@pytest.mark.parametrize("host", ["256.0.0.1", "finns.inte.invalid"])
def test_says_that_the_address_cannot_be_used(site_file: Path, host: str) -> None:
    with pytest.raises(PortError, match="går inte att använda"):
        serve(site_file, host)
