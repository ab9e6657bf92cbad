"""The service as seen from the desk: sole importer of httpx.

Every call has a deadline, follows no redirect, checks the media type, and ends either in a shape of
the wire or in an error of domain.errors with a sentence for the person.
"""
