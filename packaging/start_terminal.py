"""Where the packed program for the terminal begins."""

from __future__ import annotations

import sys

from timeneye_desktop.app.terminal import main

sys.exit(main())
