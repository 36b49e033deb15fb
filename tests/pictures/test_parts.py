"""Do all other screens look as they are stored?"""

from __future__ import annotations

from pathlib import Path

import pytest
from pictures.judging import PARTS, judge


@pytest.mark.timeout(300)
def test_no_other_screen_looks_different(tmp_path: Path) -> None:
    judge(tmp_path, "plain", PARTS)
