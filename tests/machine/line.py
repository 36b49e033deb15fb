"""The network of one life: takes each request to the server, or does to it what the trouble wants."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any, Final

from machine.far_side import FarSide
from machine.life import Life
from machine.promises import Leaving
from machine.story import Story
from machine.trouble import Fate, Trouble

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.domain.errors import InDoubtError, NotSentError
from timeneye_desktop.domain.secret import Secret

_PATIENCE: Final = 30.0
"""Seconds after which the transport gives a request up."""
_PAGE: Final = b"<!doctype html><html><body>Almost there</body></html>"
_JSON: Final = "application/json"


class Line:
    """A transport; every error it raises is one the real one raises, every answer is judged by the real readers."""

    def __init__(self, far: FarSide, trouble: Trouble, life: Life, leaving: Leaving, story: Story) -> None:
        self._far = far
        self._trouble = trouble
        self._life = life
        self._leaving = leaving
        self._story = story
        self._numbers = itertools.count(1)

    async def send(self, _server: str, call: Call[Any], _token: Secret | None) -> Answer:
        self._life.travel("before a request")
        with self._leaving.watched(self._life, call):
            fate = self._trouble.befalls(call.method, writes=call.writes)
            number = next(self._numbers)
            if call.writes or fate is not Fate.ANSWERED:
                self._story.note(
                    "request", f"#{number}", call.method, call.path, dict(call.form or call.query), fate.value
                )
            await self._trouble.delay(3.0)
            self._life.travel("on the way")
            answer = await self._carried(call, fate)
        self._life.travel("before an answer is written down")
        return answer

    async def close(self) -> None:
        """Nothing is open."""

    async def _carried(self, call: Call[Any], fate: Fate) -> Answer:
        if fate in {Fate.NOT_SENT, Fate.LOST, Fate.LATE, Fate.ANSWER_LOST}:
            await self._unanswered(call, fate)
        if fate is Fate.LIMITED:
            return Answer(429, _JSON, {"retry-after": self._trouble.pick("1", "20", "90")}, b"")
        if fate is Fate.PAGE:
            return Answer(self._trouble.pick(200, 403, 511), "text/html", {}, _PAGE)
        if fate is Fate.ERROR:
            return Answer(503, _JSON, {}, b'{"error": "trouble"}')
        if fate is Fate.NO_ID:
            return Answer(200, "", {}, b"")
        answer = self._applied(call)
        if fate is Fate.ERROR_APPLIED:
            answer = Answer(502, "text/html", {}, _PAGE)
        elif fate is Fate.NO_ID_APPLIED:
            answer = Answer(200, _JSON, {}, b"{}")
        elif fate is Fate.CUT:
            answer = Answer(answer.status, _JSON, {}, answer.body[: len(answer.body) // 2])
        self._life.travel("after the server acted")
        await self._trouble.delay(1.0)
        return answer

    async def _unanswered(self, call: Call[Any], fate: Fate) -> None:
        if fate is Fate.NOT_SENT:
            await self._trouble.delay(2.0)
            raise NotSentError("ConnectError")
        if fate is Fate.LATE:
            asyncio.get_running_loop().call_later(self._trouble.lateness(), self._arrive_late, call)
        elif fate is Fate.ANSWER_LOST:
            self._applied(call)
            self._life.travel("after the server acted")
        await self._trouble.delay(_PATIENCE)
        raise InDoubtError("ReadTimeout")

    def _applied(self, call: Call[Any]) -> Answer:
        return self._far.answer(call, 0.0 if call.writes else self._trouble.staleness())

    def _arrive_late(self, call: Call[Any]) -> None:
        answer = self._far.answer(call)
        self._story.note("server", "late", call.method, call.path, dict(call.form or call.query), answer.status)
