"""What happened, written to a file that anybody may be shown: secrets never get into it."""

from __future__ import annotations

import logging
import os
import re
import stat
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, TextIO

from timeneye_desktop.domain.secret import Secret

FILE_NAME: Final = "timeneye-desktop.log"
HIDDEN: Final = "***"
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_BYTES: Final = 1_000_000
_OLD_FILES: Final = 3
_SHORTEST: Final = 6
"""Shorter texts are not masked by value: a client secret "a" would blacken every line."""

_PATTERNS: Final = tuple(
    re.compile(f"(?P<keep>{before}){secret}", re.IGNORECASE)
    for before, secret in (
        (r"\bAuthorization\b['\"]?\s*[:=,]\s*b?['\"]?\w+\s+", r"[^\s'\",;)\]}]+"),
        (r"\bBearer\b(?:['\"]?\s*[:=,]\s*b?['\"]?|\s+)", r"[^\s'\",;)\]}]+"),
        (r"\bBasic\s+", r"[A-Z0-9+/=_-]{8,}"),
        (r"\b(?:code|code_verifier|access_?token|refresh_?token|client_?secret)=", r"[^\s&'\"#]+"),
        (r"['\"](?:access_?token|refresh_?token|client_?secret)['\"]\s*:\s*['\"]", r"[^'\"]+"),
        (r"/token/[^/\s?'\"]+/", r"[^/\s?'\"]+"),
        (r"/s/", r"[\w-]{16,}"),
        (r"\w://[^/\s:@]*:", r"[^/\s]+(?=@)"),
    )
)
"""Where a secret stands although nobody has told us about it; `keep` stays readable."""


class Mask(logging.Filter):
    """Takes secrets out of a record, arguments and exceptions included, before any handler writes it."""

    def __init__(self) -> None:
        super().__init__()
        self._live: set[str] = set()

    def add(self, secret: Secret) -> None:
        """From now on this value appears nowhere."""
        if len(secret.reveal()) >= _SHORTEST:
            self._live.add(secret.reveal())

    def hide(self, text: str) -> str:
        for value in sorted(self._live, key=len, reverse=True):
            text = text.replace(value, HIDDEN)
        for pattern in _PATTERNS:
            text = pattern.sub(rf"\g<keep>{HIDDEN}", text)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.hide(_message(record)), None
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = self.hide("".join(traceback.format_exception(record.exc_info[1])).rstrip())
            record.exc_info = None
        if record.stack_info:
            record.stack_info = self.hide(record.stack_info)
        return True


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError, IndexError):  # arguments that do not fit their text
        return str(record.msg)


def private_file(path: Path) -> TextIOWrapper:
    """A plain file to append to, made for this user only and never reached through a link; OSError."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK"):
        flags |= getattr(os, name, 0)
    fd = os.open(path, flags, 0o600)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(f"{path} is not a file")
    return os.fdopen(fd, "a", encoding="utf-8", errors="backslashreplace")


class PrivateFile(RotatingFileHandler):
    """A log file only this user can read, never reached through a link; a full disk does not stop the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_OLD_FILES)

    def _open(self) -> TextIOWrapper:
        return private_file(Path(self.baseFilename))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's own name
        """Nothing: there is no better place to say that the log cannot be written."""


class Terminal(logging.StreamHandler[TextIO]):
    """Stderr, as long as it is there."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's own name
        """Nothing: logging would print the record's exception, unmasked."""


def start_logging(
    folder: Path | None, mask: Mask, *, level: int = logging.INFO, to_stderr: bool = False
) -> Path | None:
    """Send the root logger's records, masked, to a file in the folder and perhaps to stderr.

    Returns the file, or None when it cannot be written (read-only folder, a link in its place): the app goes on.
    """
    root = logging.getLogger()
    root.setLevel(level)
    for loud in ("httpx", "httpcore", "asyncio", "keyring", "uvicorn", "desktop_notifier"):
        logging.getLogger(loud).setLevel(logging.WARNING)
    handlers: list[logging.Handler] = [Terminal()] if to_stderr else []
    path = None if folder is None else folder / FILE_NAME
    if path is not None:
        try:
            handlers.append(PrivateFile(path))
        except OSError:
            path = None
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)
    for handler in root.handlers:
        handler.addFilter(mask)
    return path


def stop_logging(mask: Mask) -> None:
    """Close what `start_logging` opened with this mask."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if mask in handler.filters:
            handler.removeFilter(mask)
            if isinstance(handler, PrivateFile | Terminal):
                root.removeHandler(handler)
                handler.close()
