"""The rules of accounts and sessions; no input, no output, no clock of its own."""
