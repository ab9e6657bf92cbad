"""Features, training, scoring, thresholds, evidence: what a model says of a product in a pack.

No HTTP and no Qt. The service imports this room late, since numpy takes a while to load.
"""
