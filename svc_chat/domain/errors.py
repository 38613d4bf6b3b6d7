"""What can go wrong that no client is told."""


class LeaseLostError(Exception):
    """Somebody else has the reply now, or it was stopped; whoever held it leaves it alone."""
