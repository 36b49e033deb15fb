"""How does somebody sign in from a terminal: through the browser, or with a token from standard input?"""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Sequence

from timeneye_desktop.app.core import Office
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.token_sign_in import TokenSignIn
from timeneye_desktop.cli.answer import Answer, Exit, failed
from timeneye_desktop.cli.args import Terminal
from timeneye_desktop.domain.account import AppKeys, Person
from timeneye_desktop.domain.errors import BadServerError, CallError, PortTakenError, SignInError, StoreError
from timeneye_desktop.domain.secret import Secret


async def sign_in(terminal: Terminal, office: Office) -> Answer:
    """Nothing secret is taken from the command line, and nothing is echoed."""
    server = terminal.server or office.settings.current.server
    try:
        if terminal.has_token:
            token = Secret(await _line("Token: ", is_secret=True))
            return await _finish(office, office.accounts.sign_in_with_token(server, token), terminal)
        keys = await office.accounts.saved_keys(server) or await _asked_keys()
        attempt = office.accounts.sign_in(server, keys)
        await _open(attempt)
        return await _finish(office, attempt, terminal)
    except BadServerError:
        return failed("The server address must begin with https://.")
    except (SignInError, CallError) as error:
        return failed(f"The sign-in did not come to an end ({type(error).__name__}).")
    except StoreError:
        return failed("The sign-in could not be saved.")


async def _asked_keys() -> AppKeys:
    client_id = await _line("Client id: ")
    return AppKeys(client_id, Secret(await _line("Client secret: ", is_secret=True)))


async def _open(attempt: SignIn) -> None:
    """Where no browser opens, or the port is taken, the link is printed, and its end can be pasted."""
    try:
        await attempt.open()
    except PortTakenError:
        sys.stderr.write(f"The port is taken. Open this, and paste the address it ends at:\n{attempt.start_link}\n")
        attempt.paste(await _line("Address: ", is_secret=True))
        return
    words = "The browser shows Timeneye now." if attempt.browser_opened else "Open this in a browser:"
    sys.stderr.write(f"{words} {attempt.start_link}\n")


async def _finish(office: Office, attempt: SignIn | TokenSignIn, terminal: Terminal) -> Answer:
    """Who it is has to be certain: of several the person names one."""
    try:
        people = await attempt.candidates()
        person = _named(people, terminal.person)
        if person is None:
            names = "".join(f"\n  {one.name}" for one in people)
            return failed(f"Timeneye names several people. Say which one with --person:{names}")
        account = await attempt.confirm(person)
    except BaseException:
        await attempt.cancel()
        raise
    office.accounts.remember(account)
    only = " No keyring keeps it, so it is gone already: use the app." if office.accounts.session_only else ""
    return Answer(Exit.DONE, f"Signed in as {person.name}.{only}", {"person": person.name, "server": account.server})


def _named(people: Sequence[Person], name: str) -> Person | None:
    if len(people) == 1:
        return people[0]
    return next((one for one in people if one.name.casefold() == name.casefold()), None)


async def _line(words: str, *, is_secret: bool = False) -> str:
    """From the terminal, without echo where it is secret; else a line of standard input."""
    if not sys.stdin.isatty():
        return str(await asyncio.to_thread(sys.stdin.readline)).strip()
    return (await asyncio.to_thread(_typed, words, is_secret=is_secret)).strip()


def _typed(words: str, *, is_secret: bool) -> str:
    return getpass.getpass(words) if is_secret else input(words)
