"""The RPC services of the area."""

from svc_bots.service.bots import BotService
from svc_bots.service.replies import ReplyService

__all__ = ["BotService", "ReplyService"]
