"""The irreplaceable file: records, receipts, chain, recovery.

A profile's folder holds `journal.db` (SQLite, one writer), `journal.log` (the same records, one
canonical JSON line each), `device.key` (Ed25519), `lock`, and `kept/` with every file that a repair
replaced. Each copy can be rebuilt from the other.
"""
