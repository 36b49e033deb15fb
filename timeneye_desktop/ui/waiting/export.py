"""Where does a copy of everything that waits go, and how does it get onto the disk without harm to anything there?"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.errors import NotPossibleError, ReadOnlyError
from timeneye_desktop.services.waiting import Waiting
from timeneye_desktop.system.whole_file import WholeFile
from timeneye_desktop.ui.save_dialog import save_dialog
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.waiting.wording import NAMED, breakable, shortened


def ask_where(parent: QWidget, now: datetime, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Opens the dialog and returns at once; `now` is local."""
    dialog = save_dialog(parent, "export_dialog", ["JSON (*.json)", tr("CSV, for a spreadsheet (*.csv)")], "json")
    dialog.setWindowTitle(tr("Export what waits"))
    dialog.filterSelected.connect(lambda chosen: _follow(dialog, "csv" if "*.csv" in chosen else "json"))
    dialog.selectFile(proposed_name(now))
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def proposed_name(now: datetime) -> str:
    """Of digits and plain letters only: every file system and every mail program takes it."""
    return f"timeneye-waiting-{now:%Y-%m-%d-%H%M%S}.json"


def _follow(dialog: QFileDialog, suffix: str) -> None:
    """The proposed name takes the ending of the chosen kind."""
    dialog.setDefaultSuffix(suffix)
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(f".{suffix}").name)


async def export_to(path: Path, waiting: Waiting) -> None:
    """The ending decides: .csv for a spreadsheet, else JSON. Needs no server; errors as below."""
    text = await (waiting.export_csv() if path.suffix.lower() == ".csv" else waiting.export())
    await asyncio.to_thread(write_copy, path, text)


def saved_words(path: Path) -> str:
    return tr("Saved as {file}").format(file=breakable(shortened(str(path), NAMED)))


def write_copy(path: Path, text: str) -> None:
    """Whole or not at all, for this user's eyes only. Waits for the disk, so not for the UI thread.

    NotPossibleError where something stands already, a link included, or nothing may be written; StoreError.
    """
    try:
        if os.path.lexists(path):
            raise NotPossibleError("file-exists")
        with WholeFile(path) as file:
            file.begin().write(text.encode("utf-8", "replace"))
            file.settle()
            file.take_place()
    except OSError as error:
        told = disk_error(error)
        raise (NotPossibleError("folder-read-only") if isinstance(told, ReadOnlyError) else told) from error
