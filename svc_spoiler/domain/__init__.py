"""The rules of Spoiler Alert: standard library and kernel only, no clock, no file, no network."""
