"""Vocabulary of the mesh: standard library only, no I/O."""
