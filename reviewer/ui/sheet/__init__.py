"""The contact sheet: many items at once, with the sample that must be opened first."""
