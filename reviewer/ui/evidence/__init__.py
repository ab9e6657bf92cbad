"""The evidence page beside the picture, and what moved the score on the picture itself."""
