"""Who holds a port is told by its name, with real programs."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from timeneye_desktop.system.port_holder import port_holder

HOLDS = (
    "import socket, sys; held = socket.create_server((sys.argv[1], 0), family=socket.AddressFamily[sys.argv[2]]);"
    "print(held.getsockname()[1], flush=True); sys.stdin.read()"
)

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")


@on_linux
@pytest.mark.parametrize(("host", "family"), [("127.0.0.1", "AF_INET"), ("::", "AF_INET6")])
def test_another_program_is_named(host: str, family: str, tmp_path: Path) -> None:
    if family == "AF_INET6" and not socket.has_ipv6:
        pytest.skip("this computer has no IPv6")
    program = tmp_path / "squatter"
    shutil.copy(sys.executable, program)
    command = [sys.executable, "-c", HOLDS, host, family]
    with subprocess.Popen(  # noqa: S603  our own words
        command, executable=program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        port = int(other.stdout.readline())
        assert port_holder(port) == "squatter"
        other.communicate("")
    assert port_holder(port) is None


@on_linux
def test_a_port_that_somebody_only_uses_is_held_by_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert port_holder(client.getsockname()[1]) is None


@on_linux
def test_where_nothing_can_be_read_nobody_is_named(tmp_path: Path) -> None:
    assert port_holder(53117, tmp_path) is None
    (tmp_path / "net").mkdir()
    held = " 0: 0100007F:CF7D 00000000:0000 0A 0:0 0:0 0 1000 0 99 1\n"
    (tmp_path / "net" / "tcp").write_text(f"heading\n\n short\n{held}")
    assert port_holder(53117, tmp_path) is None


@pytest.mark.skipif(sys.platform == "linux", reason="Linux tells")
def test_other_systems_name_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert port_holder(server.getsockname()[1]) is None
