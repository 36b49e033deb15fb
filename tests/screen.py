"""A screen that nobody looks at, for programs that need a real one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack

from session import SILENCE, running


def open_screen(stack: ExitStack, environment: Mapping[str, str]) -> str:
    """Starts Xvfb on a free display, which it names once it is ready.

    Without -noreset it throws everybody out whenever the last client leaves: a look may be that client.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    stack.enter_context(running(command, environment, pass_fds=[writing], **SILENCE))
    os.close(writing)
    with os.fdopen(reading) as answer:
        return f":{answer.readline().strip()}"
