"""The frame: keys, palettes, overlays, status line."""
