"""Logs, metrics and traces, and the names they may use."""
