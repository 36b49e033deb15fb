"""Which operation answers which request?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from timeneye_desktop.sandbox.ask import NOBODY, Ask, Operation, Person, Reply, answer
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import Fields, RefusedError
from timeneye_desktop.sandbox.tokens import Tokens

BASE = "/api/3"
_FORM = "application/x-www-form-urlencoded"
_METHODS = ["GET", "POST", "PUT", "DELETE"]

Methods = Mapping[str, Operation]


class Routes:
    """Open operations ask for no token; the others stand below /api/3 and want a header named `Bearer`."""

    def __init__(self, database: Database, tokens: Tokens) -> None:
        self._database = database
        self._tokens = tokens

    def app(self, open_to_all: Iterable[Operation], below_base: Iterable[Operation]) -> Starlette:
        routes = [
            Route(path, self._endpoint(methods, lambda _: NOBODY), methods=list(methods))
            for path, methods in _by_path(open_to_all).items()
        ]
        for path, methods in _by_path(below_base).items():
            endpoint = self._endpoint(methods, self._who)
            routes += [
                Route(BASE + path, endpoint, methods=list(methods)),
                Route(BASE + path.removesuffix("/"), self._without_slash(methods, endpoint), methods=_METHODS),
            ]
        app = Starlette(routes=routes)
        app.router.redirect_slashes = False
        return app

    def _who(self, request: Request) -> Person:
        """The header's name is `Bearer`, its value the bare token; `Authorization` counts for nothing."""
        person = self._tokens.person_of(request.headers.get("bearer", ""))
        if person is None:
            raise RefusedError(401, "The token is missing, not valid or expired.")
        return person

    def _endpoint(self, methods: Methods, who: Callable[[Request], Person]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            body = await request.body()
            operation = methods.get(request.method) or methods["GET"]  # HEAD is answered like GET
            try:
                with self._database.change():
                    return _response(operation.act(_asked(request, body, who(request))))
            except RefusedError as refused:
                return _response(answer({"error": refused.why}, refused.status))

        return endpoint

    def _without_slash(
        self, methods: Methods, endpoint: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Without its final slash a bare GET works; anything else is an empty 200 that did nothing (api-10, 7.2)."""

        async def without_slash(request: Request) -> Response:
            if request.method in {"GET", "HEAD"} and "GET" in methods and not request.scope["query_string"]:
                return await endpoint(request)
            try:
                self._who(request)
            except RefusedError as refused:
                return _response(answer({"error": refused.why}, refused.status))
            return Response()

        return without_slash


def _by_path(operations: Iterable[Operation]) -> dict[str, dict[str, Operation]]:
    found: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        found.setdefault(operation.path, {})[operation.method] = operation
    return found


def _asked(request: Request, body: bytes, person: Person) -> Ask:
    is_form = request.headers.get("content-type", "").partition(";")[0].strip().lower() == _FORM
    return Ask(
        query=Fields.parsed(request.scope["query_string"]),
        form=Fields.parsed(body) if is_form else Fields(),
        ids={name: str(value) for name, value in request.path_params.items()},
        person=person,
        headers=dict(request.headers.items()),
    )


def _response(reply: Reply) -> Response:
    headers = dict(reply.headers)
    if reply.content_type:
        headers["content-type"] = reply.content_type
    return Response(reply.body, status_code=reply.status, headers=headers)
