"""For how long has nobody touched anything, as Windows or macOS tells?

Whoever locks the screen there stops touching things: a lock is an absence that begins with the last touch.
"""

from __future__ import annotations

import ctypes
import sys

from timeneye_desktop.system.idle import NoIdleError, Polled

if sys.platform == "win32":

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint32))

    class NativeIdle(Polled):
        name = "GetLastInputInfo"

        async def begin(self) -> None:
            """It is always there."""

        async def seconds(self) -> float:
            last = _LastInput(ctypes.sizeof(_LastInput), 0)
            if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
                raise NoIdleError(self.name)
            now = ctypes.windll.kernel32.GetTickCount() & 0xFFFFFFFF
            return float((now - last.tick) & 0xFFFFFFFF) / 1000  # both begin anew after 49 days

elif sys.platform == "darwin":
    _ANY_INPUT = 0xFFFFFFFF
    _HARDWARE = 1
    _FRAMEWORK = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"

    class NativeIdle(Polled):
        name = "CGEventSourceSecondsSinceLastEventType"

        async def begin(self) -> None:
            try:
                self._ask = getattr(ctypes.CDLL(_FRAMEWORK), self.name)
            except (OSError, AttributeError) as error:
                raise NoIdleError(self.name) from error
            self._ask.restype = ctypes.c_double
            self._ask.argtypes = (ctypes.c_int32, ctypes.c_uint32)

        async def seconds(self) -> float:
            return float(self._ask(_HARDWARE, _ANY_INPUT))

else:

    class NativeIdle(Polled):
        name = ""

        async def begin(self) -> None:
            raise NoIdleError("another system")

        async def seconds(self) -> float:
            raise NoIdleError("another system")
