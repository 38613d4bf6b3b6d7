"""The screens: files that were built from `edge/web/app`, each page with a strict policy."""

import mimetypes
from hashlib import sha256
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import Response

PAGES = ("/", "/chat", "/spoiler", "/account", "/settings")
"""Addresses of screens; all of them are one page, which draws what its address says."""

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
    " font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'"
)
"""What a page may do: run its own scripts, wear its own style, ask its own host, and no more."""

PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"

_PAGE = "index.html"
_FOREVER = "public, max-age=31536000, immutable"
"""For files whose name changes with their content."""


def web_router(folder: Path) -> APIRouter:
    """The screens in a folder; nothing when they were not built."""
    router = APIRouter()
    if not (folder / _PAGE).is_file():
        return router
    page = (folder / _PAGE).read_bytes()
    tag = f'"{sha256(page).hexdigest()[:32]}"'
    assets = {file.name: file.read_bytes() for file in sorted((folder / "assets").iterdir())}

    async def screen(request: Request) -> Response:
        headers = {
            "etag": tag,
            "cache-control": "no-cache",
            "content-security-policy": CONTENT_POLICY,
            "permissions-policy": PERMISSIONS,
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "cross-origin-opener-policy": "same-origin",
        }
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(page, media_type="text/html; charset=utf-8", headers=headers)

    async def asset(name: str) -> Response:
        content = assets.get(name)
        if content is None:
            return Response(status_code=404)
        headers = {"cache-control": _FOREVER, "x-content-type-options": "nosniff"}
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Response(content, media_type=kind, headers=headers)

    for path in PAGES:
        router.add_api_route(path, screen, methods=["GET", "HEAD"], name=path)
    router.add_api_route("/assets/{name}", asset, methods=["GET", "HEAD"])
    return router
