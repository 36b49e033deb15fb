"""How a code, or a refresh token, becomes tokens at whichever of Timeneye's addresses does it (api-10 7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.errors import (
    BadAnswerError,
    BadCredentialsError,
    BlockedError,
    CallError,
    RefusedError,
)
from timeneye_desktop.domain.secret import Secret

if TYPE_CHECKING:  # a renewal needs no conversation
    from timeneye_desktop.auth.conversation import Arrived

_REFUSALS: Final = frozenset({400, 401, 403})
_NO_SUCH_ADDRESS: Final = frozenset({404, 405})


async def exchange(api: Timeneye, keys: AppKeys, arrived: Arrived) -> Tokens:
    """The tokens for this code. BadCredentialsError when refused, else what went wrong with the last call."""
    return await _first_that_takes(
        api, api.dialect.tokens.exchanges(keys, arrived.code.reveal(), arrived.verifier.reveal())
    )


async def renew(api: Timeneye, keys: AppKeys, refresh: Secret) -> Tokens:
    """The tokens that follow. BadCredentialsError when refused, else what went wrong with the last call."""
    return await _first_that_takes(api, api.dialect.tokens.renewals(keys, refresh))


def nobody_there(error: CallError) -> bool:
    """404, 405, or an answer that is not Timeneye's."""
    if error.status in _REFUSALS:
        return False
    return error.status in _NO_SUCH_ADDRESS or isinstance(error, BlockedError | BadAnswerError)


async def _first_that_takes(api: Timeneye, calls: tuple[Call[Tokens], ...]) -> Tokens:
    """A code is good for one use, so the next address is asked only when there was nobody to take it at this one."""
    trouble: CallError = BadAnswerError("no address")
    for call in calls:
        try:
            return await api.run(call)
        except CallError as error:
            if isinstance(error, RefusedError) and error.status in _REFUSALS:
                raise BadCredentialsError(error.detail) from error
            if not nobody_there(error):
                raise
            trouble = error
    raise trouble
