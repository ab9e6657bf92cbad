"""How far readers agree, at the desk of whoever leads; and what a reader alone is told of it."""
