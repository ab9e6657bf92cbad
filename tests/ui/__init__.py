"""Widgets with real keys, on an offscreen platform."""
