"""Measured comparisons, each with its baseline beside it."""
