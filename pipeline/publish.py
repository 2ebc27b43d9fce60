"""A site as a directory to put on a server: the database, the pages and what runs them."""

from __future__ import annotations

import shutil
import tempfile
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Final

from db.site.publication import write_site
from pipeline.wheel import write_wheel

MARK: Final = ".namndkoll"
"""The file by which we know a directory that we wrote."""
_SCRIPTS: Final = frozenset({"serve.sh"})


class PublishError(Exception):
    """A directory that cannot be written; the message says what would help."""


def publish(database: Path, folder: Path) -> None:
    """Write the site of *database* to *folder*, in the place of one that we wrote before.

    The directory is built beside and put in place when it is whole. Raises PublishError, and
    DatabaseError where the database cannot be read.
    """
    folder = folder.resolve()
    _check(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        built = Path(tempfile.mkdtemp(prefix=f"{MARK}-", dir=folder.parent))
    except OSError as error:
        raise _unwritable(folder) from error
    try:
        _write(database, built)
        _put_in_place(built, folder)
    except OSError as error:
        raise _unwritable(folder) from error
    finally:
        shutil.rmtree(built, ignore_errors=True)


def _check(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise PublishError(f"{folder}: är en fil; ange en mapp")
    if folder.exists() and not (folder / MARK).exists() and any(folder.iterdir()):
        raise PublishError(
            f"{folder}: mappen innehåller annat än en publicerad webbplats och har inte ändrats; "
            "ange en ny eller tom mapp"
        )


def _write(database: Path, folder: Path) -> None:
    copy = write_site(database, folder)
    wheel = write_wheel(folder)
    words = {"database": copy.name, "wheel": wheel.name}
    for template in sorted(files("pipeline").joinpath("published").iterdir(), key=str):
        text = Template(template.read_text(encoding="utf-8")).safe_substitute(words)
        target = folder / template.name
        target.write_text(text, encoding="utf-8")
        target.chmod(0o755 if template.name in _SCRIPTS else 0o644)
    (folder / MARK).write_text(f"{wheel.name}\n", encoding="utf-8")
    folder.chmod(0o755)


def _put_in_place(built: Path, folder: Path) -> None:
    """Let *folder* be what was built; where there was one, it is moved aside first."""
    if folder.exists():
        before = Path(tempfile.mkdtemp(prefix=f"{MARK}-", dir=folder.parent))
        folder.rename(before / folder.name)
        built.rename(folder)
        shutil.rmtree(before, ignore_errors=True)
    else:
        built.rename(folder)


def _unwritable(folder: Path) -> PublishError:
    return PublishError(
        f"{folder}: mappen går inte att skriva; kontrollera behörigheten och att disken har plats"
    )
