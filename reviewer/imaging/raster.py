"""Pixels ready for the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """An upright sRGB picture, 8 bits a channel, without transparency.

    Attributes:
        rgb: rows from the top, each `stride` bytes: red, green, blue of each pixel, then padding.
        stride: bytes from one row to the next; a multiple of 4.
    """

    width: int
    height: int
    rgb: bytes
    stride: int
