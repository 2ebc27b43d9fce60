"""This program as a wheel, so that a published site holds all that it takes to run it.

The wheel is put together from what is installed: it needs no source tree and no network. The
format is that of the packaging guide's "Binary distribution format".
"""

from __future__ import annotations

import base64
import hashlib
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM: Final = "namndkoll"
PACKAGES: Final = ("corpus", "db", "extractors", "pipeline")
_TOLD: Final = ("METADATA", "entry_points.txt", "licenses/LICENSE", "licenses/NOTICE")
_WHEEL: Final = (
    "Wheel-Version: 1.0\nGenerator: namndkoll\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
)


def write_wheel(folder: Path) -> Path:
    """Write the wheel into *folder* and return its path; the same program gives the same bytes."""
    info = f"{PROGRAM}-{distribution(PROGRAM).version}.dist-info"
    path = folder / f"{info.removesuffix('.dist-info')}-py3-none-any.whl"
    record = []
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in [*_code(), *_told(info)]:
            archive.writestr(_entry(name), data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(data)}\n")
        archive.writestr(_entry(f"{info}/RECORD"), "".join([*record, f"{info}/RECORD,,\n"]))
    return path


def _code() -> Iterator[tuple[str, bytes]]:
    for package in PACKAGES:
        root = Path(str(files(package)))
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(root.parent).as_posix(), path.read_bytes()


def _told(info: str) -> Iterator[tuple[str, bytes]]:
    installed = distribution(PROGRAM)
    for name in _TOLD:
        if text := installed.read_text(name):
            yield f"{info}/{name}", text.encode()
    yield f"{info}/WHEEL", _WHEEL.encode()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name)  # dated 1980
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
