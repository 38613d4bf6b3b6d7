"""Path templates, the table of routes, and contracts that cannot be served."""

import pytest

from edge.transcode.catalog import Catalog
from edge.transcode.endpoints import endpoints_of
from edge.transcode.table import RouteError, RouteTable
from edge.transcode.templates import TemplateError, parse
from mesh.contract import known_methods
from tests.edge.garden import methods


@pytest.mark.parametrize(
    ("text", "segments", "verb", "fields"),
    [
        ("/v1/plants", ("v1", "plants"), "", []),
        ("/v1/plants:echo", ("v1", "plants"), "echo", []),
        ("/v1/{name=plants/*}", ("v1", "plants", "*"), "", [("name",)]),
        ("/v1/{a.b=x/*/y/*}:z", ("v1", "x", "*", "y", "*"), "z", [("a", "b")]),
        ("/v1/{city}/{street}", ("v1", "*", "*"), "", [("city",), ("street",)]),
        ("/v1/files/{path=**}", ("v1", "files", "**"), "", [("path",)]),
        ("/.well-known/jwks.json", (".well-known", "jwks.json"), "", []),
    ],
)
def test_a_template_is_read(
    text: str, segments: tuple[str, ...], verb: str, fields: list[tuple[str, ...]]
) -> None:
    template = parse(text)

    assert (template.segments, template.verb) == (segments, verb)
    assert [variable.field for variable in template.variables] == fields


@pytest.mark.parametrize("text", ["v1/a", "/v1/a b", "/v1/{a b}", "/v1/**/a", "/v1/{=x}", "/{a"])
def test_what_is_no_template_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        parse(text)


def table(*texts: str) -> RouteTable[str]:
    made: RouteTable[str] = RouteTable()
    for text in texts:
        made.add("GET", parse(text), text)
    return made


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v1/plants", "/v1/plants"),
        ("/v1/plants:echo", "/v1/plants:echo"),
        ("/v1/plants/1", "/v1/{name=plants/*}"),
        ("/v1/plants/tall", "/v1/plants/tall"),
        ("/v1/plants/1:echo", "/v1/{name=plants/*}:echo"),
        ("/v1/plants/a%3Aecho", "/v1/{name=plants/*}"),
        ("/v1/plants/1/leaves/2", "/v1/{name=plants/*/leaves/*}"),
        ("/v1/files/a/b/c", "/v1/files/{path=**}"),
        ("/v1/files", None),
        ("/v1/plants/", None),
        ("/v1/plants//leaves/2", None),
        ("/v1/plants/1:fly", None),
        ("/v1/plants/1:", None),
        ("/v1/plants:", None),
        ("/V1/plants", None),
        ("", None),
        ("/", None),
        ("/v1/plants/" + "x" * 3000, None),
    ],
)
def test_a_path_leads_to_one_route(path: str, expected: str | None) -> None:
    found = table(
        "/v1/plants",
        "/v1/plants:echo",
        "/v1/plants/tall",
        "/v1/{name=plants/*}",
        "/v1/{name=plants/*}:echo",
        "/v1/{name=plants/*/leaves/*}",
        "/v1/files/{path=**}",
    ).find(path)

    assert (found.by_method["GET"] if found else None) == expected


def test_two_methods_at_one_place_are_refused() -> None:
    with pytest.raises(RouteError):
        table("/v1/{name=plants/*}", "/v1/{parent=plants/*}")


def test_every_annotation_of_the_contract_is_served() -> None:
    served = {one.contract.full_name for one in endpoints_of(known_methods().values(), Catalog())}

    annotated = {
        method.full_name
        for method in known_methods().values()
        if method.request_class.DESCRIPTOR.file.pool.FindServiceByName(method.service)
        .methods_by_name[method.name]
        .GetOptions()
        .ListFields()
        and method.access.name != "INTERNAL"
        and not (method.client_streaming and not method.server_streaming)
    }
    assert served == annotated
    table_of_all: RouteTable[str] = RouteTable()
    for endpoint in endpoints_of(known_methods().values(), Catalog()):
        table_of_all.add(endpoint.http_method, endpoint.template, endpoint.route)


def test_internal_methods_and_client_streams_have_no_route() -> None:
    names = {one.contract.name for one in endpoints_of(methods(), Catalog())}

    assert "Internal" not in names
    assert "Pour" not in names


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("CreatePlant", 1024 * 1024, 1024 * 1024),
        ("Import", 32 * 1024 * 1024 * 4 // 3 + 65536, 32 * 1024 * 1024),
        ("Talk", 65536 * 4 // 3 + 65536, 65536),
    ],
)
def test_the_largest_body_follows_from_the_contract(name: str, body: int, message: int) -> None:
    found = [one for one in endpoints_of(methods(), Catalog()) if one.contract.name == name]

    assert (found[0].body_limit, found[0].message_limit) == (body, message)
