"""Which language is spoken now, and what follows from it: texts, dates, numbers, and from which side one reads."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.preferences import LANGUAGES, PSEUDO, Language
from timeneye_desktop.ui.pseudo import PseudoTranslator
from timeneye_desktop.ui.resource_files import resource

log = logging.getLogger(__name__)

_HERE: Final = frozenset(LANGUAGES) - {PSEUDO}


class Languages:
    """Of one program; the texts of a window are those that were spoken when it was made."""

    def __init__(self, application: QApplication, chosen: Language, asked: str = "") -> None:
        """`asked`, of LANGUAGES, stands for the chosen one until the program ends."""
        self._application = application
        self._asked = asked
        self._before = QLocale()
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.spoken = ""
        self.choose(chosen)

    def choose(self, chosen: Language) -> bool:
        """Answers whether that changed anything; windows that exist are to be made anew then."""
        wanted = self._asked or (preferred(self._system.uiLanguages()) if chosen is Language.SYSTEM else chosen.value)
        if wanted == self.spoken:
            return False
        self.spoken = wanted
        is_pseudo = wanted == PSEUDO
        self._remove()
        self._install("en" if is_pseudo else wanted)
        locale = locale_of("en" if is_pseudo else wanted, self._system)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_pseudo else locale.textDirection())
        return True

    def close(self) -> None:
        """As it was before."""
        self._remove()
        QLocale.setDefault(self._before)
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _remove(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _install(self, language: str) -> None:
        ours = QTranslator()
        if not ours.load(str(resource(f"languages/timeneye_{language}.qm"))):
            log.warning("no texts in %s", language)
        of_qt = QTranslator()
        of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [of_qt, PseudoTranslator(ours) if self.spoken == PSEUDO else ours]
        for translator in self._translators:  # the last one is asked first
            self._application.installTranslator(translator)


def preferred(languages: list[str]) -> str:
    """The first of them that is spoken here, else English; they look like it-IT, it-Latn-IT or it."""
    for name in languages:
        if name.partition("-")[0] in _HERE:
            return name.partition("-")[0]
    return "en"


def locale_of(language: str, system: QLocale) -> QLocale:
    """Its words, with the customs of where the person lives as far as Qt knows them in this language."""
    spoken = QLocale(language).language()
    is_at_home = system.language() == spoken or (system.language() == QLocale.Language.C and language == "en")
    return system if is_at_home else QLocale(spoken, system.territory())
