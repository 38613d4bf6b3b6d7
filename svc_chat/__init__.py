"""Conversations: live on several devices, resumable, sealed with the key of the person."""
