"""Conversations that reconnect and resume, over gRPC and over WebSocket."""

from .conversation import Conversation
from .failures import BrokenError, RefusedError, Trouble
from .grpc_wire import GrpcWire, send_message
from .retrying import Pace
from .socket_wire import SocketWire

__all__ = [
    "BrokenError",
    "Conversation",
    "GrpcWire",
    "Pace",
    "RefusedError",
    "SocketWire",
    "Trouble",
    "send_message",
]
