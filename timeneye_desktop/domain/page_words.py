"""What does the browser say at the end of a sign-in? In English, where nobody says it in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PageWords:
    """A title and a sentence for each of the two ends."""

    language: str = "en"
    let_in: str = "Timeneye has let the app in"
    one_step_left: str = "One step is left in Timeneye Desktop. You can close this page."
    back: str = "Back to Timeneye Desktop"
    look_there: str = "The app says how the sign-in went. You can close this page."


ENGLISH: Final = PageWords()
