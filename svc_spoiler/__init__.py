"""Spoiler Alert: what a text shows of harm, with its quotes, and where help is."""
