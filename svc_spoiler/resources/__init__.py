"""Words and help lines that are data; `store` reads them."""
