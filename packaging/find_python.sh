#!/bin/sh
# Prints the first Python that is new enough, or says in a sentence that there is none.
for name in "$@" python3.13 python3.12 python3.11 python3 python; do
    # A name can be there and lead nowhere (version switchers do that), so each is asked.
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done
echo "Timeneye Desktop needs Python 3.11 or newer, and none was found. Name one with: make PYTHON=/path/to/python3" >&2
exit 1
