"""The single-machine deployment: what runs, where, as whom, and the commands that start and stop it."""
