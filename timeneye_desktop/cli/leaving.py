"""What does `timeneye sign-out` do at an open desk?"""

from __future__ import annotations

from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.services.desk import Desk


async def sign_out(desk: Desk) -> Answer:
    """As in the settings: the tokens go, and so do the lines that were typed; what waits stays."""
    said = ["Signed out. What waits stays here until the next sign-in."]
    for left_behind, why in (
        (desk.accounts.sign_out(desk.account), "Who worked here last could not be forgotten."),
        (desk.lines.forget(), "The lines that were typed could not be removed."),
    ):
        try:
            await left_behind
        except StoreError:  # the tokens are gone all the same
            said.append(why)
    return Answer(Exit.DONE, " ".join(said))
