"""GetMe and UpdateMe: what the mask names changes, nothing else does, and needs are sealed."""

import asyncio
from typing import Any

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.rpc import error_details_pb2
from mentalia.auth.v1 import account_service_pb2 as pb
from mentalia.auth.v1 import resources_pb2

from tests.service.auth.people import Auth, Someone, refused
from tests.support.servers import detail, reason


async def change(
    auth: Auth, someone: Someone, user: resources_pb2.User, *paths: str
) -> resources_pb2.User:
    request = pb.UpdateMeRequest(user=user)
    if paths:
        request.update_mask.CopyFrom(FieldMask(paths=paths))
    return (await auth.accounts.UpdateMe(request, metadata=someone.metadata)).user


def needs(**fields: Any) -> resources_pb2.User:
    return resources_pb2.User(needs=resources_pb2.Needs(**fields))


async def test_what_the_mask_names_changes_and_nothing_else(auth: Auth) -> None:
    someone = await auth.create()

    changed = await change(
        auth,
        someone,
        resources_pb2.User(display_name="Ana María", locale="en", country="FR"),
        "display_name",
        "country",
    )

    assert (changed.display_name, changed.locale, changed.country) == ("Ana María", "es", "FR")
    assert (await auth.me(someone.metadata)).user == changed


async def test_without_a_mask_the_fields_that_hold_a_value_change(auth: Auth) -> None:
    someone = await auth.create()

    changed = await change(auth, someone, resources_pb2.User(locale="en"))

    assert (changed.display_name, changed.locale) == ("Ana", "en")


async def test_a_mask_may_name_a_part(auth: Auth) -> None:
    someone = await auth.create()
    await change(auth, someone, needs(max_items=3, captions=True))

    changed = await change(auth, someone, needs(max_items=5), "needs.max_items")

    assert changed.needs == resources_pb2.Needs(max_items=5, captions=True)


async def test_a_mask_may_empty_a_field(auth: Auth) -> None:
    someone = await auth.create()
    await change(auth, someone, needs(captions=True))

    changed = await change(auth, someone, resources_pb2.User(), "needs")

    assert not changed.HasField("needs")


async def test_presets_come_back_as_they_went(auth: Auth) -> None:
    someone = await auth.create()
    quiet = resources_pb2.Preset(
        key="quiet",
        display_name="Día difícil",
        needs=resources_pb2.Needs(one_step_at_a_time=True, topics_to_avoid=["exámenes"]),
        display=resources_pb2.DisplayPreferences(
            contrast=resources_pb2.CONTRAST_SOFT, text_scale_percent=150, reduced_motion=True
        ),
    )

    changed = await change(
        auth,
        someone,
        resources_pb2.User(presets=[quiet], active_preset="quiet", display=quiet.display),
    )

    assert list(changed.presets) == [quiet]
    assert changed.active_preset == "quiet"
    assert (await auth.me(someone.metadata)).user == changed


async def test_needs_are_stored_sealed(auth: Auth) -> None:
    someone = await auth.create()

    await change(auth, someone, needs(interests=["trenes"], topics_to_avoid=["exámenes"]))

    with auth.databases.superuser() as connection:
        ((row, sealed),) = connection.execute("SELECT u::text, needs FROM auth.users u").fetchall()
    assert sealed[:1] == b"\x01"
    for text in ("trenes", "exámenes", b"trenes".hex(), "topics_to_avoid"):
        assert text not in row


async def test_a_stale_etag_is_refused(auth: Auth) -> None:
    someone = await auth.create()
    read = (await auth.me(someone.metadata)).user
    await change(auth, someone, resources_pb2.User(display_name="Otra"))

    error = await refused(
        change(auth, someone, resources_pb2.User(display_name="Tarde", etag=read.etag))
    )

    assert error.code() is grpc.StatusCode.ABORTED
    assert reason(error) == "STALE_ETAG"
    assert dict(detail(error, error_details_pb2.ErrorInfo).metadata) == {"field": "etag"}
    assert (await auth.me(someone.metadata)).user.display_name == "Otra"


async def test_of_two_changes_with_one_etag_one_is_made(auth: Auth) -> None:
    someone = await auth.create()
    etag = (await auth.me(someone.metadata)).user.etag

    outcomes = await asyncio.gather(
        *(
            change(auth, someone, resources_pb2.User(display_name=f"Nombre {n}", etag=etag))
            for n in range(5)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(one, resources_pb2.User) for one in outcomes) == 1
    assert {reason(one) for one in outcomes if isinstance(one, grpc.aio.AioRpcError)} == {
        "STALE_ETAG"
    }


async def test_changes_of_different_fields_at_once_are_both_made(auth: Auth) -> None:
    someone = await auth.create()

    await asyncio.gather(
        change(auth, someone, resources_pb2.User(display_name="Nueva")),
        change(auth, someone, resources_pb2.User(country="PT")),
        change(auth, someone, needs(captions=True)),
    )

    me = (await auth.me(someone.metadata)).user
    assert (me.display_name, me.country, me.needs.captions) == ("Nueva", "PT", True)


@pytest.mark.parametrize(
    ("user", "paths", "field"),
    [
        pytest.param({}, ["email"], "update_mask", id="a field that cannot be changed"),
        pytest.param({}, ["tier"], "update_mask", id="the plan"),
        pytest.param({}, ["nothing"], "update_mask", id="a field that does not exist"),
        pytest.param({}, ["needs.nothing"], "update_mask", id="a part that does not exist"),
        pytest.param({}, ["display_name"], "user.display_name", id="no name"),
        pytest.param({}, ["locale"], "user.locale", id="no language"),
        pytest.param({"active_preset": "gone"}, [], "user.active_preset", id="an unknown preset"),
        pytest.param({"locale": "fr"}, [], "user.locale", id="a language we do not speak"),
    ],
)
async def test_what_cannot_be_is_named(
    auth: Auth, user: dict[str, Any], paths: list[str], field: str
) -> None:
    someone = await auth.create()
    before = (await auth.me(someone.metadata)).user

    error = await refused(change(auth, someone, resources_pb2.User(**user), *paths))

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    violations = detail(error, error_details_pb2.BadRequest).field_violations
    assert [one.field for one in violations] == [field]
    assert (await auth.me(someone.metadata)).user == before


async def test_moving_to_another_country_changes_what_needs_a_guardian(auth: Auth) -> None:
    someone = await auth.create(country="US", birth_year=2011)
    assert not (await auth.me(someone.metadata)).user.guardian_required

    changed = await change(auth, someone, resources_pb2.User(country="DE"))

    assert changed.guardian_required
