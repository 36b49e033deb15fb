"""Where the packed program for the desktop begins."""

from __future__ import annotations

import sys

from timeneye_desktop.app.main import main

sys.exit(main())
