"""The rules of reading fingerspelling: what a hand looks like, moves like, and spells."""
