"""Sets of words written as lines of text."""


def bag(words: str) -> frozenset[str]:
    """The words of `words`."""
    return frozenset(words.split())
