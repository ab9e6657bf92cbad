"""Matters: what people keep track of together, as plans, goals, meetings and projects.

A matter is the sum of its steps. Each step is a record of one person; what the steps come to is
worked out anew from all that are known, so that two desks which know the same steps show the same
matter, in whatever order they heard of them.
"""
