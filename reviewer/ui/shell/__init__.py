"""The frame round every screen: bars, messages, palettes, overlays, the context of actions."""
