"""Whole journeys: real keys into the real process on a virtual screen."""
