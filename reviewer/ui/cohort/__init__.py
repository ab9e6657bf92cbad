"""The cohort board of whoever leads: everybody who learns, by week, without ranking anybody."""
