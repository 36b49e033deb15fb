"""Is there any way to switch off that a server proves who it is?"""

from __future__ import annotations

import ast
from typing import Any

WAYS_ROUND = {"CERT_NONE", "CERT_OPTIONAL", "_create_unverified_context", "check_hostname", "verify_mode"}
FILE_OF_TRUST = "timeneye_desktop/api/trust.py"


def test_no_code_passes_anything_but_what_the_computer_trusts(package: tuple[Any, ...]) -> None:
    found = [
        (source.path, ast.unparse(word.value))
        for source in package
        for call in source.find(ast.Call)
        for word in call.keywords
        if word.arg in {"verify", "ssl", "ssl_context", "cert"}
    ]
    assert found == [("timeneye_desktop/api/transport.py", "trusted()")]


def test_no_code_knows_how_to_look_away(package: tuple[Any, ...]) -> None:
    found = [
        source.at(node)
        for source in package
        for node in source.find(ast.Attribute, ast.Name, ast.Constant)
        if {getattr(node, "attr", ""), getattr(node, "id", ""), str(getattr(node, "value", ""))} & WAYS_ROUND
    ]
    assert found == []


def test_only_one_file_makes_a_context(package: tuple[Any, ...]) -> None:
    makers = {"SSLContext", "create_default_context"}
    found = {source.path for source in package for node in source.find(ast.Attribute) if node.attr in makers}
    assert found == {FILE_OF_TRUST}
