"""How are the words behind `timeneye` read, and what does its help say?"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from timeneye_desktop import __version__
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.pages import PAGES


@dataclass(frozen=True, slots=True)
class Verb:
    name: str
    help: str
    words: str = ""
    """What its words are called; empty when it takes none."""
    has_at: bool = False


VERBS: Final = (
    Verb("status", "what runs, and how the day stands; exit code 0 when a timer runs, 1 when none does"),
    Verb("start", "start a timer on a project and phase; without words, on the last one", "line", has_at=True),
    Verb("stop", "stop the timer, or the one that fits the words, and log what it measured", "words", has_at=True),
    Verb("pause", "let the timer rest"),
    Verb("resume", "go on with a timer that rests, the one that fits the words", "words"),
    Verb("switch", "end one timer and begin another at the same moment", "line", has_at=True),
    Verb("discard", "forget the timer, or the one that fits the words, and its time", "words"),
    Verb("timers", "the timers that run or rest, and what they hold"),
    Verb("save", "log all timers that rest, or those that fit the words", "words"),
    Verb("note", "change the note of what runs", "text"),
    Verb("log", "log an entry from one line, such as: acme design 1:30 homepage sketches", "line"),
    Verb("undo", "take back the last change of an entry"),
    Verb("redo", "do again what undo took back"),
    Verb("today", "the entries of today"),
    Verb("week", "the entries of this week"),
    Verb("check", "what looks wrong in this week; with `last`, in the one before", "week"),
    Verb("projects", "projects and phases one can log on, those that fit the words", "words"),
    Verb("find", "the latest entries that hold all of the words", "words"),
    Verb("queue", "what is not on Timeneye yet, and why"),
    Verb("sync", "send what waits and fetch what is new"),
    Verb("sign-in", "sign in with the browser, or with a token from standard input"),
    Verb("sign-out", "forget the sign-in; what waits stays here"),
    Verb("show", "bring a page of the running app to the front: " + ", ".join(PAGES), "page"),
    Verb("quit", "end the running app"),
    Verb("doctor", "what works on this computer, and what to do about what does not"),
    Verb("completion", "print the completion for a shell: bash, zsh or fish", "shell"),
)
_FORMATS: Final = "waybar, tmux, xbar, or any text with {time} {project} {phase} {note} {today} {waiting}"
_CODES: Final = "What was done is exit code 0; 3 when it is saved here and not on Timeneye yet; 2 when it failed."


@dataclass(frozen=True, slots=True)
class Terminal:
    asked: Asked
    as_json: bool = False
    is_quiet: bool = False
    format: str = ""
    """Of `status`: a ready one, or placeholders such as {time} {project}."""
    has_token: bool = False
    """Of `sign-in`: the token stands on standard input."""
    server: str = ""
    person: str = ""
    """Of `sign-in`: who one is, where Timeneye names several."""


class _Parser(argparse.ArgumentParser):
    """Says what was nearly right."""

    def error(self, message: str) -> NoReturn:
        wrong = message.partition("invalid choice: '")[2].partition("'")[0]
        near = difflib.get_close_matches(wrong, [verb.name for verb in VERBS], n=2, cutoff=0.5) if wrong else []
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        said = f"There is no verb {wrong}." if wrong else f"{message[:1].upper()}{message[1:]}."
        self.exit(2, f"{said}{hint}\n" + ("" if hint else f"{self.prog} --help lists what there is.\n"))


def make_parser() -> argparse.ArgumentParser:
    """What --help and the manual page tell of."""
    parser = _Parser(
        prog="timeneye",
        description="Track time for Timeneye from the terminal. A running app does it; without one it is saved here.",
        epilog=_CODES,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Timeneye Desktop {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    for verb in VERBS:
        _add(verbs.add_parser(verb.name, help=verb.help, description=verb.help, allow_abbrev=False), verb)
    return parser


def parse(words: Sequence[str]) -> Terminal:
    """Exits with 2 and a sentence when they make no sense; without words it is `status`."""
    found = make_parser().parse_args(list(words) or ["status"])
    given = vars(found)
    text = " ".join(given.get("line") or ())
    return Terminal(
        Asked(found.verb, text, given.get("at") or "", given.get("limit") or 0),
        as_json=found.json,
        is_quiet=found.quiet,
        format=given.get("format") or "",
        has_token=given.get("token", False),
        server=given.get("server") or "",
        person=given.get("person") or "",
    )


def _add(parser: argparse.ArgumentParser, verb: Verb) -> None:
    parser.add_argument("--json", action="store_true", help="print facts for a script (docs/terminal.md)")
    parser.add_argument("--quiet", action="store_true", help="say nothing; the exit code tells")
    if verb.words:
        needed = "+" if verb.name == "log" else "*"
        parser.add_argument("line", nargs=needed, metavar=verb.words.upper(), help=argparse.SUPPRESS)
    if verb.has_at:
        parser.add_argument("--at", metavar="TIME", help="when that was: 9:30, or how long ago: 25m")
    if verb.name == "status":
        parser.add_argument("--format", metavar="FORMAT", help=_FORMATS)
    if verb.name in {"projects", "find"}:
        parser.add_argument("--limit", type=int, metavar="N", help="at most so many")
    if verb.name == "sign-in":
        parser.add_argument("--token", action="store_true", help="read a token from standard input")
        parser.add_argument("--person", metavar="NAME", help="who you are, where Timeneye names several")
        parser.add_argument("--server", metavar="ADDRESS", help="another server than the one in the settings")
