"""Do the main window and what stands in it look as they are stored?"""

from __future__ import annotations

from pathlib import Path

import pytest
from pictures.judging import WINDOWS, judge


@pytest.mark.timeout(300)
def test_no_window_looks_different(tmp_path: Path) -> None:
    judge(tmp_path, "plain", WINDOWS)
