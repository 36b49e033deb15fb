"""What the sample server really has, read over plain HTTP past everything of ours."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeAlias
from urllib.request import Request, urlopen

from timeneye_desktop.sandbox.server import Sandbox

Row: TypeAlias = dict[str, Any]


def rows_on_server(sandbox: Sandbox, days: Iterable[str]) -> list[Row]:
    """The person's entries of these days (ISO), as project, phase, minutes, date and notes."""
    token = sandbox.issue_token()
    rows: list[Row] = []
    for day in sorted(days):
        address = f"{sandbox.url}/api/3/entries/?dateFrom={day}&dateTo={day}&limit=1000&offset=0"
        request = Request(address, headers={"Bearer": token})  # noqa: S310  the address of our own sandbox
        with urlopen(request, timeout=10) as answer:  # noqa: S310  as above
            rows += [_row(found) for found in json.load(answer)["entries"]]
    return rows


def _row(found: dict[str, Any]) -> Row:
    return {
        "project": found["projectName"],
        "phase": found["taskName"],
        "minutes": int(found["minutes"]),
        "date": found["entryDate"][:10],
        "notes": found["notes"],
    }
