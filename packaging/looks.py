"""What do Windows and macOS want to know of the program before they show it?"""

from __future__ import annotations

from typing import Any

from identity import IDENTIFIER, MAKERS, TITLE, VERSION


def windows_facts(name: str) -> object:
    """The version resource of one program; PyInstaller's own types, which exist on Windows only."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*map(int, VERSION.partition("-")[0].split(".")), 0)
    texts = {
        "CompanyName": MAKERS,
        "FileDescription": TITLE if name == "timeneye-desktop" else f"{TITLE}, for the terminal",
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": "MIT License",
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
    }
    table = info.StringTable("040904B0", [info.StringStruct(key, text) for key, text in texts.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, flags=0, OS=0x40004, fileType=1),
        kids=[info.StringFileInfo([table]), info.VarFileInfo([info.VarStruct("Translation", [0x409, 1200])])],
    )


def mac_facts() -> dict[str, Any]:
    """For the bundle: LSUIElement stays off, since a window that cannot be reached from the Dock is lost."""
    return {
        "bundle_identifier": IDENTIFIER,
        "version": VERSION,
        "info_plist": {
            "CFBundleDisplayName": TITLE,
            "CFBundleShortVersionString": VERSION,
            "LSApplicationCategoryType": "public.app-category.productivity",
            "LSMinimumSystemVersion": "13.0",
            "LSUIElement": False,
            "NSHighResolutionCapable": True,
            "NSHumanReadableCopyright": "MIT License",
        },
    }
