"""From nothing to a verified token: the first path of everything."""

import jwt
from mentalia.auth.v1 import key_service_pb2 as keys_pb

from tests.service.auth.people import Auth, bearer


async def test_a_new_account_is_signed_in(auth: Auth) -> None:
    someone = await auth.create(display_name="Ana")

    me = await auth.me(someone.metadata)

    assert me.user.name == someone.user
    assert me.user.display_name == "Ana"
    assert me.user.email == someone.email


async def test_signing_in_opens_a_second_session(auth: Auth) -> None:
    someone = await auth.create()

    signed_in = await auth.sign_in(someone.email)

    me = await auth.me(bearer(signed_in.access_token))
    assert me.user.name == someone.user
    assert signed_in.access_token != someone.access_token


async def test_the_key_set_verifies_the_token(auth: Auth) -> None:
    someone = await auth.create()

    keys = (await auth.keys.GetJwks(keys_pb.GetJwksRequest())).keys

    header = jwt.get_unverified_header(someone.access_token)
    assert header["typ"] == "at+jwt"
    found = next(key for key in keys if key.kid == header["kid"])
    public = jwt.PyJWK({"kty": found.kty, "crv": found.crv, "x": found.x, "alg": found.alg})
    claims = jwt.decode(someone.access_token, public, algorithms=["EdDSA"], audience="mentalia")
    assert claims["sub"] == someone.user.removeprefix("users/")
    assert claims["exp"] - claims["iat"] == 86_400
    assert claims["plan"] == "free"
