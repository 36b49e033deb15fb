#!/bin/sh
# One file that runs on any Linux desktop: make.sh TARBALL OUT. Uses appimagetool (continuous build of 2024-11 or newer).
set -eu
tarball=$1 out=$2
command -v appimagetool >/dev/null || { echo "appimagetool is not here: https://github.com/AppImage/appimagetool" >&2; exit 3; }
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -p "$room/AppDir/usr"
tar -xf "$tarball" -C "$room/AppDir/usr"
cd "$room/AppDir"
ln -s usr/share/applications/timeneye-desktop.desktop timeneye-desktop.desktop
ln -s usr/share/icons/hicolor/256x256/apps/timeneye-desktop.png timeneye-desktop.png
ln -s timeneye-desktop.png .DirIcon
cat >AppRun <<'END'
#!/bin/sh
# Called as `timeneye`, through a link of that name, it is the command for the terminal.
here=$(dirname "$(readlink -f "$0")")
case "$(basename "${ARGV0:-timeneye-desktop}")" in
    timeneye) exec "$here/usr/lib/timeneye-desktop/timeneye" "$@" ;;
    *) exec "$here/usr/lib/timeneye-desktop/timeneye-desktop" "$@" ;;
esac
END
chmod 755 AppRun
cd - >/dev/null
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1700000000}" appimagetool --no-appstream "$room/AppDir" "$out"
