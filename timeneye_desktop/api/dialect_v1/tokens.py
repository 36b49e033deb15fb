"""Tokens of the newer API are made by the person, on Timeneye's page for developers (api-v1.md, 2)."""

from __future__ import annotations

from timeneye_desktop.api.calls import Call
from timeneye_desktop.domain import account
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret


class Tokens:
    def exchanges(self, _keys: AppKeys, _code: str, _verifier: str = "") -> tuple[Call[account.Tokens], ...]:
        """None: the address of such a call is not known."""
        return ()

    def renewals(self, _keys: AppKeys, _refresh: Secret) -> tuple[Call[account.Tokens], ...]:
        return ()
