"""The rules of conversations, without a network, a database or a wire format."""
