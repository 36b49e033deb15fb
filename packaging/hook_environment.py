"""What must be put right before the packed program's first line? Whom it starts gets the person's own environment.

The folder's libraries are found through `LD_LIBRARY_PATH`, which the system's loader has read by now. A browser that is
started with it would load our OpenSSL in place of its own.
"""

import os

_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _BEFORE:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE
for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
