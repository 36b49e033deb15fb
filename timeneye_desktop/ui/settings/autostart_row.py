"""May the app start by itself? The switch shows what the system says, whenever one looks."""

from __future__ import annotations

from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.ui.settings.choices import YesNo
from timeneye_desktop.ui.settings.row import SettingRow
from timeneye_desktop.ui.settings.wording import Wording
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import refusal


class AutostartRow(SettingRow):
    def __init__(self, autostart: Autostart, section: str, tasks: Tasks) -> None:
        wording = Wording(
            tr("Start when I sign in"),
            tr("With this computer. It waits in the tray and opens no window."),
            tr("autostart login boot startup launch automatically background session begin"),
        )
        super().__init__("autostart", wording, section, YesNo(wording.label))
        self._autostart = autostart
        self._tasks = tasks
        self.chosen.connect(self._on_chosen)

    def refresh(self) -> None:
        """Somebody may have changed it elsewhere."""
        self._tasks.spawn(self._look(), "look at autostart")

    async def _look(self) -> None:
        self.show_value(await self._autostart.look())

    def _on_chosen(self, is_wanted: object) -> None:
        self._tasks.spawn(self._turn(on=bool(is_wanted)), "turn autostart")

    async def _turn(self, *, on: bool) -> None:
        self.say("")
        try:
            await self._autostart.turn(on=on)
        except StoreError:
            self.say(refusal("autostart-closed"))
        except NotPossibleError as error:
            self.say(refusal(error.why))
        await self._look()
