"""Which extractor made a record: the package's version and a hash of all that decides."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

DISTRIBUTION: Final = "namndkoll"

_PACKAGES: Final = ("corpus", "extractors", "pipeline")
_ENGINES: Final = ("dateparser", "lxml", "pdfplumber", "pypdfium2", "python-docx", "spacy")
_RULES: Final = (".py", ".csv")


def package_version() -> str:
    """Return the version of the installed distribution."""
    return version(DISTRIBUTION)


@cache
def extractor_version() -> str:
    """Return "0.1.0+c0ffee012345": the same while rules, gazetteers and engines are the same.

    A record made under another version may differ, so its paper is read anew.
    """
    digest = sha256()
    for package in _PACKAGES:
        for name, content in _rules(files(package), package):
            digest.update(f"{name}\0{len(content)}\0".encode())
            digest.update(content)
    for engine in _ENGINES:
        digest.update(f"{engine}\0{version(engine)}\0".encode())
    return f"{package_version()}+{digest.hexdigest()[:12]}"


@cache
def linking_version() -> str:
    """Return a mark that stays the same while papers are linked by the same rules."""
    digest = sha256()
    for name, content in _rules(files("pipeline.link"), "link"):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:12]


def _rules(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{name}/{entry.name}"
        if entry.is_dir() and entry.name != "samples":
            yield from _rules(entry, path)
        elif entry.name.endswith(_RULES):
            yield path, entry.read_bytes()
