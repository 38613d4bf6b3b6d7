"""BotMaker: bots, their seven dimensions, and the replies they give."""
