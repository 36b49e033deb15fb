"""How does a browser come to a code, and a code to a token (api-10, 3)?"""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Final, TypeVar
from urllib.parse import urlencode

from timeneye_desktop.sandbox.ask import Ask, Operation, Person, Reply, answer
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.fields import Fields, RefusedError
from timeneye_desktop.sandbox.pages import Look, consent_page, plain_page
from timeneye_desktop.sandbox.tokens import Issued, Tokens

_CHALLENGE_METHOD: Final = "S256"
TOKEN_FORMS: Final = frozenset({"GET /token", "POST /token", "GET /api/3/token/", "GET /api/3/token/{client}/{code}"})
RENEWAL: Final = "/api/3/token/refresh/"
_MOST_PENDING: Final = 64
_T = TypeVar("_T")


class Pkce(Enum):
    """What becomes of a challenge (RFC 7636); the real service documents none."""

    DROPPED = "dropped"
    """It is a parameter like any unknown one."""
    NOTED = "noted"
    """A code that was asked for with a challenge needs its verifier."""
    ENFORCED = "enforced"
    """And without a challenge there is no page to consent on."""


@dataclass(slots=True)
class Registration:
    """What the developer page of the real service would know about the application."""

    redirect_uri: str
    echoes_state: bool = True
    """Whether `state` comes back; not documented for the real service."""
    token_forms: frozenset[str] = TOKEN_FORMS
    """Which of the four token calls exist; the others answer 404 (api-10, 7.1)."""
    pkce: Pkce = Pkce.DROPPED
    renews: bool = False
    """Whether a refresh token can be used; where and how is not documented for the real service (api-10, 3)."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What came with the request for consent and counts later."""

    state: str | None
    challenge: str | None


class Consent:
    def __init__(
        self, tokens: Tokens, clock: Clock, registration: Registration, who: Callable[[], Person | None]
    ) -> None:
        self._tokens = tokens
        self._clock = clock
        self._registration = registration
        self._who = who  # the person in front of the browser
        self._pending: OrderedDict[str, _Asked] = OrderedDict()  # by the ticket of a page shown
        self._challenges: OrderedDict[str, str] = OrderedDict()  # by code

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/authorize/{client}", self.ask),
            Operation("POST", "/authorize/{client}", self.decide),
            Operation("GET", "/token", self._exchange("GET /token", lambda ask: ask.query)),
            Operation("POST", "/token", self._exchange("POST /token", lambda ask: ask.form)),
            Operation("GET", "/api/3/token/", self._exchange("GET /api/3/token/", lambda ask: ask.query)),
            Operation("GET", "/api/3/token/{client}/{code}", self._exchange(*self._by_path())),
            Operation("POST", RENEWAL, self.renew),
        )

    def ask(self, ask: Ask) -> Reply:
        if ask.ids["client"] != self._tokens.client_id:
            return self._unknown()
        person = self._who()
        if person is None:
            return self._nobody()
        challenge = self._challenge(ask.query)
        if challenge is None and self._registration.pkce is Pkce.ENFORCED:
            return plain_page(400, "Something is missing", "This application has to send a code challenge.")
        ticket = secrets.token_urlsafe(24)
        _keep(self._pending, ticket, _Asked(ask.query.text("state"), challenge))
        return consent_page(
            Look("Timeneye Desktop", person.name, person.email, self._registration.redirect_uri, ticket)
        )

    def decide(self, ask: Ask) -> Reply:
        """Only a page that was shown, and only once, can say yes."""
        if ask.ids["client"] != self._tokens.client_id:
            return self._unknown()
        ticket = ask.form.text("ticket") or ""
        decision = ask.form.text("decision")
        if ticket not in self._pending or decision not in {"allow", "deny"}:
            return plain_page(400, "This page is out of date", "Please start again from the application.")
        person = self._who()
        if person is None:
            return self._nobody()
        asked = self._pending.pop(ticket)
        answered = {"code": self._code(person, asked)} if decision == "allow" else {"error": "access_denied"}
        if asked.state is not None and self._registration.echoes_state:
            answered["state"] = asked.state
        target = self._registration.redirect_uri
        location = f"{target}{'&' if '?' in target else '?'}{urlencode(answered)}"
        return Reply(303, headers=(("location", location), ("cache-control", "no-store")))

    def _code(self, person: Person, asked: _Asked) -> str:
        code = self._tokens.make_code(person)
        if asked.challenge is not None:
            _keep(self._challenges, code, asked.challenge)
        return code

    def _challenge(self, query: Fields) -> str | None:
        if self._registration.pkce is Pkce.DROPPED or query.text("code_challenge_method") != _CHALLENGE_METHOD:
            return None
        return query.text("code_challenge")

    def _check(self, code: str, verifier: str) -> None:
        """Only whoever made the challenge knows what it was made of."""
        challenge = self._challenges.get(code)
        made = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if challenge is not None and challenge != made:
            raise RefusedError(400, "The code verifier does not fit.")

    def renew(self, ask: Ask) -> Reply:
        """New tokens for a refresh token, which is good for one use."""
        if not self._registration.renews:
            raise RefusedError(404, "Nothing here.")
        return self._told(self._tokens.renew(self._given("refreshToken", ask.form, ask)))

    @staticmethod
    def _unknown() -> Reply:
        return plain_page(404, "Nothing here", "Timeneye does not know an application with this client id.")

    @staticmethod
    def _nobody() -> Reply:
        return plain_page(403, "Nobody is signed in", "This person has no account here any more.")

    @staticmethod
    def _by_path() -> tuple[str, Callable[[Ask], Fields]]:
        return (
            "GET /api/3/token/{client}/{code}",
            lambda ask: Fields({"clientId": ask.ids["client"], "code": ask.ids["code"]}),
        )

    def _exchange(self, form: str, where: Callable[[Ask], Fields]) -> Callable[[Ask], Reply]:
        def exchange(ask: Ask) -> Reply:
            if form not in self._registration.token_forms:
                raise RefusedError(404, "Nothing here.")
            fields = where(ask)
            code = self._given("code", fields, ask)
            issued = self._tokens.exchange(code)
            self._check(code, fields.text("code_verifier") or "")  # before anybody sees what was issued
            return self._told(issued)

        return exchange

    def _given(self, name: str, fields: Fields, ask: Ask) -> str:
        """What the application shows, once it is clear that it is ours."""
        if not self._tokens.is_app(ask.headers.get("authorization", "")):
            raise RefusedError(401, "The client id and secret are not right.")
        given, client = fields.text(name), fields.text("clientId")
        if not given or not client:
            raise RefusedError(400, f"{name} or clientId is missing.")
        if client != self._tokens.client_id:
            raise RefusedError(401, "clientId is another application's.")
        return given

    def _told(self, issued: Issued) -> Reply:
        expiration = self._clock.text(issued.expires)
        return answer({"accessToken": issued.access, "refreshToken": issued.refresh, "expiration": expiration})


def _keep(kept: OrderedDict[str, _T], key: str, value: _T) -> None:
    kept[key] = value
    while len(kept) > _MOST_PENDING:
        kept.popitem(last=False)
