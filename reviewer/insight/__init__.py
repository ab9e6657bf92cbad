"""What counts can say: intervals, packs compared, repeated looks, drift, learning, fairness.

Pure functions over plain numbers, with no Qt, no SQL, no files. The room is imported late, since
numpy takes a while to load; scipy is imported inside the functions that need it.
"""
