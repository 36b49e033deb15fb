"""What the browser says at the end of a sign-in, in the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from timeneye_desktop.domain.page_words import PageWords
from timeneye_desktop.ui.translated import tr


def page_words() -> PageWords:
    return PageWords(
        QLocale(QLocale().language()).bcp47Name() or "en",
        tr("Timeneye has let the app in"),
        tr("One step is left in Timeneye Desktop. You can close this page."),
        tr("Back to Timeneye Desktop"),
        tr("The app says how the sign-in went. You can close this page."),
    )
