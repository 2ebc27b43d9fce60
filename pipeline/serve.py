"""Showing a database as a site, on this machine, until somebody stops it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import click
import uvicorn

from db.connection import open_database
from db.site import create_site

if TYPE_CHECKING:
    from pathlib import Path


class PortError(Exception):
    """An address that cannot be listened on; the message says what would help."""

    def __init__(self, host: str, port: int) -> None:
        """Name the address."""
        super().__init__(
            f"adressen {host}:{port} är upptagen eller går inte att använda; "
            "välj en annan port med --port"
        )


def serve(database: Path, host: str = "127.0.0.1", port: int = 8001) -> None:
    """Serve the site of *database* until interrupted; port 0 takes any that is free.

    Raises DatabaseError where the file is not a database of ours, PortError where the address is
    taken.
    """
    open_database(database, create=False).close()
    listener = _listen(host, port)
    site = create_site(database)
    click.echo(f"Nämndkoll finns på {_address(listener)} (avsluta med Ctrl+C)")
    server = uvicorn.Server(uvicorn.Config(site.app(), log_level="warning", lifespan="on"))
    server.run(sockets=[listener])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        raise PortError(host, port) from error


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
