"""The RPC methods of Sign-Link."""

from svc_signlink.service.sign_link import SignLinkService

__all__ = ["SignLinkService"]
