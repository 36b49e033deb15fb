"""A timer that is not the one in front: one line with Resume, Stop and Discard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, plain, tooltip
from timeneye_desktop.ui.timer.buttons import OnceButton
from timeneye_desktop.ui.timer.title_line import TitleLine
from timeneye_desktop.ui.timer.wording import title


class PausedRow(QWidget):
    resume_asked = Signal()
    stop_asked = Signal()
    discard_asked = Signal()

    def __init__(self, row: TimerRow, now: Instant, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paused_timer")
        dot = label()
        color = look.palette.project(row.timer.phase.project_id)
        dot.setPixmap(icons.tinted("dot", color, 16).pixmap(16, 16))
        state = self.tr("paused") if row.timer.state is TimerState.PAUSED else self.tr("running")
        name = title(row)
        text = TitleLine()
        text.show_timer(row)
        time = label(f"{format_minutes(int(row.timer.seconds(now) // 60))} {state}", style="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 4, 0)
        line.setSpacing(4)
        line.addWidget(dot)
        line.addWidget(text, 1)
        line.addWidget(time)
        paused = row.timer.state is TimerState.PAUSED
        for picture, words, pressed, shown in (
            ("play", self.tr("Resume {phase}"), self.resume_asked, paused),
            ("stop", self.tr("Stop and log {phase}"), self.stop_asked, True),
            ("trash", self.tr("Discard {phase}"), self.discard_asked, True),
        ):
            button = OnceButton()
            button.setObjectName(f"paused_{picture}")
            button.setProperty("kind", "quiet")
            button.setIcon(icons.get(picture, Role.MUTED))
            button.setAccessibleName(plain(words.format(phase=name)))
            button.setToolTip(tooltip(words.format(phase=name)))
            button.clicked.connect(pressed)
            line.addWidget(button)  # shown before it has a parent, it would flash up as a window
            button.setVisible(shown)
