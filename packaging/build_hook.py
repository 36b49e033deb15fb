"""What has to be made before the package is built or installed? The texts of each language, in Qt's form."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from qm import compile_all


class BuildHook(BuildHookInterface):  # type: ignore[misc]  # its types are not here when this is checked
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  hatchling's words
        compile_all(Path(self.root) / "resources" / "languages")
