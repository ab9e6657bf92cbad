"""What all tests share: no test fails for its speed; timings live in `reviewer bench`."""

from hypothesis import settings

settings.register_profile("reviewer", deadline=None)
settings.load_profile("reviewer")
