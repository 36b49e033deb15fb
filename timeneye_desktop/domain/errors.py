"""What can go wrong with Timeneye, grouped by what the caller can do about it.

Errors carry facts; `ui/words.py` turns them into sentences.
"""

from __future__ import annotations


class TimeneyeError(Exception):
    """The world failed us; never a bug of this program."""


# -- about one call (delivery 2.4) -------------------------------------------------


class CallError(TimeneyeError):
    """A call to Timeneye did not end in an answer we can use.

    `status` is the HTTP status (0 when there was none), `detail` a short plain text
    from the server or the network, already capped and never holding a secret.
    """

    def __init__(self, detail: str = "", *, status: int = 0) -> None:
        super().__init__(detail)
        self.detail = detail
        self.status = status


class NotSentError(CallError):
    """The request never left whole: offline, refused, no such host, TLS failure."""


class UntrustedError(NotSentError):
    """Nobody this computer trusts vouches for the server. There is no way round it."""


class InDoubtError(CallError):
    """Nobody can know from here whether the server acted."""


class RefusedError(CallError):
    """The server understood and said no; it did not act."""


class BadRequestError(RefusedError):
    """400: a parameter is missing or not acceptable."""


class SignedOutError(RefusedError):
    """401: the token is not valid."""


class ForbiddenError(RefusedError):
    """403: this person may not do that."""


class NotFoundError(RefusedError):
    """404: no such object."""


class DuplicateError(RefusedError):
    """406: something with the same name or association exists (api-10, 7.18)."""


class TooManyRequestsError(CallError):
    """429: not applied; ask again after `retry_after` seconds (already within 1..900)."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(status=429)
        self.retry_after = retry_after


class BlockedError(CallError):
    """Some box on the way answered with a page of its own (captive portal, proxy)."""


class ServerTroubleError(InDoubtError):
    """5xx: the server failed; whether it acted first is unknown."""


class BadAnswerError(InDoubtError):
    """A success that cannot be read: "no information", never "empty"."""


# -- about signing in -----------------------------------------------------------------


class SignInError(TimeneyeError):
    """A sign-in did not come to an end. `detail` is a fact for the sentence."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class PortTakenError(SignInError):
    """The registered redirect port is held by another program; `detail` is the port, `holder` its name if known."""

    def __init__(self, detail: str = "", holder: str = "") -> None:
        super().__init__(detail)
        self.holder = holder


class ConsentRefusedError(SignInError):
    """The person (or Timeneye) said no in the browser."""


class SignInTimeoutError(SignInError):
    """Nothing arrived from the browser in time."""


class SignInCancelledError(SignInError):
    """The person cancelled in the app."""


class BadCredentialsError(SignInError):
    """Timeneye does not know this client id and secret, code or token."""


class BadPasteError(SignInError):
    """What was pasted is neither a redirect address nor a code."""


class NobodyError(SignInError):
    """Timeneye lists no project for this account, so it cannot say whose it is."""


class BadServerError(SignInError):
    """The server address is not https (or loopback), or not an address at all."""


# -- about this computer ----------------------------------------------------------------


class StoreError(TimeneyeError):
    """The work could not be written down; nothing was shown as saved."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class DiskFullError(StoreError):
    """No space left (or quota reached)."""


class ReadOnlyError(StoreError):
    """The data folder or file may not be written."""


class CorruptError(StoreError):
    """The database file is damaged; it was set aside, never deleted."""


class NewerSchemaError(StoreError):
    """The file was made by a newer version of the program."""


class AlreadyOpenError(StoreError):
    """Another running program holds this account's file."""


# -- about what was asked -----------------------------------------------------------------


class NotPossibleError(TimeneyeError):
    """The request makes no sense now. `why` is a key that `ui/words.py` knows."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
