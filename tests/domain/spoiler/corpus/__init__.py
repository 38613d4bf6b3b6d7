"""Messages written by hand for the rules, by what a reader must see in them; each has an id of words."""
