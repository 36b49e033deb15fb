"""A person whose folder cannot be made gets one sentence in a window, and no trace of a program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from closed import closed_folder
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from timeneye_desktop.app.run import CANNOT_BEGIN
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.ui.cannot_begin import CannotBegin
from timeneye_desktop.ui.words import sentence


@pytest.mark.skipif(os.name == "nt", reason="modes and signals of POSIX")
def test_the_real_program_says_it_and_ends_when_asked(tmp_path: Path) -> None:
    home = closed_folder(tmp_path / "closed") / "home"
    environment = os.environ | {"TIMENEYE_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "timeneye_desktop"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as program:  # noqa: S603  ours
        assert program.stderr is not None
        said = program.stderr.readline()
        program.send_signal(signal.SIGTERM)
        rest = program.stderr.read()
        assert program.wait(timeout=30) in {CANNOT_BEGIN, -signal.SIGTERM}  # or before its window was there
    assert said.startswith(sentence(ReadOnlyError()))
    assert "Traceback" not in said + rest


@pytest.mark.parametrize("error", [ReadOnlyError("x"), DiskFullError("<b>x</b>")])
def test_the_window_names_the_folder_and_quits(qapp: QApplication, error: StoreError, tmp_path: Path) -> None:
    window = CannotBegin(error, tmp_path / "<b>folder</b>")
    ended: list[bool] = []
    window.closed.connect(lambda: ended.append(True))
    window.show()
    texts = [found.text() for found in window.findChildren(QLabel)]
    assert texts == [sentence(error), str(tmp_path / "<b>folder</b>")]
    leave = window.findChild(QPushButton, "quit")
    assert leave is not None
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert ended == [True]
    window.deleteLater()
