"""What stops us in a paper itself, as against a bug of ours; every message says what would help."""

from __future__ import annotations

from typing import ClassVar


class DocumentError(Exception):
    """A paper that cannot be read.

    ``code`` is for machines and never changes; ``problem`` and ``remedy`` are for a person and
    may. ``str(error)`` is one line: the paper, what is wrong, what to do.
    """

    code: ClassVar[str] = "unreadable"
    problem: ClassVar[str] = "filen går inte att läsa"
    remedy: ClassVar[str] = "kontrollera att filen går att öppna och försök igen"

    def __init__(self, path: str, detail: str = "") -> None:
        """Name the paper at *path*; *detail* is a Swedish phrase put in brackets."""
        super().__init__(path, detail)
        self.path = path
        self.detail = detail

    @property
    def message(self) -> str:
        """What is wrong, without the paper's name and the remedy."""
        detail = " ".join(self.detail.split())
        return f"{self.problem} ({detail})" if detail else self.problem

    def __str__(self) -> str:
        """Return the whole message on one line."""
        return f"{self.path}: {self.message}; {self.remedy}"


class MissingFileError(DocumentError):
    """There is nothing at the path."""

    code = "missing-file"
    problem = "filen finns inte"
    remedy = "kontrollera sökvägen"


class EmptyFileError(DocumentError):
    """A file of no bytes, or of nothing but white space."""

    code = "empty-file"
    problem = "filen är tom"
    remedy = "hämta handlingen på nytt"


class TooLargeError(DocumentError):
    """A file larger than any paper we would take into memory."""

    code = "too-large"
    problem = "filen är för stor"
    remedy = "dela upp den i mindre filer"


class UnknownTypeError(DocumentError):
    """Bytes that are neither PDF, DOCX, HTML nor text."""

    code = "unknown-type"
    problem = "filtypen känns inte igen"
    remedy = "spara handlingen som PDF, DOCX eller text"


class WrongTypeError(DocumentError):
    """A name that promises a type we read, over bytes of a type we do not."""

    code = "wrong-type"
    problem = "innehållet stämmer inte med filnamnet"
    remedy = "hämta handlingen på nytt eller spara den som PDF, DOCX eller text"


class EncryptedError(DocumentError):
    """A paper that opens with a password only."""

    code = "encrypted"
    problem = "filen är skyddad med lösenord"
    remedy = "spara en kopia utan lösenord"


class DamagedError(DocumentError):
    """A file that breaks off or whose structure is broken."""

    code = "damaged"
    problem = "filen är skadad eller avhuggen"
    remedy = "hämta handlingen på nytt"


class NoPagesError(DocumentError):
    """A well-formed file without a single page."""

    code = "no-pages"
    problem = "filen har inga sidor"
    remedy = "hämta handlingen på nytt"


class NeedsOcrError(DocumentError):
    """A file whose pages are pictures, without a text layer."""

    code = "needs-ocr"
    problem = "sidorna är bilder utan text"
    remedy = "kör `ocrmypdf -l swe` på filen först"


class UndecodableTextError(DocumentError):
    """Text in a character encoding that we cannot make out."""

    code = "undecodable-text"
    problem = "texten har en okänd teckenkodning"
    remedy = "spara filen som UTF-8"


class ErrorPageError(DocumentError):
    """A web server's error page saved in place of the paper."""

    code = "error-page"
    problem = "filen är en felsida från en webbplats, inte en handling"
    remedy = "hämta handlingen på nytt"
