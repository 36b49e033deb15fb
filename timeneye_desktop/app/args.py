"""What the command line may ask for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from timeneye_desktop import __version__
from timeneye_desktop.domain.preferences import LANGUAGES


@dataclass(frozen=True, slots=True)
class Arguments:
    demo: bool
    tour: Path | None
    hidden: bool
    verbose: bool
    quick_entry: bool
    language: str
    diagnose: bool = False
    gallery: bool = False
    has_tray: bool = False
    """Asked by --diagnose, of itself."""


def make_parser() -> argparse.ArgumentParser:
    """What --help and the manual page tell of."""
    parser = argparse.ArgumentParser(
        prog="timeneye-desktop", description="A time tracker for Timeneye: one click starts and stops, one line logs."
    )
    parser.add_argument("--demo", action="store_true", help="work with sample data; nothing leaves this computer")
    parser.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="with --demo: let a script do a day's work and keep pictures of it"
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray without opening the window")
    parser.add_argument(
        "--quick-entry", action="store_true", help="open the quick-entry bar, in the running app if there is one"
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default="",
        help="speak this one until it ends; pseudo shows what is too narrow",
    )
    parser.add_argument("--verbose", action="store_true", help="write more to the log, and to the terminal too")
    parser.add_argument(
        "--diagnose", action="store_true", help="tell what somebody who helps has to know; holds no secret"
    )
    parser.add_argument(
        "--gallery", action="store_true", help="leaf through every screen in every state, with made-up data"
    )
    parser.add_argument("--has-tray", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"Timeneye Desktop {__version__}")
    return parser


def parse(words: Sequence[str]) -> Arguments:
    """Read the words after the program's name; exits with a sentence when they make no sense."""
    parser = make_parser()
    found = parser.parse_args(words)
    if found.tour is not None and not found.demo:
        parser.error("--tour belongs to --demo")
    return Arguments(**vars(found))
