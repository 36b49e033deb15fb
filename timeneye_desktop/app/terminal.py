"""The way in from a terminal: the running app does it, else it is done here, under the same lock."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from timeneye_desktop import __version__
from timeneye_desktop.cli.answer import Answer, failed
from timeneye_desktop.cli.args import Terminal, parse
from timeneye_desktop.cli.completion import SHELLS
from timeneye_desktop.cli.running import ask_running
from timeneye_desktop.cli.wording import plain
from timeneye_desktop.system.channel import places
from timeneye_desktop.system.paths import Paths, find_paths


def main(words: Sequence[str] | None = None) -> int:
    """Do what was asked and print what came of it; answers with the exit code."""
    terminal = parse(sys.argv[1:] if words is None else words)
    if terminal.asked.verb == "completion":
        return _completion(terminal.asked.text)
    answer = _answer(terminal, find_paths())
    _print(terminal, answer)
    return int(answer.exit)


def _answer(terminal: Terminal, paths: Paths) -> Answer:
    asked = terminal.asked
    if asked.verb == "show":
        asked = replace(asked, right=os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    answer = ask_running(asked, places(paths))
    if answer is not None:
        return answer
    if terminal.asked.verb == "doctor":
        return _examined(paths)
    from timeneye_desktop.app.headless import without_app

    return without_app(terminal, paths)


def _examined(paths: Paths) -> Answer:
    """It needs no lock and changes nothing, so that it also works where nothing else does."""
    from timeneye_desktop.app.decided import decided
    from timeneye_desktop.app.examined import examined
    from timeneye_desktop.store.documents import PreferenceFile, UpdateFile

    found = decided()
    preferences = PreferenceFile(paths.config / "preferences.json", found.preferences).load()
    is_asked = bool(found.updates) and preferences.update_check
    newer = UpdateFile(paths.updates).load().newer_than(__version__) if is_asked else None
    return examined(paths, replace(preferences, server=found.server or preferences.server), newer)


def _print(terminal: Terminal, answer: Answer) -> None:
    if terminal.as_json:
        sys.stdout.write(answer.as_json() + "\n")
    elif terminal.is_quiet:
        return
    elif terminal.format and answer.facts:
        from timeneye_desktop.cli.formats import shaped

        sys.stdout.write(shaped(answer.facts, terminal.format) + "\n")
    else:
        where = sys.stderr if answer.exit == failed("").exit else sys.stdout
        text = "\n".join(plain(line) for line in answer.said.split("\n")) + "\n"
        where.write(text.encode(where.encoding or "utf-8", "replace").decode(where.encoding or "utf-8"))


def _completion(shell: str) -> int:
    if shell not in SHELLS:
        sys.stderr.write("Which shell? bash, zsh or fish.\n")
        return 2
    sys.stdout.write(SHELLS[shell])
    return 0


if __name__ == "__main__":
    sys.exit(main())
