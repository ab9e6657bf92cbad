"""The evidence page and what moved the score, on real stores with real keys."""
