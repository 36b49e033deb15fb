"""What an answer, or the lack of one, proves (delivery 2.4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, TypeVar

from timeneye_desktop.api.calls import Answer
from timeneye_desktop.api.json_text import decoded
from timeneye_desktop.domain.errors import (
    BadAnswerError,
    BadRequestError,
    BlockedError,
    CallError,
    DuplicateError,
    ForbiddenError,
    InDoubtError,
    NotFoundError,
    RefusedError,
    ServerTroubleError,
    SignedOutError,
    TooManyRequestsError,
)

T = TypeVar("T")

REFUSALS: Final[dict[int, type[RefusedError]]] = {
    400: BadRequestError,
    401: SignedOutError,
    403: ForbiddenError,
    404: NotFoundError,
    405: RefusedError,
    406: DuplicateError,
    409: RefusedError,
    410: NotFoundError,
    413: RefusedError,
    414: RefusedError,
    415: RefusedError,
    422: BadRequestError,
}
_PORTAL: Final = frozenset({407, 511})
_WAIT: Final = 60.0
_SHORTEST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 900.0
_DETAIL: Final = 300
_MESSAGES: Final = ("message", "error_description", "error", "detail")


def judged(answer: Answer, read: Callable[[bytes], T], *, writes: bool) -> T:
    """What the body says when the status says success; CallError otherwise."""
    if answer.status in {200, 201}:
        return _read(answer, read, writes=writes)
    raise error_of(answer, writes=writes)


def error_of(answer: Answer, *, writes: bool) -> CallError:
    """The one table from status to error."""
    status = answer.status
    if status == 429:  # noqa: PLR2004  too many requests
        return TooManyRequestsError(retry_after(answer.headers.get("retry-after", ""), datetime.now(UTC)))
    if status in _PORTAL:
        return BlockedError(status=status)
    refusal = REFUSALS.get(status)
    if refusal is not None:
        return BlockedError(status=status) if is_page(answer) else refusal(detail_of(answer), status=status)
    if status >= 500:  # noqa: PLR2004  server errors
        return ServerTroubleError(status=status)
    if not writes and 300 <= status < 400:  # noqa: PLR2004  redirects: some box wants a sign-in
        return BlockedError(status=status)
    return InDoubtError(status=status)


def retry_after(text: str, now: datetime) -> float:
    """Seconds of a Retry-After header, seconds or HTTP date, within 1..900; 60 for nonsense (delivery 2.11)."""
    if text.isascii() and text.isdigit() and len(text) < 10:  # noqa: PLR2004  longer is nonsense
        return min(_LONGEST_WAIT, max(_SHORTEST_WAIT, float(text)))
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return _WAIT
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(_LONGEST_WAIT, max(_SHORTEST_WAIT, (moment - now).total_seconds()))


def is_page(answer: Answer) -> bool:
    """Whether this is HTML, so not from the API.

    The name alone proves nothing: PHP calls JSON and empty bodies text/html unless told otherwise.
    """
    start = answer.body[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"{", b"[")):
        return False
    return start.startswith(b"<") or ("html" in answer.content_type.lower() and b"<" in start)


def detail_of(answer: Answer) -> str:
    """The server's own words, as short plain text."""
    text = _told(answer.body) or answer.body[:2_000].decode("utf-8", "replace")
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:_DETAIL]


def _told(body: bytes) -> str:
    """The message of an error in JSON, whatever it is called."""
    try:
        value = decoded(body)
    except BadAnswerError:
        return ""
    found = [value[name] for name in _MESSAGES if name in value] if isinstance(value, dict) else []
    return next((text for text in found if isinstance(text, str)), "")


def _read(answer: Answer, read: Callable[[bytes], T], *, writes: bool) -> T:
    if is_page(answer):
        raise (InDoubtError if writes else BlockedError)(status=answer.status)
    try:
        return read(answer.body)
    except BadAnswerError as error:
        error.status = answer.status
        raise
