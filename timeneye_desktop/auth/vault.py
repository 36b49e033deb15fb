"""Where tokens and client secrets rest: the system's keyring, else the memory of this session; never a file."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from timeneye_desktop.auth.items import keys_from_text, keys_to_text, tokens_from_text, tokens_to_text
from timeneye_desktop.auth.long_items import LONGEST, Backend, LongItems
from timeneye_desktop.auth.side_thread import SideThread
from timeneye_desktop.domain.account import AppKeys, Tokens

log = logging.getLogger(__name__)
T = TypeVar("T")

SERVICE: Final = "Timeneye Desktop"
_PATIENCE: Final = 90.0
"""Seconds a person has for the keyring's password prompt before this session goes on without it."""

ALLOWED: Final = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    }
)
"""The back ends that really keep a secret (sign-in 3.5)."""


class Vault(Protocol):
    """Keeps tokens by account key, and client id and secret by server."""

    @property
    def session_only(self) -> bool:
        """True when what is kept now will be gone at the end of the program; the person is told."""

    async def ready(self) -> None:
        """Find out whether secrets can be kept, before a person goes through a sign-in."""

    async def tokens(self, account_key: str) -> Tokens | None: ...
    async def keep_tokens(self, account_key: str, tokens: Tokens) -> None: ...
    async def forget_tokens(self, account_key: str) -> None: ...
    async def keys(self, server: str) -> AppKeys | None: ...
    async def keep_keys(self, server: str, keys: AppKeys) -> None: ...


class MemoryVault:
    """For samples, tests, and computers without a keyring."""

    def __init__(self, *, session_only: bool = True) -> None:
        """False for a tour, whose person is made up and so is their keyring."""
        self._session_only = session_only
        self._tokens: dict[str, Tokens] = {}
        self._keys: dict[str, AppKeys] = {}

    @property
    def session_only(self) -> bool:
        return self._session_only

    @property
    def is_empty(self) -> bool:
        return not self._tokens and not self._keys

    async def ready(self) -> None:
        return

    async def tokens(self, account_key: str) -> Tokens | None:
        return self._tokens.get(account_key)

    async def keep_tokens(self, account_key: str, tokens: Tokens) -> None:
        self._tokens[account_key] = tokens

    async def forget_tokens(self, account_key: str) -> None:
        self._tokens.pop(account_key, None)

    async def keys(self, server: str) -> AppKeys | None:
        return self._keys.get(server)

    async def keep_keys(self, server: str, keys: AppKeys) -> None:
        self._keys[server] = keys

    async def forget_keys(self, server: str) -> None:
        self._keys.pop(server, None)


class KeyringVault:
    """The system's keyring, asked in a thread of its own because it may wait for a person.

    When there is none, when it is not one of `ALLOWED`, or when it fails, the secrets stay in memory and
    `session_only` says so. `ready()` tries again after a failure.
    """

    def __init__(
        self, service: str = SERVICE, find: Callable[[], Backend | None] | None = None, longest: int = LONGEST
    ) -> None:
        """`longest` is how many characters one item may have."""
        self._service = service
        self._find = find or system_keyring
        self._longest = longest
        self._thread = SideThread("keyring")
        self._memory = MemoryVault()
        self._backend: LongItems | None = None
        self._was_probed = False
        self._failed = False

    @property
    def session_only(self) -> bool:
        return self._failed or not self._memory.is_empty

    async def ready(self) -> None:
        if self._backend is None:
            self._backend = await self._ask(self._probe)
            self._was_probed = True
            self._failed = self._backend is None

    async def tokens(self, account_key: str) -> Tokens | None:
        held = await self._memory.tokens(account_key)
        return held or tokens_from_text(await self._read(f"tokens {account_key}"))

    async def keep_tokens(self, account_key: str, tokens: Tokens) -> None:
        await self._memory.forget_tokens(account_key)
        if not await self._write(f"tokens {account_key}", tokens_to_text(tokens)):
            await self._memory.keep_tokens(account_key, tokens)

    async def forget_tokens(self, account_key: str) -> None:
        await self._memory.forget_tokens(account_key)
        backend = await self._chosen()
        if backend is not None:
            await self._ask(lambda: backend.delete_password(self._service, f"tokens {account_key}"))

    async def keys(self, server: str) -> AppKeys | None:
        held = await self._memory.keys(server)
        return held or keys_from_text(await self._read(f"app keys {server}"))

    async def keep_keys(self, server: str, keys: AppKeys) -> None:
        await self._memory.forget_keys(server)
        if not await self._write(f"app keys {server}", keys_to_text(keys)):
            await self._memory.keep_keys(server, keys)

    def close(self) -> None:
        self._thread.close()

    async def _read(self, name: str) -> str:
        backend = await self._chosen()
        if backend is None:
            return ""
        return await self._ask(lambda: backend.get_password(self._service, name)) or ""

    async def _write(self, name: str, text: str) -> bool:
        backend = await self._chosen()
        return backend is not None and bool(await self._ask(lambda: _set(backend, self._service, name, text)))

    async def _chosen(self) -> LongItems | None:
        if not self._was_probed:
            await self.ready()
        return self._backend

    def _probe(self) -> LongItems | None:
        """A back end that gave back what it was given; runs in the thread."""
        backend = self._find()
        if backend is None:
            return None
        return LongItems(backend, self._longest) if gives_back(backend, self._service) else None

    async def _ask(self, call: Callable[[], T]) -> T | None:
        """What the call gave in the thread; None when it failed or nobody answered its prompt in time."""
        try:
            outcome = await asyncio.wait_for(self._thread.run(call), _PATIENCE)
        except TimeoutError:
            log.warning("keyring: no answer for %.0f seconds; this session goes on without it", _PATIENCE)
            self._thread, self._backend, self._failed = SideThread("keyring"), None, True
            return None
        if outcome.error is not None:
            log.warning("keyring: %s", type(outcome.error).__name__)
        return outcome.value


def system_keyring() -> Backend | None:
    """The computer's keyring when it is one that keeps secrets. Imports keyring, so call it in the thread."""
    import keyring

    backend = keyring.get_keyring()
    inside = getattr(backend, "backends", None)
    members = list(inside) if inside is not None else [backend]
    names = [f"{type(member).__module__}.{type(member).__qualname__}" for member in members]
    if members and all(name in ALLOWED for name in names):
        return members[0]
    log.info("keyring: none that keeps secrets (%s)", ", ".join(names) or "nothing found")
    return None


def gives_back(backend: Backend, service: str) -> bool:
    """Whether it returns what it was given, tried with something of no worth; call it in the thread."""
    canary, name = secrets.token_urlsafe(16), f"probe {secrets.token_hex(4)}"
    backend.set_password(service, name, canary)
    came_back = backend.get_password(service, name) == canary
    backend.delete_password(service, name)
    return came_back


def _set(backend: Backend, service: str, name: str, text: str) -> bool:
    backend.set_password(service, name, text)
    return True
