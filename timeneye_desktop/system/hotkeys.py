"""Which keys work in every program? One front; X11, Wayland's portal and the others have a file each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.hotkey import Combination, HotkeyAction, combination, taken_by

log = logging.getLogger(__name__)

REFUSED: Final = "hotkey-refused"
"""Why a combination is not ours: another program has it, or the system keeps it for itself."""
Wanted: TypeAlias = Mapping[HotkeyAction, Combination]
Refusals: TypeAlias = Mapping[HotkeyAction, str]
"""Why, by action; each a key that `key_words.py` knows."""


@dataclass(frozen=True, slots=True)
class Press:
    action: HotkeyAction
    right: str = ""
    """The desktop's word that lets us come to the front, where it gives one."""


class NoKeysError(Exception):
    """This way is not open here; the text names the sentence that says what helps."""


class Way(Protocol):
    """How one kind of system gives keys away."""

    backend: str
    asks: bool
    """The desktop asks the person, and may choose other keys."""

    async def look(self) -> None:
        """NoKeysError when keys cannot be had this way; takes nothing yet."""

    async def take(self, wanted: Wanted) -> Refusals:
        """Hold these and no others. NoKeysError when the way closed meanwhile."""

    async def close(self) -> None:
        """Hold none."""


class Ear(Protocol):
    """What a way tells."""

    def hear(self, press: Press) -> None: ...
    def tell(self, refusals: Refusals) -> None:
        """Something changed, and this is what it cannot hold of what it was asked to."""

    def lose(self, why: str) -> None:
        """It closed by itself and holds nothing any more."""


class Hotkeys:
    """Holds what was wished last; what it may not have it tells, and everything else still works."""

    def __init__(self, ways: Sequence[Callable[[Ear], Way]], pressed: Callable[[Press], None]) -> None:
        """`ways`, the best first; the first that is open is taken."""
        self._ways = tuple(make(self) for make in ways)
        self._pressed = pressed
        self._turn = asyncio.Lock()
        self._way: Way | None = None
        self._fix = ""
        self._held: Wanted = {}
        """What the way was asked to hold."""
        self._refusals: Refusals = {}
        self._strange: Refusals = {}
        self._diverted: Callable[[HotkeyAction], None] | None = None
        self._has_looked = False

    @property
    def standing(self) -> Standing:
        if not self._has_looked:
            return Standing.UNKNOWN
        if self._way is None:
            return Standing.MISSING
        if self.refusals:
            return Standing.LIMITED
        return Standing.WORKS if self._held else Standing.OFF

    @property
    def fix(self) -> str:
        """Names the sentence that says what helps where no keys can be had."""
        return self._fix

    @property
    def asks(self) -> bool:
        """Whether the desktop asks the person, and may choose other keys."""
        return self._way is not None and self._way.asks

    @property
    def refusals(self) -> Refusals:
        """Of what is wished, whatever is not held, and why."""
        return {**self._strange, **self._refusals}

    async def hold(self, wished: Mapping[HotkeyAction, str]) -> None:
        """From now on these and no others; text that makes no sense is no wish."""
        wanted, self._strange = _read(wished)
        async with self._turn:
            await self._find()
            if self._way is not None and wanted != self._held:
                await self._take(wanted)

    async def why_not(self, action: HotkeyAction, text: str) -> str:
        """Empty when the action has this combination from now on, else why not; then all is as it was."""
        try:
            new = combination(text)
        except NotPossibleError as error:
            return error.why
        async with self._turn:
            before = self._held
            if taken_by(action, new, before) is not None:
                return "hotkey-ours"
            await self._find()
            if self._way is not None:
                await self._take({**before, action: new})
            if self._way is None:
                return self._fix
            why = self._refusals.get(action, "")
            if why:
                await self._take(before)
            return why

    def divert(self, to: Callable[[HotkeyAction], None] | None) -> None:
        """While a combination is recorded, one that is held does nothing but say whose it is."""
        self._diverted = to

    async def end(self) -> None:
        async with self._turn:
            if self._way is not None:
                await self._way.close()

    def capabilities(self) -> tuple[Capability, ...]:
        fix = "hotkeys-refused" if self.standing is Standing.LIMITED else self._fix
        backend = self._way.backend if self._way is not None else ""
        return (Capability(Ability.HOTKEYS, self.standing, backend, fix),)

    # -- what the ways tell --------------------------------------------------------------

    def hear(self, press: Press) -> None:
        if self._diverted is not None:
            self._diverted(press.action)
        else:
            self._pressed(press)

    def tell(self, refusals: Refusals) -> None:
        self._refusals = refusals

    def lose(self, why: str) -> None:
        log.info("keys that work everywhere are lost: %s", why)
        self._way, self._fix, self._held, self._refusals = None, why, {}, {}

    # -- finding and taking --------------------------------------------------------------

    async def _find(self) -> None:
        """Again, as long as there is no way: it may have come meanwhile."""
        for way in self._ways if self._way is None else ():
            try:
                await way.look()
            except NoKeysError as error:
                self._fix = self._fix or str(error)  # of the best
            else:
                self._way, self._fix = way, ""
                break
        self._has_looked = True

    async def _take(self, wanted: Wanted) -> None:
        assert self._way is not None  # noqa: S101  asked before
        try:
            self._refusals = await self._way.take(wanted)
            self._held = dict(wanted)
        except NoKeysError as error:
            self.lose(str(error))


def _read(wished: Mapping[HotkeyAction, str]) -> tuple[Wanted, Refusals]:
    """Each combination once; the first of those that wish the same has it."""
    wanted: dict[HotkeyAction, Combination] = {}
    strange: dict[HotkeyAction, str] = {}
    for action, text in wished.items():
        try:
            new = combination(text) if text else None
        except NotPossibleError as error:
            strange[action] = error.why
            continue
        if new is not None and taken_by(action, new, wanted) is None:
            wanted[action] = new
    return wanted, strange
