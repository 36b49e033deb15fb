"""What is in the package, as a bill that programs read (CycloneDX)? Made from what is installed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from identity import NAME, VERSION

from timeneye_desktop.ui.about.parts import Part

_SPEC: Final = "1.5"


def write_bill(path: Path, found: Iterable[Part]) -> None:
    """Ends with a sentence when it is none."""
    ours, *others = found
    bill = {
        "$schema": f"http://cyclonedx.org/schema/bom-{_SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": _SPEC,
        "serialNumber": uuid5(NAMESPACE_URL, "\n".join(f"{part.name} {part.version}" for part in (ours, *others))).urn,
        "version": 1,
        "metadata": {"component": _component(ours, "application")},
        "components": [*(_component(part, "library") for part in others), _python()],
    }
    text = json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
    if wrong := _faults(text):
        sys.exit(f"The bill of {NAME} {VERSION} is not what CycloneDX {_SPEC} wants: {wrong}")
    path.write_text(text, "utf-8", newline="\n")


def _component(part: Part, kind: str) -> dict[str, Any]:
    address = f"pkg:pypi/{part.name.lower().replace('_', '-')}@{part.version}"
    licences = [{"license": {"name": part.licence}}] if part.licence else []
    named = {"type": kind, "bom-ref": address, "name": part.name, "version": part.version, "purl": address}
    return named | {"licenses": licences}


def _python() -> dict[str, Any]:
    version = sys.version.split()[0]
    return {"type": "platform", "bom-ref": "python", "name": "Python", "version": version}


def _faults(text: str) -> str:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    return str(JsonStrictValidator(SchemaVersion.V1_5).validate_str(text) or "")
