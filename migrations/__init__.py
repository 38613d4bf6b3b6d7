"""The tables of every area, one chain each: `python -m migrations upgrade` applies them all."""
