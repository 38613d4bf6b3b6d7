"""Adapters of what a process keeps: PostgreSQL, Redis, objects, and the seal of a person's key."""
