"""A page as a picture: drawn by PDFium when somebody asks for it, and kept for the next who does.

PDFium allows one thread at a time, so one thread does all drawing.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypdfium2

from db.site.original import PDF

if TYPE_CHECKING:
    from PIL.Image import Image

    from db.site.original import Original

MEDIA_TYPE: Final = "image/webp"
WIDTH: Final = 1000
"""In dots: a little sharper than a page is shown."""

_TALLEST: Final = 4000
_LARGEST: Final = 400_000
"""In bytes: a page of text is smaller without any loss, a scanned one is not."""

KEPT: Final = 256 * 1024 * 1024
"""How many bytes of pictures are kept."""

_DRAWING: Final = ThreadPoolExecutor(1, "pdfium")


async def can_draw(original: Original) -> bool:
    """Whether PDFium opens the file."""
    if original.media_type != PDF:
        return False
    here = asyncio.get_running_loop()
    return await here.run_in_executor(_DRAWING, _opens, original.path, original.sha256)


async def draw(original: Original, page: int) -> bytes | None:
    """Return page *page* of a PDF as WebP; None where PDFium has no such page."""
    here = asyncio.get_running_loop()
    return await here.run_in_executor(_DRAWING, _kept_or_drawn, original, page)


@lru_cache(maxsize=4096)
def _opens(path: Path, _sha256: str) -> bool:
    try:
        pypdfium2.PdfDocument(path).close()
    except pypdfium2.PdfiumError:
        return False
    return True


def _kept_or_drawn(original: Original, page: int) -> bytes | None:
    kept = _folder() / f"{original.sha256}-{page}-{WIDTH}.webp"
    with suppress(OSError):
        data = kept.read_bytes()
        os.utime(kept)
        return data
    try:
        data = _encoded(_drawn(original.path, page))
    except (pypdfium2.PdfiumError, IndexError):
        return None
    with suppress(OSError):
        _keep(kept, data)
    return data


def _drawn(path: Path, number: int) -> Image:
    """Return a page with what is filled in its form, if it has one."""
    with closing(pypdfium2.PdfDocument(path)) as document:
        document.init_forms()
        page = document[number - 1]
        width, height = page.get_size()
        drawn: Image = page.render(scale=min(WIDTH / width, _TALLEST / height)).to_pil()
        return drawn.convert("RGB")


def _encoded(image: Image) -> bytes:
    exact = BytesIO()
    image.save(exact, "webp", lossless=True, method=2)
    if exact.tell() <= _LARGEST:
        return exact.getvalue()
    near = BytesIO()
    image.save(near, "webp", quality=80, method=2)
    return near.getvalue()


def _folder() -> Path:
    """Return where the user's programs keep what they can make anew (XDG Base Directory)."""
    named = os.environ.get("XDG_CACHE_HOME")
    return (Path(named) if named else Path.home() / ".cache") / "namndkoll" / "sidor"


def _keep(path: Path, data: bytes) -> None:
    """Write a picture whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(data)
    Path(file.name).replace(path)
    _sweep(path.parent)


def _sweep(folder: Path) -> None:
    """Throw out the pictures that nobody has seen for longest, until the rest is small enough."""
    found = [(entry, entry.stat()) for entry in folder.iterdir()]
    spare = sum(about.st_size for _, about in found) - KEPT
    for entry, about in sorted(found, key=lambda one: one[1].st_mtime_ns):
        if spare <= 0:
            return
        entry.unlink(missing_ok=True)
        spare -= about.st_size
