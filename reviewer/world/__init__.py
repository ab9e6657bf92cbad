"""A generative world: products, tunnel pictures, shipments and damage, from one seed.

For the demo, tests and benches. Nothing here is read by the app at run time.
"""
