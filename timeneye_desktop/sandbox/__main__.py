"""What does `python -m timeneye_desktop.sandbox` do?"""

from __future__ import annotations

import argparse
import signal
import sqlite3
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from timeneye_desktop.sandbox.seeds import SEEDS
from timeneye_desktop.sandbox.server import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs until it is interrupted or terminated; 1 when the port is taken or the file is no sandbox's."""
    wanted = _parser().parse_args(arguments)
    end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end.set())
    try:
        with Sandbox(seed=wanted.seed, file=wanted.file, port=wanted.port, user=wanted.user) as sandbox:
            if wanted.latency:
                sandbox.faults.slow(wanted.latency)
            _tell(sandbox)
            while not end.wait(1):  # in steps, so that an interrupt is seen on every system
                pass
    except (OSError, sqlite3.Error, ValueError, LookupError) as error:
        sys.stderr.write(f"The sandbox did not start: {error}\n")
        return 1
    return 0


def _tell(sandbox: Sandbox) -> None:
    sys.stdout.write(
        f"address        {sandbox.url}\n"
        f"client id      {sandbox.client_id}\n"
        f"client secret  {sandbox.client_secret}\n"
        f"redirect       {sandbox.redirect_uri}\n"
        f"token to try   {sandbox.issue_token()}\n"
    )
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m timeneye_desktop.sandbox", description="A Timeneye on this computer with made-up data."
    )
    parser.add_argument("--port", type=int, default=0, help="default: any free port")
    parser.add_argument("--seed", choices=sorted(SEEDS), default="company")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds that every request waits")
    parser.add_argument("--file", type=Path, help="keep the data in this file; default: in memory")
    parser.add_argument("--user", default="member", help="who is at the keyboard: member (default), manager or admin")
    return parser


if __name__ == "__main__":
    sys.exit(main())
