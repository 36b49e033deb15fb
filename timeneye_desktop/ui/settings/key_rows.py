"""How do the rows of keys that work in every program stand to this computer: held, refused, or bound elsewhere?"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.hotkey import COMMANDS, FIELDS, HotkeyAction, caution, combination
from timeneye_desktop.ui.account.parts import CopyRow, Pictures
from timeneye_desktop.ui.settings.global_keys import GlobalKeys
from timeneye_desktop.ui.settings.key_recorder import KeyRecorder
from timeneye_desktop.ui.settings.key_words import key_sentence
from timeneye_desktop.ui.settings.row import SettingRow
from timeneye_desktop.ui.text import Label, label, set_ink


class KeyRows(QObject):
    def __init__(self, rows: Mapping[str, SettingRow], keys: GlobalKeys, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = {action: rows[name] for name, action in FIELDS.items()}
        self.keys = keys
        self._notes: dict[HotkeyAction, Label] = {}
        self._commands: dict[HotkeyAction, CopyRow] = {}
        for action, row in self._rows.items():
            note = self._notes[action] = label(style="small", wrap=True)
            note.setObjectName(f"{row.name}_note")
            row.add_below(note)
            if action in COMMANDS:
                named = self.tr("Command: {what}").format(what=row.wording.label)
                command = self._commands[action] = CopyRow(
                    f"{row.name}_command", named, partial(COMMANDS.__getitem__, action), pictures
                )
                row.add_below(command)
            recorder = row.control
            if isinstance(recorder, KeyRecorder):
                recorder.listened.connect(partial(self._on_listened, action, recorder))

    async def ask(self, name: str, value: object) -> None:
        """NotPossibleError when these keys cannot be had; what is no row of ours passes."""
        if name in FIELDS and value:
            why = await self.keys.why_not(FIELDS[name], str(value))
            if why:
                raise NotPossibleError(why)

    def refresh(self) -> None:
        """As things stand now."""
        is_there = self.keys.standing is not Standing.MISSING
        about = key_sentence("portal" if self.keys.asks else "" if is_there else self.keys.fix)
        first = self._rows[HotkeyAction.START_STOP]
        first.explain(about or first.wording.hint)
        for action, row in self._rows.items():
            row.control.setEnabled(is_there)
            self._tell(action, row, is_there=is_there)
            command = self._commands.get(action)
            if command is not None:
                command.refresh()
                command.setVisible(not is_there)

    def _tell(self, action: HotkeyAction, row: SettingRow, *, is_there: bool) -> None:
        """Why what was chosen is not held now, else what to know about it."""
        note, why = self._notes[action], self.keys.refusals.get(action, "") if is_there else ""
        set_ink(note, "danger" if why else "muted")
        note.say(key_sentence(why or (_caution(row) if is_there else "")))

    def _on_listened(self, action: HotkeyAction, recorder: KeyRecorder, on: bool) -> None:  # noqa: FBT001  a signal's value
        self.keys.divert(partial(self._on_held, action, recorder) if on else None)

    def _on_held(self, action: HotkeyAction, recorder: KeyRecorder, pressed: HotkeyAction) -> None:
        """Keys that are ours already never reach the window."""
        if pressed is action:
            recorder.take(str(recorder.value))
        else:
            recorder.judged.emit(key_sentence("hotkey-ours"))


def _caution(row: SettingRow) -> str:
    try:
        return caution(combination(str(row.control.value)), sys.platform)
    except NotPossibleError:
        return ""
