"""What did the client of the newer API mean: JSON in the body, brackets in the query (api-v1.md, 3)?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from timeneye_desktop.sandbox.fields import Fields, RefusedError


def from_body(body: bytes, content_type: str) -> Fields:
    """The fields of a JSON object; a number is as good as its text, null is not given."""
    if not body:
        return Fields()
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise RefusedError(415, "The body has to be JSON.")
    try:
        found = json.loads(body)
    except ValueError as error:
        raise RefusedError(400, "The body is no JSON.") from error
    if not isinstance(found, Mapping):
        raise RefusedError(400, "The body is no object.")
    return Fields({str(name): _text(name, value) for name, value in found.items() if value is not None})


def from_query(encoded: bytes) -> Fields:
    """Repeated `name[]` parameters come as one text, separated by commas."""
    found: dict[str, str] = {}
    for name, value in parse_qsl(encoded.decode(errors="replace"), keep_blank_values=True, errors="replace"):
        is_list = name.endswith("[]") and name in found
        found[name] = f"{found[name]},{value}" if is_list else value
    return Fields(found)


def _text(name: object, value: object) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int | float | str):
        return str(value)
    raise RefusedError(422, f"{name} is not acceptable.")
