"""What do the manual pages of the two commands say? The same as their --help, so that nothing can drift."""

from __future__ import annotations

import argparse
from typing import Final

from identity import TITLE, VERSION

from timeneye_desktop.app.args import make_parser as desktop_parser
from timeneye_desktop.cli.args import make_parser as terminal_parser

_FILES: Final = (
    ("~/.local/share/timeneye-desktop", "entries, timers, and what waits to be sent"),
    ("~/.config/timeneye-desktop", "preferences"),
    ("~/.local/state/timeneye-desktop", "log"),
    ("/etc/timeneye-desktop/defaults.json", "what a firm hands out to its people"),
)


def pages(date: str) -> dict[str, str]:
    """By file name. `date` is that of the sources, as YYYY-MM-DD."""
    return {
        "timeneye-desktop.1": _page(desktop_parser(), "time tracker for Timeneye", "timeneye(1)", date),
        "timeneye.1": _page(
            terminal_parser(), "track time for Timeneye from the terminal", "timeneye-desktop(1)", date
        ),
    }


def _page(parser: argparse.ArgumentParser, what: str, other: str, date: str) -> str:
    name = parser.prog
    verbs = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001  argparse tells of them in no other way
    usage = "[\\fIoptions\\fR]" + (" [\\fIverb\\fR [\\fIwords\\fR]]" if verbs else "")
    told = [
        f'.TH {name.upper()} 1 "{date}" "{TITLE} {VERSION}" "User Commands"',
        f".SH NAME\n{_text(name)} \\- {_text(what)}",
        f".SH SYNOPSIS\n.B {_text(name)}\n{usage}",
        f".SH DESCRIPTION\n{_text(parser.description or '')}",
        ".SH OPTIONS",
        *_options(parser),
    ]
    for group in verbs:
        told.append(".SH VERBS")
        told += [_verb(group.choices[row.dest], row.dest, row.help or "") for row in group._choices_actions]  # noqa: SLF001  as above
    if parser.epilog:
        told.append(f".SH EXIT STATUS\n{_text(parser.epilog)}")
    told.append(".SH FILES")
    told += [f".TP\n.I {_text(path)}\n{_text(words)}" for path, words in _FILES]
    told.append(f".SH SEE ALSO\n.BR {_text(other).replace('(', ' (')}")
    return "\n".join(told) + "\n"


def _verb(parser: argparse.ArgumentParser, name: str, words: str) -> str:
    options = [_named(action) for action in parser._actions if action.option_strings and action.dest != "help"]  # noqa: SLF001  as above
    rest = f"\nOptions: {', '.join(options)}." if options else ""
    return f".TP\n.B {_text(name)}\n{_text(words[:1].upper() + words[1:])}.{rest}"


def _options(parser: argparse.ArgumentParser) -> list[str]:
    shown = [row for row in parser._actions if row.option_strings and row.help != argparse.SUPPRESS]  # noqa: SLF001  as above
    return [f".TP\n{_named(action)}\n{_text(action.help or '')}" for action in shown]


def _named(action: argparse.Action) -> str:
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
    if action.nargs == 0:
        return names
    choices = "|".join(map(str, action.choices or ()))
    return f"{names} \\fI{_text(choices or str(action.metavar or action.dest.upper()))}\\fR"


def _text(words: str) -> str:
    """As roff reads it; a line that begins with a dot would be a command."""
    plain = words.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
