"""What time it is, on the wall and since this computer was started (delivery 2.13)."""

from __future__ import annotations

import ctypes
import sys
import time
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from timeneye_desktop.domain.timer import Instant


def now() -> Instant:
    """This moment on the wall clock (UTC) and on the clock that counts through suspend."""
    return Instant(utc=datetime.now(UTC), boot=boot_seconds(), boot_id=boot_id())


def today(moment: Instant) -> date:
    """The calendar date where the person is."""
    return moment.utc.astimezone().date()


@cache
def boot_id() -> str:
    """Names this start of the computer; empty when the system does not tell (then the wall clock decides)."""
    return _boot_id()


if sys.platform == "win32":
    import winreg

    def boot_seconds() -> float:
        """Seconds on a clock that never steps and goes on during suspend."""
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return float(ticks()) / 1000

    def asleep_seconds() -> float:
        """How long this computer has slept since it was started."""
        awake = ctypes.c_uint64()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return max(0.0, boot_seconds() - awake.value / 10_000_000)

    def _boot_id() -> str:
        folder = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folder) as key:
                return str(winreg.QueryValueEx(key, "BootId")[0])
        except OSError:
            return ""

elif sys.platform == "darwin":

    def boot_seconds() -> float:
        """Seconds on a clock that never steps and goes on during suspend."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # goes on while a Mac sleeps, unlike time.monotonic()

    def asleep_seconds() -> float:
        """How long this computer has slept since it was started."""
        return max(0.0, boot_seconds() - time.clock_gettime(time.CLOCK_UPTIME_RAW))

    def _boot_id() -> str:
        text = ctypes.create_string_buffer(64)
        size = ctypes.c_size_t(len(text))
        sysctl = ctypes.CDLL(None).sysctlbyname
        failed = sysctl(b"kern.bootsessionuuid", text, ctypes.byref(size), None, ctypes.c_size_t(0))
        return "" if failed else text.value.decode("ascii", "replace")

else:

    def boot_seconds() -> float:
        """Seconds on a clock that never steps and goes on during suspend."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def asleep_seconds() -> float:
        """How long this computer has slept since it was started."""
        return max(0.0, boot_seconds() - time.clock_gettime(time.CLOCK_MONOTONIC))

    def _boot_id() -> str:
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except OSError:
            return ""
