"""What the command line may ask for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeneye_desktop import __version__
from timeneye_desktop.cli.pages import PAGES, QUICK_ENTRY, WINDOW
from timeneye_desktop.domain.preferences import LANGUAGES

RAISE: Final = "raise"
START: Final = "start"
STOP: Final = "stop"
STATUS: Final = "status"
DOORS: Final = tuple(page for page in PAGES if page not in {WINDOW, QUICK_ENTRY, "mini"})
"""Pages that are opened; asked for again, they stay."""


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
    start: bool = False
    stop: bool = False
    page: str = ""

    @property
    def verb(self) -> str:
        """What is asked of the program that runs; a hidden start, as when the session begins, asks for no window."""
        named = {QUICK_ENTRY: self.quick_entry, START: self.start, STOP: self.stop, self.page: bool(self.page)}
        return next((verb for verb, is_asked in named.items() if is_asked), STATUS if self.hidden else RAISE)


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
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument(
        "--quick-entry", action="store_true", help="open the quick-entry bar, in the running app if there is one"
    )
    wish.add_argument("--start", action="store_true", help="start what was worked on last, if nothing runs")
    wish.add_argument("--stop", action="store_true", help="stop what runs")
    wish.add_argument("--page", choices=DOORS, default="", help="open this page")
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
