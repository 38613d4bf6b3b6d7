"""The RPC services of the area."""

from svc_chat.service.chat import ChatService
from svc_chat.service.conversations import ConversationService

__all__ = ["ChatService", "ConversationService"]
