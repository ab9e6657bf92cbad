"""Decisions and labels in the formats of other programs: pure writers and readers of label rows.

No database and no HTTP: the service makes the rows (service/label_rows.py), and a writer here takes
them one by one and keeps none. Libraries of single formats are imported late.
"""
