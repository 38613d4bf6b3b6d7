"""The rules of bots and replies: standard library and `mesh.kernel` only."""
