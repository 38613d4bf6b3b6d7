"""Where work runs that would hold up the loop: bounded executors, and models."""
