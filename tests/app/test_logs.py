"""What may be read in the log file, and by whom."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeneye_desktop.app.logs import FILE_NAME, Mask, start_logging, stop_logging
from timeneye_desktop.domain.secret import Secret

CANARY = "canary-3f9a17c2b8"


@pytest.fixture
def mask() -> Iterator[Mask]:
    mask = Mask()
    yield mask
    stop_logging(mask)


def test_a_known_secret_is_masked_in_messages_arguments_and_exceptions(tmp_path: Path, mask: Mask) -> None:
    path = start_logging(tmp_path, mask)
    mask.add(Secret(CANARY))
    log = logging.getLogger("timeneye_desktop.test")
    log.info("plain " + CANARY)  # noqa: G003  as careless code would
    log.info("argument %s %r", CANARY, {"x": CANARY})
    try:
        try:
            raise ValueError(CANARY)  # noqa: TRY301  the cause must be chained
        except ValueError as error:
            raise RuntimeError("outer") from error
    except RuntimeError:
        log.exception("failed with %s", CANARY, stack_info=True)
    assert path is not None
    text = path.read_text()
    assert CANARY not in text
    assert text.count("***") >= 4
    assert "RuntimeError: outer" in text
    assert "ValueError" in text


@pytest.mark.hostile(45)
@pytest.mark.parametrize(
    "line",
    [
        f"headers: Bearer: {CANARY}",
        f"{{'Bearer': '{CANARY}', 'Accept': '*/*'}}",
        f"[(b'Bearer', b'{CANARY}')]",
        f"Authorization: Basic {CANARY}==",
        f"('authorization', 'Basic {CANARY}')",
        f"GET http://127.0.0.1:53117/timeneye/callback?code={CANARY}&state=x",
        f"GET https://track.timeneye.com/api/3/token/42/{CANARY}",
        f"GET /token?clientId=1&code={CANARY}",
        f'{{"accessToken": "{CANARY}", "expiration": 1}}',
        f"client_secret={CANARY}",
        f"opening http://127.0.0.1:53117/s/{CANARY}",
        f"proxy http://me:{CANARY}@proxy.example:3128",
        f"proxy http://me:p@{CANARY}@proxy.example:3128",
    ],
)
def test_a_secret_nobody_announced_is_masked_where_it_stands(line: str) -> None:
    masked = Mask().hide(line)
    assert CANARY not in masked
    assert "***" in masked


@pytest.mark.parametrize("line", ["Logged 1:30 to Acme > Design", "GET /api/3/entries/?limit=20", "status code 404"])
def test_ordinary_lines_stay_as_they_are(line: str) -> None:
    assert Mask().hide(line) == line


def test_other_handlers_of_the_root_logger_are_masked_too(
    tmp_path: Path, mask: Mask, caplog: pytest.LogCaptureFixture
) -> None:
    start_logging(tmp_path, mask)
    mask.add(Secret(CANARY))
    logging.getLogger("other").warning("%s", CANARY)
    assert CANARY not in caplog.text


def test_arguments_that_do_not_fit_do_not_raise(tmp_path: Path, mask: Mask) -> None:
    path = start_logging(tmp_path, mask)
    logging.getLogger("x").info("%d", "no number")
    assert path is not None
    assert "%d" in path.read_text()


@pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")
def test_only_the_user_can_read_the_file_even_after_it_rolled_over(tmp_path: Path, mask: Mask) -> None:
    path = start_logging(tmp_path, mask)
    log = logging.getLogger("x")
    for _ in range(220):
        log.info("%s", "x" * 10_000)
    assert path is not None
    files = list(tmp_path.iterdir())
    assert len(files) >= 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_the_place_of_the_file_is_left_alone(tmp_path: Path, mask: Mask) -> None:
    target = tmp_path / "victim"
    target.write_text("untouched")
    (tmp_path / FILE_NAME).symlink_to(target)
    assert start_logging(tmp_path, mask) is None
    logging.getLogger("x").warning("hello")
    assert target.read_text() == "untouched"


@pytest.mark.skipif(os.name == "nt", reason="pipes are a matter of POSIX")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(tmp_path: Path, mask: Mask) -> None:
    os.mkfifo(tmp_path / FILE_NAME)
    reader = os.open(tmp_path / FILE_NAME, os.O_RDONLY | os.O_NONBLOCK)
    assert start_logging(tmp_path, mask) is None
    logging.getLogger("x").warning("hello")
    assert os.read(reader, 100) == b""
    os.close(reader)


def test_a_missing_folder_leaves_the_app_without_a_log_file(tmp_path: Path, mask: Mask) -> None:
    assert start_logging(tmp_path / "missing", mask) is None
    logging.getLogger("x").warning("still alive")


def test_http_libraries_do_not_log_their_addresses(tmp_path: Path, mask: Mask) -> None:
    path = start_logging(tmp_path, mask)
    logging.getLogger("httpx").info("HTTP Request: GET https://example/?x=1")
    logging.getLogger("httpcore.connection").debug("x")
    assert path is not None
    assert path.read_text() == ""
