"""How the letter models are made and measured: landmark data in, packs and a model card out."""
