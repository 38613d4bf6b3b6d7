"""The models of the product: each module makes one kind, as its manifest names it."""
