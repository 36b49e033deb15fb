"""Which operation of the newer API answers which request, and who may ask?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from timeneye_desktop.sandbox.ask import Ask, Operation, Person, Reply, answer
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.tokens import Tokens
from timeneye_desktop.sandbox.v1.asked import from_body, from_query
from timeneye_desktop.sandbox.v1.limits import Limits, TooOftenError
from timeneye_desktop.sandbox.v1.terms import Terms

BASE: Final = "/api/v1"
Methods = Mapping[str, Operation]


class Routes:
    """The token stands in `Authorization: Bearer`; a header of that name counts for nothing."""

    def __init__(self, database: Database, tokens: Tokens, limits: Limits, terms: Terms) -> None:
        self._database = database
        self._tokens = tokens
        self._limits = limits
        self._terms = terms

    def routes(self, operations: Iterable[Operation]) -> list[Route]:
        found: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            found.setdefault(operation.path, {})[operation.method] = operation
        return [Route(BASE + path, self._endpoint(by), methods=list(by)) for path, by in found.items()]

    def _endpoint(self, methods: Methods) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            body = await request.body()
            operation = methods.get(request.method) or methods["GET"]
            if not self._terms.is_there:
                return _response(answer({"message": "Nothing here."}, 404))
            headers: tuple[tuple[str, str], ...] = ()
            try:
                token = self._token(request)
                headers = self._limits.count(token)
                with self._database.change():
                    return _response(operation.act(self._asked(request, body, token)), headers)
            except RefusedError as refused:
                return _response(answer({"message": refused.why}, refused.status), headers)
            except TooOftenError as often:
                return _response(answer({"message": "Too many requests."}, 429), often.headers)

        return endpoint

    @staticmethod
    def _token(request: Request) -> str:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind != "Bearer" or not token:
            raise RefusedError(401, "Unauthenticated.")
        return token.strip()

    def _asked(self, request: Request, body: bytes, token: str) -> Ask:
        person: Person | None = self._tokens.person_of(token)
        if person is None:
            raise RefusedError(401, "Unauthenticated.")
        return Ask(
            query=from_query(request.scope["query_string"]),
            form=from_body(body, request.headers.get("content-type", "")),
            ids={name: str(value) for name, value in request.path_params.items()},
            person=person,
        )


def _response(reply: Reply, headers: tuple[tuple[str, str], ...] = ()) -> Response:
    kind = {"content-type": reply.content_type} if reply.content_type else {}
    return Response(reply.body, status_code=reply.status, headers={**dict(headers), **kind})
