"""How is an embedded Timeneye started, stopped and disturbed?"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from timeneye_desktop.sandbox.ask import Person
from timeneye_desktop.sandbox.clock import Clock, real_now
from timeneye_desktop.sandbox.consent import Registration
from timeneye_desktop.sandbox.door import HOST
from timeneye_desktop.sandbox.faults import Faults
from timeneye_desktop.sandbox.gate import Gate, Seen
from timeneye_desktop.sandbox.serving import Drop, Serving
from timeneye_desktop.sandbox.site import Site
from timeneye_desktop.sandbox.tokens import Issued
from timeneye_desktop.sandbox.v1.terms import Terms

DEFAULT_REDIRECT: Final = "http://127.0.0.1:53117/timeneye/callback"
_LONGEST_LOG: Final = 20_000


class Sandbox:
    """A Timeneye of its own behind a loopback port, in a thread of its own.

    `seed` is "company", "big" or "empty". `user` is the person at the keyboard: "member", "manager" or "admin", or
    the e-mail address of somebody in the seed. `clock` gives the time with its zone. With a `file` the data outlives
    the process (and the seed counts only for a new file); without, it lasts as long as this object is not stopped.
    """

    def __init__(
        self,
        *,
        seed: str = "company",
        file: Path | None = None,
        port: int = 0,
        clock: Callable[[], datetime] = real_now,
        user: str = "member",
    ) -> None:
        self._port = port
        self._user = user
        self._serving: Serving | None = None
        self._site = Site(file, Clock(clock), seed)
        self.registration = Registration(DEFAULT_REDIRECT)
        self.newer = Terms()
        """What of the newer API is there, and how it answers."""
        self.faults = Faults(self._turn)
        self._seen: deque[Seen] = deque(maxlen=_LONGEST_LOG)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Returns once requests are answered; OSError when the port is taken."""
        serving = Serving(self._port, self._gate)
        self._port = serving.start(is_open=not self.faults.is_offline)
        self._serving = serving

    def stop(self) -> None:
        """Ends every connection, frees the port and closes the data; a stopped sandbox is not started again."""
        if self._serving is not None:
            self._serving.stop()
            self._serving = None
        self._site.close()

    @property
    def url(self) -> str:
        """Known from the start on, and still the same when stopped."""
        return f"http://{HOST}:{self._port}"

    @property
    def client_id(self) -> str:
        return self._site.tokens.client_id

    @property
    def client_secret(self) -> str:
        return self._site.tokens.client_secret

    @property
    def redirect_uri(self) -> str:
        """Where the authorize page sends the browser; may be set at any time."""
        return self.registration.redirect_uri

    @redirect_uri.setter
    def redirect_uri(self, address: str) -> None:
        self.registration.redirect_uri = address

    @property
    def requests(self) -> tuple[Seen, ...]:
        """The latest requests that were read, oldest first."""
        return tuple(self._seen)

    def issue_token(self, user: str = "me") -> str:
        """A fresh access token of the person at the keyboard or of anybody else; LookupError for a stranger."""
        return self.issue(user).access

    def issue(self, user: str = "me") -> Issued:
        """The same, with what it can be renewed by while `registration.renews` is on."""
        return self._site.issue(self._person(user))

    def issue_code(self, user: str = "me") -> str:
        """What the browser is sent back with when that person allows the application, without a challenge."""
        return self._site.make_code(self._person(user))

    def expire_tokens(self) -> None:
        """Every token given out so far is answered with a 401 from now on."""
        self._site.expire()

    def _person(self, user: str) -> Person:
        person = self._site.tokens.person_named(self._user if user == "me" else user)
        if person is None:
            raise LookupError(f"nobody here is called {user}")
        return person

    def _gate(self, drop: Drop) -> Gate:
        app = self._site.app(self.registration, self.newer, lambda: self._site.tokens.person_named(self._user))
        return Gate(app, self.faults, self._seen, drop)

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001  called by the switch of the faults
        if self._serving is not None:
            self._serving.turn(is_open=is_open)
