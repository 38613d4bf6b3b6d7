"""A moment of patience with a service that is just coming back."""

import asyncio
import contextlib

import grpc

_PATIENCE_S = 2.0
"""A process that was killed is back in about two seconds, and a channel that failed meanwhile
tries again within one; whoever opens a stream then would be refused for nothing."""


async def reached(channel: grpc.aio.Channel) -> None:
    """Return once the channel is connected, or after two seconds; the call then tells the rest."""
    if channel.get_state(try_to_connect=True) is grpc.ChannelConnectivity.READY:
        return
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE_S):
            await channel.channel_ready()
