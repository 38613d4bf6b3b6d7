"""Phrases that are set aside before any rule looks; lines of `grammar`."""

from svc_spoiler.domain.idioms import english, spanish

IDIOMS: tuple[str, ...] = (*spanish.IDIOMS, *english.IDIOMS)
