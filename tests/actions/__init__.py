"""Actions, keys and session as tables: no window is opened."""
