"""Can any answer at all make a reader do something else than read or say that it cannot?"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any, Final

from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.verdicts import detail_of, retry_after
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.errors import BadAnswerError, BlockedError, CallError, InDoubtError
from timeneye_desktop.domain.secret import Secret

API: Final = Dialect10()
DAY: Final = date(2026, 3, 2)
READING: Final[tuple[Call[Any], ...]] = (
    API.projects.list(),
    API.projects.get("1"),
    API.phases.list("1"),
    API.phases.get("1", "2"),
    API.members.list("1"),
    API.members.of_user("1"),
    API.timers.list(),
    API.entries.list(DAY, DAY),
    API.users.list(),
    API.users.get("1"),
    API.lists.clients(),
    API.lists.categories(),
    API.projects.create("A"),
    API.tokens.exchanges(AppKeys("1", Secret("s")), "c")[0],
)
CHANGING: Final[tuple[Call[Any], ...]] = (API.entries.delete("1"), API.timers.delete("1"))

KEYS: Final = (
    *("projects", "tasks", "users", "timers", "entries", "clients", "categories", "id", "name", "isActive", "isOpen"),
    *("isPM", "isBillable", "hourlyRate", "budgetMinutes", "clientId", "categoryId", "projectId", "taskId", "userId"),
    *("minutes", "entryDate", "notes", "billed", "timerStatus", "currentSeconds", "seconds", "enabled", "isAdmin"),
    *("createProjects", "email", "accessToken", "refreshToken", "expiration", "message", "error"),
)
VALUES: Final = st.sampled_from(
    ["", "0", "1", "-1", "637", "60", "running", "2026-03-02", "2026-03-02 10:00:00", "0000-00-00", "NaN", "1e9", 1, 0]
)
LEAVES: Final = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(10**400), 10**400)
    | st.floats()
    | st.text()
    | st.characters(categories=["Cs", "Cc", "Nd"])
    | VALUES
)
ANY_JSON: Final = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=6)
        | st.fixed_dictionaries(dict.fromkeys(("id", "projectId", "taskId", "userId", "minutes", "entryDate"), inner))
    ),
    max_leaves=25,
)
ANY_BODY: Final = (
    ANY_JSON.map(lambda value: json.dumps(value).encode())
    | ANY_JSON.map(lambda value: json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    | st.binary()
    | st.tuples(ANY_JSON, st.integers(0, 200)).map(lambda cut: json.dumps(cut[0]).encode()[: cut[1]])
)


def error_of(call: Call[Any], answer: Answer) -> CallError | None:
    """None when it was read; anything else than a CallError ends the test."""
    try:
        call.read(answer)
    except CallError as error:
        return error
    return None


@settings(max_examples=400)
@given(ANY_BODY, st.sampled_from(READING), st.sampled_from([200, 201]))
@example(b'{"accessToken": "a", "expiration": "99999999999999999999"}', READING[-1], 200)
@example(b'{"accessToken": "a", "expiration": "0001-01-01T00:00:00+14:00"}', READING[-1], 200)
@example(b'{"accessToken": "a", "expiration": "\xc2\xb2"}', READING[-1], 200)
def test_a_success_is_read_or_said_to_be_unreadable(body: bytes, call: Call[Any], status: int) -> None:
    error = error_of(call, Answer(status, "application/json", {}, body))
    if error is not None:
        is_page = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        assert isinstance(error, BlockedError | InDoubtError if is_page else BadAnswerError)
        assert error.status == status


@settings(max_examples=300)
@given(
    st.integers(100, 999),
    ANY_BODY,
    st.sampled_from(["", "text/html", "application/json", "\u00e9;=;"]) | st.text(),
    st.sampled_from(READING + CHANGING),
    st.text(),
)
def test_every_status_ends_in_a_value_or_a_call_error(
    status: int, body: bytes, kind: str, call: Call[Any], later: str
) -> None:
    error = error_of(call, Answer(status, kind, {"retry-after": later}, body))
    if error is None:
        assert status in {200, 201}
    else:
        assert error.status == status
        assert len(error.detail) <= 300
        assert error.detail.isprintable()


@settings(max_examples=300)
@given(
    st.text()
    | st.integers().map(str)
    | st.from_regex(r"\A[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d:\d\d( GMT| [+-]\d{4,9})?\Z")
)
def test_no_wait_is_shorter_than_a_second_or_longer_than_a_quarter_of_an_hour(text: str) -> None:
    assert 1 <= retry_after(text, datetime.now(UTC)) <= 900


@settings(max_examples=200)
@given(ANY_BODY)
def test_the_servers_words_are_one_short_line(body: bytes) -> None:
    words = detail_of(Answer(400, "", {}, body))
    assert len(words) <= 300
    assert words.isprintable()
    words.encode()


@given(st.text(min_size=1), st.text(), ANY_JSON)
def test_tokens_are_usable_in_a_header_or_refused(access: str, refresh: str, expiration: Any) -> None:
    value = {"accessToken": access, "refreshToken": refresh, "expiration": expiration}
    try:
        tokens: Tokens = READING[-1].read(Answer(200, "", {}, json.dumps(value).encode()))
    except BadAnswerError:
        return
    assert tokens.access.reveal() == access
    assert access.isascii()
    assert access.isprintable()
    assert tokens.expires_at is not None
    assert tokens.expires_at.tzinfo is UTC
