"""Timings of the real app on real files, with their budgets, and the gallery of its screens."""
