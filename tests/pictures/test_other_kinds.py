"""Do screens look as they are stored where letters are larger, texts longer or lines go from right to left?"""

from __future__ import annotations

from pathlib import Path

import pytest
from pictures.judging import judge
from pictures.kinds import KINDS, PLAIN


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", [kind.name for kind in KINDS if kind.name != PLAIN])
def test_no_screen_looks_different(kind: str, tmp_path: Path) -> None:
    judge(tmp_path, kind)
