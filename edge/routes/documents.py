"""The OpenAPI document, and a page of ours that shows it; nothing comes from another host."""

from hashlib import sha256
from importlib import resources
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mesh.config import SettingsError

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""What the page may do: run its own script, wear its own style, ask its own host."""

_PAGES = {
    "/docs": ("docs.html", "text/html; charset=utf-8"),
    "/docs/docs.js": ("docs.js", "text/javascript; charset=utf-8"),
    "/docs/docs.css": ("docs.css", "text/css; charset=utf-8"),
}


class Document:
    """A file as it is sent, with the tag that tells whether a reader already has it."""

    def __init__(self, content: bytes, media_type: str) -> None:
        self._content = content
        self._media_type = media_type
        self._tag = f'"{sha256(content).hexdigest()[:32]}"'

    def answer(self, request: Request) -> Response:
        """The file, or word that the reader has it."""
        headers = {
            "etag": self._tag,
            "cache-control": "no-cache",
            "content-security-policy": CONTENT_POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
        }
        if request.headers.get("if-none-match") == self._tag:
            return Response(status_code=304, headers=headers)
        return Response(self._content, media_type=self._media_type, headers=headers)


def documents_router(openapi_file: Path) -> APIRouter:
    """`/openapi.json` and `/docs`; SettingsError when the document is not there."""
    try:
        described = openapi_file.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"MENTALIA_EDGE_OPENAPI_FILE {openapi_file} cannot be read ({error.strerror});"
            " `make gen` writes it."
        ) from error
    pages = resources.files(__package__).joinpath("pages")
    router = APIRouter()
    _serve(router, "/openapi.json", Document(described, "application/json"))
    for path, (name, media_type) in _PAGES.items():
        _serve(router, path, Document(pages.joinpath(name).read_bytes(), media_type))
    return router


def _serve(router: APIRouter, path: str, document: Document) -> None:
    async def page(request: Request) -> Response:
        return document.answer(request)

    router.add_api_route(path, page, methods=["GET", "HEAD"], name=path)
