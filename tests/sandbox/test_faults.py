"""Does everything that can be made to go wrong go wrong as promised?"""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable

import httpx
import pytest

from timeneye_desktop.sandbox.faults import Garbage
from timeneye_desktop.sandbox.server import Sandbox

WORK = {"projectId": "4101", "taskId": "31003", "minutes": "30", "notes": "once"}


def logged(client: httpx.Client) -> int:
    rows = client.get("/entries/", params={"limit": "9999"}).json()["entries"]
    return sum(row["notes"] == "once" for row in rows)


def eventually(is_so: Callable[[], bool], seconds: float = 5) -> bool:
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            return False
    return True


def test_offline_refuses_connections_and_comes_back_on_the_same_port(sandbox: Sandbox, me: httpx.Client) -> None:
    url = sandbox.url
    assert me.get("/projects/").status_code == 200
    sandbox.faults.go_offline()
    for _ in range(3):
        with pytest.raises(httpx.ConnectError):
            me.post("/entries/", data=WORK)
    sandbox.faults.come_back()
    assert sandbox.url == url
    assert logged(me) == 0
    assert me.post("/entries/", data=WORK).status_code == 201


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a port be held without listening")
def test_nobody_else_can_take_the_port_meanwhile(sandbox: Sandbox) -> None:
    sandbox.faults.go_offline()
    with socket.socket() as other, pytest.raises(OSError, match=r"in use"):
        other.bind(("127.0.0.1", int(sandbox.url.rpartition(":")[2])))


def test_going_offline_and_back_may_be_said_twice(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.go_offline()
    sandbox.faults.go_offline()
    assert sandbox.faults.is_offline
    sandbox.faults.come_back()
    sandbox.faults.come_back()
    assert me.get("/timers/").status_code == 200


def test_a_sandbox_can_start_offline() -> None:
    with Sandbox() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
    later = Sandbox(port=port)
    later.faults.go_offline()
    with later, httpx.Client(base_url=later.url, headers={"Bearer": later.issue_token()}, trust_env=False) as client:
        with pytest.raises(httpx.ConnectError):
            client.get("/api/3/projects/")
        later.faults.come_back()
        assert client.get("/api/3/projects/").status_code == 200


def test_a_lost_answer_was_applied(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.lose_answer(times=1, method="POST", path="/api/3/entries/")
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        me.post("/entries/", data=WORK)
    assert logged(me) == 1
    assert sandbox.requests[0] == ("POST", "/api/3/entries/", 0, True)


def test_a_cut_answer_was_applied_too(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.lose_answer(cut=True, times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        me.post("/entries/", data=WORK)
    assert logged(me) == 1


def test_a_cut_answer_without_a_body_is_lost_whole(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.lose_answer(cut=True, times=1)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        me.delete("/timers/1202/")
    assert len(me.get("/timers/").json()["timers"]) == 1


def test_a_lost_request_was_not_applied(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.lose_request(times=1)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        me.post("/entries/", data=WORK)
    assert logged(me) == 0
    assert sandbox.requests[0] == ("POST", "/api/3/entries/", 0, False)


def test_a_late_request_is_applied_after_its_answer_was_lost(sandbox: Sandbox, me: httpx.Client) -> None:
    fault = sandbox.faults.apply_late(0.3, times=1)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        me.post("/entries/", data=WORK)
    assert sandbox.requests[0] == ("POST", "/api/3/entries/", 0, False)
    assert fault.hits == 1
    assert eventually(lambda: logged(me) == 1)
    assert sandbox.requests[0] == ("POST", "/api/3/entries/", 0, True)


def test_a_sandbox_that_stops_forgets_what_was_late() -> None:
    with Sandbox() as sandbox:
        sandbox.faults.apply_late(3600)
        sandbox.faults.slow(0)
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            httpx.get(f"{sandbox.url}/api/3/projects/", trust_env=False)


def test_slowness_waits_before_it_applies_and_applies_though_the_client_left(
    sandbox: Sandbox, me: httpx.Client
) -> None:
    sandbox.faults.slow(0.5, times=1)
    with pytest.raises(httpx.ReadTimeout):
        me.post("/entries/", data=WORK, timeout=0.1)
    assert eventually(lambda: logged(me) == 1)


def test_slowness_adds_up_and_comes_on_top_of_another_fault(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.slow(0.05)
    sandbox.faults.slow(0.05)
    sandbox.faults.answer_status(503, times=1)
    begun = time.monotonic()
    assert me.get("/timers/").status_code == 503
    assert time.monotonic() - begun >= 0.09


def test_stopping_does_not_wait_for_the_slow() -> None:
    sandbox = Sandbox()
    sandbox.start()
    sandbox.faults.slow(3600)
    begun = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{sandbox.url}/api/3/projects/", timeout=0.1, trust_env=False)
    sandbox.stop()
    assert time.monotonic() - begun < 60


def test_too_many_requests_say_when_to_come_again(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.answer_status(429, retry_after="7", times=2)
    for _ in range(2):
        answer = me.post("/entries/", data=WORK)
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert logged(me) == 0


@pytest.mark.parametrize("applied", [False, True])
def test_server_trouble_may_or_may_not_have_applied(sandbox: Sandbox, me: httpx.Client, *, applied: bool) -> None:
    sandbox.faults.answer_status(502, applied=applied, times=1)
    assert me.post("/entries/", data=WORK).status_code == 502
    assert logged(me) == applied


@pytest.mark.parametrize("status", [200, 403, 511])
def test_a_page_may_come_instead_of_json(sandbox: Sandbox, me: httpx.Client, status: int) -> None:
    sandbox.faults.answer_html(status, times=1)
    answer = me.post("/entries/", data=WORK)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert "<html>" in answer.text
    assert logged(me) == 0


def test_garbage_has_wrong_types_wrong_shapes_or_no_end(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.answer_garbage(times=1)
    sandbox.faults.answer_garbage(Garbage.ENVELOPE, times=1)
    sandbox.faults.answer_garbage(Garbage.TEXT, times=1)
    types = me.get("/timers/").json()["timers"]
    assert types[0]["id"] == {"what": "?"}
    assert isinstance(me.get("/timers/").json(), list)
    with pytest.raises(ValueError, match=r"Expecting|Unterminated|delimiter"):
        me.get("/timers/").json()
    assert len(me.get("/timers/").json()["timers"]) == 2


def test_a_fault_concerns_its_method_and_path_for_as_many_times_as_said(sandbox: Sandbox, me: httpx.Client) -> None:
    fault = sandbox.faults.answer_status(500, times=2, method="GET", path="/api/3/ti")
    statuses = [me.get(path).status_code for path in ("/projects/", "/timers/", "/timers/", "/timers/")]
    assert statuses == [200, 500, 500, 200]
    assert me.post("/timers/", data={}).status_code == 400
    assert fault.hits == 2


def test_all_faults_can_be_taken_back(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.faults.answer_status(500)
    assert me.get("/timers/").status_code == 500
    sandbox.faults.clear()
    assert me.get("/timers/").status_code == 200
