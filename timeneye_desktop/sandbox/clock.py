"""What time does the sandbox think it is?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


def real_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Timeneye's clock: everything on the wire is GMT (api-10, 2)."""

    now: Callable[[], datetime] = real_now

    def seconds(self) -> float:
        """Seconds since 1970."""
        return self.now().timestamp()

    def today(self) -> date:
        return self.now().astimezone(UTC).date()

    def week_ago(self) -> date:
        return self.today() - timedelta(days=7)

    @staticmethod
    def text(seconds: float) -> str:
        """`YYYY-MM-DD HH:mm:ss` in GMT."""
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
