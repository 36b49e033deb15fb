"""Does a secret stay out of every text somebody might read?"""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pprint import pformat

import pytest

from timeneye_desktop.domain.secret import Secret

HIDDEN = "tk-very-hidden"


@dataclass(frozen=True)
class Holder:
    token: Secret


@pytest.mark.parametrize(
    "shown",
    [
        repr,
        str,
        ascii,
        format,
        pformat,
        lambda secret: f"{secret}",
        lambda secret: f"{secret!r:>20}",
        lambda secret: f"{secret!s:.5}",
        lambda secret: "%s %r" % (secret, secret),  # noqa: UP031  as loggers do
        lambda secret: "{} {!r}".format(secret, secret),  # noqa: UP032  as older code does
        lambda secret: str([secret, {secret: secret}]),
        lambda secret: repr(Holder(secret)),
        lambda secret: str(ValueError("token", secret)),
        lambda secret: json.dumps({"token": secret}, default=str),
        lambda secret: json.dumps({"token": secret}, default=repr),
    ],
)
def test_no_way_of_showing_it_shows_it(shown: Callable[[Secret], str]) -> None:
    assert "***" in shown(Secret(HIDDEN))
    assert HIDDEN not in shown(Secret(HIDDEN))


@pytest.mark.parametrize(
    "taken",
    [
        pickle.dumps,
        copy.copy,
        copy.deepcopy,
        json.dumps,
        vars,
        list,
        bytes,
        iter,
        len,
        lambda secret: pickle.dumps(Holder(secret)),
        lambda secret: pickle.dumps([secret], protocol=0),
        lambda secret: format(secret, ">30"),
        lambda secret: secret + "",
        lambda secret: "x" in secret,
    ],
)
def test_what_would_carry_it_away_is_refused_and_the_refusal_does_not_tell_it(
    taken: Callable[[Secret], object],
) -> None:
    with pytest.raises(TypeError) as refused:
        taken(Secret(HIDDEN))
    assert HIDDEN not in str(refused.value)


def test_a_traceback_with_the_values_of_all_names_does_not_tell_it() -> None:
    def fail(token: Secret) -> None:
        kept = token
        raise RuntimeError(kept)

    try:
        fail(Secret(HIDDEN))
    except RuntimeError as error:
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "***" in told
    assert HIDDEN not in told.replace(f'Secret("{HIDDEN}")', "")


def test_a_log_does_not_tell_it(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").warning("signed in with %s and %r", Secret(HIDDEN), {"token": Secret(HIDDEN)})
    assert "***" in caplog.text
    assert HIDDEN not in caplog.text


def test_who_asks_is_told() -> None:
    assert Secret(HIDDEN).reveal() == HIDDEN


def test_equal_secrets_are_equal_and_are_no_text() -> None:
    assert Secret(HIDDEN) == Secret(HIDDEN)
    assert len({Secret(HIDDEN), Secret(HIDDEN), Secret("other")}) == 2
    assert Secret(HIDDEN) != HIDDEN
    assert hash(Secret(HIDDEN)) != hash(HIDDEN)


def test_an_empty_secret_counts_as_none() -> None:
    assert not Secret("")
    assert Secret(" ")
