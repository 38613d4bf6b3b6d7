"""Identity: accounts, sessions, the keys that sign tokens, and the keys of persons."""
