"""JSON shapes shared by desk and service. Imports nothing of ours but domain."""
