#!/bin/sh
# Has Apple look at a signed disk image, and staples its word to it: notarise.sh IMAGE.
# TIMENEYE_NOTARY names a profile that `xcrun notarytool store-credentials` has made; without one nothing is sent.
set -eu
if [ -z "${TIMENEYE_NOTARY:-}" ]; then
    echo "TIMENEYE_NOTARY names no profile, so Apple was not asked about $1."
    exit 0
fi
xcrun notarytool submit "$1" --keychain-profile "$TIMENEYE_NOTARY" --wait
xcrun stapler staple "$1"
xcrun stapler validate "$1"
