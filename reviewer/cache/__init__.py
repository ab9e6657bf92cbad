"""The rebuildable file: items, search, images, cursor, check-outs.

Everything here can be fetched again: `cache.db` may be deleted at any moment, and is replaced by an
empty one when it is damaged or of another version.
"""
