"""What has a firm, or whoever packed the program, decided for everybody? docs/packagers.md tells of it.

One file, of those places the first that has it; variables of the environment win over it. What is wrong with the file
is told in one sentence, and none of it counts then.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from timeneye_desktop.api.address import checked_server
from timeneye_desktop.api.dialect_10.tokens import EXCHANGES, Address, addresses
from timeneye_desktop.api.updates import checked_address
from timeneye_desktop.app.core import Office, open_office
from timeneye_desktop.auth.connect import Opener
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadServerError, NotPossibleError
from timeneye_desktop.domain.handed_out import HandedOut
from timeneye_desktop.domain.preferences import PORTS, Preferences
from timeneye_desktop.domain.release import UpdateSource
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import APP, Paths
from timeneye_desktop.ui.account.key_text import read_key

log = logging.getLogger(__name__)

VARIABLE: Final = "TIMENEYE_DEFAULTS"
_FILE: Final = "defaults.json"
_LARGEST: Final = 64 * 1024
_TYPES: Final[Mapping[str, type]] = MappingProxyType({"redirect_port": int, "updates": dict})
"""Of what is no text."""
_WRITTEN_BY_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True)
class Decided:
    preferences: Preferences = field(default_factory=Preferences)
    """What holds while a person has chosen nothing else."""
    server: str = ""
    """Stands for the chosen one, when given."""
    strict: bool = False
    exchanges: tuple[Address, ...] = EXCHANGES
    handed_out: HandedOut = field(default_factory=HandedOut)
    updates: str = ""
    """Whom to ask for newer versions, where a person wants that; empty: nobody."""
    file: Path | None = None
    why: str = ""
    """What is wrong with the file."""


def decided(environ: Mapping[str, str] = os.environ) -> Decided:
    file = next((place for place in places(environ) if place.is_file()), None)
    found = Decided() if file is None else _of_file(file)
    if found.why:
        log.warning("%s does not count: %s", file, found.why)
    return replace(
        found,
        server=environ.get("TIMENEYE_SERVER", ""),
        strict=found.strict or environ.get("TIMENEYE_STRICT_DELIVERY", "") == "1",
        exchanges=_exchanges(environ.get("TIMENEYE_TOKEN_CALLS", ""), found.exchanges),
    )


def decided_office(paths: Paths, vault: Vault, opener: Opener, hide: Callable[[Secret], None], pace: Pace) -> Office:
    """As whoever packed the program wants it; StoreError when this computer does not let us."""
    found = decided()
    if found.handed_out.keys is not None:
        hide(found.handed_out.keys.client_secret)
    return open_office(
        paths,
        vault,
        opener,
        hide,
        pace,
        found.server,
        strict=found.strict,
        exchanges=found.exchanges,
        default=found.preferences,
        handed_out=found.handed_out,
        updates=found.updates,
    )


def places(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> tuple[Path, ...]:
    """Where the file may lie: beside the packed program, then where administrators of this system put such things."""
    if environ.get(VARIABLE):
        return (Path(environ[VARIABLE]),)
    beside = [Path(sys.executable).parent / _FILE] if getattr(sys, "frozen", False) else []
    if system == "win32":
        folder = Path(environ.get("PROGRAMDATA", r"C:\ProgramData"))
    else:
        folder = Path("/Library/Application Support" if system == "darwin" else "/etc")
    return (*beside, folder / APP / _FILE)


def _of_file(path: Path) -> Decided:
    try:
        return _understood(path, json.loads(_text(path)))
    except (OSError, ValueError, RecursionError, BadServerError, NotPossibleError) as error:
        why = str(error).partition("\n")[0] or type(error).__name__
        return Decided(handed_out=HandedOut(is_wrong=True), file=path, why=why)


def _text(path: Path) -> str:
    """Of a file that nobody but the administrator, or this person, can have written."""
    with path.open("rb") as file:
        known = os.fstat(file.fileno())
        if os.name != "nt" and (known.st_uid not in {0, os.getuid()} or known.st_mode & _WRITTEN_BY_OTHERS):
            raise ValueError("others can change it")
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError("it is too long")
    return content.decode("utf-8-sig")


def _understood(path: Path, given: Any) -> Decided:  # noqa: ANN401  whatever stands in the file
    if not isinstance(given, dict):
        raise ValueError("it holds no object")  # noqa: TRY004  told with all that is wrong with a file
    readers: dict[str, Callable[[Any], Any]] = {
        "server": checked_server,
        "client_id": read_key,
        "client_secret": read_key,
        "redirect_port": _port,
        "delivery": _is_strict,
        "token_calls": addresses,
        "updates": _updates,
    }
    if strange := sorted(given.keys() - readers.keys()):
        raise ValueError(f"it has {strange[0]}, which is nothing one can decide")
    found = {name: _read(name, readers[name], value) for name, value in given.items()}
    if ("client_id" in found) is not ("client_secret" in found):
        raise ValueError("client_id and client_secret belong together")
    usual, updates = Preferences(), found.get("updates", UpdateSource())
    preferences = replace(
        usual,
        server=found.get("server", usual.server),
        redirect_port=found.get("redirect_port", usual.redirect_port),
        update_check=updates.check,
    )
    keys = AppKeys(found["client_id"], Secret(found["client_secret"])) if "client_id" in found else None
    return Decided(
        preferences,
        strict=found.get("delivery", False),
        exchanges=found.get("token_calls", EXCHANGES),
        handed_out=HandedOut(preferences.server, keys),
        updates=updates.address,
        file=path,
    )


def _read(name: str, reader: Callable[[Any], Any], value: object) -> Any:  # noqa: ANN401  of the type that its reader gives
    """Never tells the value: it may be the secret."""
    try:
        if type(value) is _TYPES.get(name, str):
            return reader(value)
    except (ValueError, BadServerError, NotPossibleError):
        pass  # told below, without what stands there
    raise ValueError(f"{name} makes no sense")


def _port(number: int) -> int:
    if number not in PORTS:
        raise ValueError(number)
    return number


def _is_strict(word: str) -> bool:
    if word not in {"strict", "direct"}:
        raise ValueError(word)
    return word == "strict"


def _updates(given: dict[str, Any]) -> UpdateSource:
    """An address without a word of `check` is asked only where a person chose so."""
    address, check = given.get("address"), given.get("check", False)
    if given.keys() - {"address", "check"} or not isinstance(address, str) or not isinstance(check, bool):
        raise ValueError("updates")
    return UpdateSource(checked_address(address), check)


def _exchanges(named: str, usual: tuple[Address, ...]) -> tuple[Address, ...]:
    try:
        return addresses(named) if named else usual
    except ValueError:
        log.warning("TIMENEYE_TOKEN_CALLS makes no sense; the usual ones are tried")
        return usual
