#!/bin/sh
# A disk image of the app: image.sh APP IMAGE IDENTIFIER. Signed when TIMENEYE_SIGN_AS names a certificate.
set -eu
app=$1 image=$2 identifier=$3
here=$(dirname "$0")
if [ -n "${TIMENEYE_SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --identifier "$identifier" \
        --entitlements "$here/entitlements.plist" --sign "$TIMENEYE_SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
rm -f "$image"
hdiutil create -quiet -volname "$(basename "$app" .app)" -srcfolder "$room" -format UDZO "$image"
if [ -n "${TIMENEYE_SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$TIMENEYE_SIGN_AS" "$image"
    sh "$here/notarise.sh" "$image"
fi
