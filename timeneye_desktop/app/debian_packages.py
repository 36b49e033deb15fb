"""How does a program install Debian packages, where it may?"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a command; returns its exit code and what it wrote."""

QUIET: Final = ("env", "DEBIAN_FRONTEND=noninteractive")


def run_command(command: Sequence[str]) -> tuple[int, str]:
    done = subprocess.run(  # noqa: S603  our own words and package names from our own tables, no shell
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.returncode, done.stdout


@dataclass(frozen=True, slots=True)
class Apt:
    """Debian's installer, together with the right to use it."""

    prefix: tuple[str, ...]
    """Empty for root, `sudo -n` for somebody who needs no password."""
    run: Run = run_command

    def install(self, wanted: Sequence[Sequence[str]]) -> tuple[str, ...]:
        """Installs one package of each group (the names a package had over the years); returns what it asked for."""
        names = self._chosen(wanted)
        if len(names) < len(wanted):  # a fresh machine has no lists yet
            self.run((*self.prefix, *QUIET, "apt-get", "update", "-q"))
            names = self._chosen(wanted)
        if names:
            self.run(
                (*self.prefix, *QUIET, "apt-get", "install", "-q", "-y", "--no-install-recommends", *sorted(names))
            )
        return tuple(sorted(names))

    def _chosen(self, wanted: Sequence[Sequence[str]]) -> set[str]:
        found = (next((name for name in group if self._is_offered(name)), "") for group in wanted)
        return {name for name in found if name}

    def _is_offered(self, name: str) -> bool:
        code, text = self.run(("apt-cache", "policy", name))
        return code == 0 and "Candidate:" in text and "Candidate: (none)" not in text


def find_apt(run: Run = run_command) -> Apt | None:
    """None where there is no apt, or no right to use it without asking for a password."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return Apt((), run)
    if shutil.which("sudo") is not None and run(("sudo", "-n", "true"))[0] == 0:
        return Apt(("sudo", "-n"), run)
    return None
