"""The fairness desk of whoever leads: slices of decisions, each beside the rest."""
