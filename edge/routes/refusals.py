"""Problem documents for what FastAPI itself refuses."""

from collections.abc import Callable

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from edge import problems
from edge.problems import Problem
from edge.transcode import metadata
from mesh.kernel.errors import Fault, Internal, NotFound, Unimplemented
from mesh.kernel.reasons import Reason

_LONGEST_PATH_SHOWN = 200


def refuse_with_problems(app: FastAPI, new_id: Callable[[], str]) -> None:
    """Have an application answer unknown paths, wrong methods and broken pages with problems."""

    async def refused(request: Request, error: Exception) -> Response:
        told = metadata.read(request.scope["headers"], new_id)
        fault = _fault(request, error)
        return _response(problems.of_fault(fault, told.locale, told.request_id.decode()))

    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(Exception, refused)


def _fault(request: Request, error: Exception) -> Fault:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:
        return NotFound(Reason.UNKNOWN_PATH, path=request.scope["path"][:_LONGEST_PATH_SHOWN])
    if status == 405 and isinstance(error, HTTPException):
        named = (error.headers or {}).get("Allow", "GET")
        allowed = ", ".join(sorted(name.strip() for name in named.split(",")))
        return Unimplemented(Reason.METHOD_NOT_ALLOWED, method=request.method, allowed=allowed)
    return Internal(Reason.INTERNAL)


def _response(problem: Problem) -> Response:
    response = Response(problem.body(), status_code=problem.meaning.http)
    response.raw_headers += [
        header for header in problem.headers() if header[0] != b"content-length"
    ]
    return response
