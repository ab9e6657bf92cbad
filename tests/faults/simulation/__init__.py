"""Desks, a service and the network between them, run from one seed on a clock of its own.

Real are journals, caches, sync, the HTTP client, the ASGI app and its database; simulated are time,
threads and the wire. So a seed gives the same run every time, and an hour passes in milliseconds.
"""
