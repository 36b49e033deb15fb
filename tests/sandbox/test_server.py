"""Does the sandbox start, stop and remember as promised?"""

from __future__ import annotations

import socket
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from timeneye_desktop.sandbox.server import Sandbox


def rows(sandbox: Sandbox, path: str, user: str = "me", **query: str) -> list[dict[str, Any]]:
    headers = {"Bearer": sandbox.issue_token(user)}
    answer = httpx.get(f"{sandbox.url}/api/3{path}", params=query, headers=headers, trust_env=False)
    assert answer.status_code == 200
    found: list[dict[str, Any]] = next(iter(answer.json().values()))
    return found


def test_it_listens_on_the_loopback_only_and_frees_its_port() -> None:
    with Sandbox() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        port = int(sandbox.url.rpartition(":")[2])
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))


def test_a_taken_port_is_an_error_in_the_caller() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        sandbox = Sandbox(port=taken.getsockname()[1])
        with pytest.raises(OSError, match=r"in use"):
            sandbox.start()
        sandbox.stop()


def test_it_leaves_no_thread_behind() -> None:
    with Sandbox() as sandbox:
        rows(sandbox, "/projects/")
        assert "sandbox" in {thread.name for thread in threading.enumerate()}
    assert "sandbox" not in {thread.name for thread in threading.enumerate()}


def test_two_run_beside_each_other() -> None:
    with Sandbox() as one, Sandbox(seed="empty") as other:
        assert one.url != other.url
        assert (len(rows(one, "/projects/")), len(rows(other, "/projects/"))) == (12, 0)


def test_the_same_clock_makes_the_same_company() -> None:
    noon = datetime(2026, 3, 15, 12, tzinfo=UTC)
    everything = {"limit": "9999", "dateFrom": "2000-01-01"}
    with Sandbox(clock=lambda: noon) as one, Sandbox(clock=lambda: noon) as other:
        entries = rows(one, "/entries/", "admin", **everything)
        assert entries == rows(other, "/entries/", "admin", **everything)
        assert entries[0]["entryDate"] == "2026-03-13"  # the Friday before that Sunday
        assert len({entry["userId"] for entry in entries}) == 8
        assert {entry["billed"] for entry in entries} == {"0", "1"}


def test_every_project_of_the_company_has_four_to_eight_phases_and_some_are_closed() -> None:
    with Sandbox() as sandbox:
        phases = [rows(sandbox, f"/projects/{p['id']}/tasks/", "admin") for p in rows(sandbox, "/projects/", "admin")]
        assert all(4 <= len(of_one) <= 8 for of_one in phases)
        assert {phase["isOpen"] for of_one in phases for phase in of_one} == {0, 1}


def test_the_big_seed_is_big() -> None:
    with Sandbox(seed="big") as sandbox:
        projects = rows(sandbox, "/projects/")
        assert len(projects) == 300
        assert len({project["name"] for project in projects}) == 300
        assert len(rows(sandbox, f"/projects/{projects[-1]['id']}/tasks/")) == 8
        entries = rows(sandbox, "/entries/", limit="9999", dateFrom="2000-01-01")
        today = datetime.now(UTC).date()
        assert len(entries) == 5000
        assert {entry["userId"] for entry in entries} == {"637"}
        assert entries[-1]["entryDate"] >= (today - timedelta(days=30)).isoformat()
        assert entries[0]["entryDate"] <= today.isoformat()


def test_the_empty_seed_has_people_and_nothing_else() -> None:
    with Sandbox(seed="empty") as sandbox:
        assert rows(sandbox, "/projects/") == rows(sandbox, "/timers/") == rows(sandbox, "/entries/") == []
        assert len(rows(sandbox, "/users/", "admin")) == 8


def test_it_refuses_connections_once_stopped_and_may_be_stopped_twice() -> None:
    with Sandbox() as sandbox:
        rows(sandbox, "/projects/")
    with pytest.raises(httpx.ConnectError):
        httpx.get(sandbox.url, trust_env=False)
    sandbox.stop()


def test_an_unknown_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="no seed"):
        Sandbox(seed="nothing")


def test_anybody_of_the_seed_can_be_me() -> None:
    with Sandbox(user="priya@fjordandfield.example") as sandbox:
        assert rows(sandbox, "/projects/4101/users/")[0]["name"] == "Priya Raman"
        with pytest.raises(LookupError):
            sandbox.issue_token("stranger")


def test_a_file_outlives_the_process(tmp_path: Path) -> None:
    file = tmp_path / "timeneye.db"
    with Sandbox(file=file, seed="empty") as sandbox:
        keys, token = (sandbox.client_id, sandbox.client_secret), sandbox.issue_token("manager")
        form = {"name": "Kept"}
        httpx.post(f"{sandbox.url}/api/3/projects/", data=form, headers={"Bearer": token}, trust_env=False)
    with Sandbox(file=file) as sandbox:
        answer = httpx.get(f"{sandbox.url}/api/3/projects/", headers={"Bearer": token}, trust_env=False)
        assert [project["name"] for project in answer.json()["projects"]] == ["Kept"]
        assert (sandbox.client_id, sandbox.client_secret) == keys


def test_a_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "timeneye.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(ValueError, match="99"):
        Sandbox(file=file)


def test_nothing_is_said_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with Sandbox() as sandbox:
        rows(sandbox, "/projects/")
        with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), timeout=5) as line:
            line.sendall(b"no HTTP at all\r\n\r\n")
            assert line.recv(100).startswith(b"HTTP/1.1 400")
        sandbox.faults.go_offline()
        sandbox.faults.come_back()
    assert capfd.readouterr() == ("", "")
