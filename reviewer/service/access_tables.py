"""Tables about who may come in: invitations of devices, wrong passwords, accounts elsewhere.

Codes, names and addresses lie here as hashes alone.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table

from reviewer.service.tables import metadata

__all__ = ["guesses", "identities", "invitations", "journeys"]

# One-time codes that enrol a device.
invitations = Table(
    "invitations",
    metadata,
    Column("id", String, primary_key=True),
    Column("code_hash", String, nullable=False, unique=True),
    Column("site", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    Column("used_ms", BigInteger, nullable=False),  # 0 while it is not
    Column("device", String, nullable=False),  # that used it, "" while none did
)

# How many wrong passwords are left to a name at an address, see guesses.py.
guesses = Table(
    "guesses",
    metadata,
    Column("key", String, primary_key=True),
    Column("left_ppm", BigInteger, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

# Who a person is at a company's own sign-in.
identities = Table(
    "identities",
    metadata,
    Column("kind", String, primary_key=True),  # subject or email
    Column("value", String, primary_key=True),
    Column("person", String, ForeignKey("people.id"), nullable=False, index=True),
)

# Sign-ins that went to the company and are not back yet.
journeys = Table(
    "journeys",
    metadata,
    Column("state_hash", String, primary_key=True),
    Column("nonce", String, nullable=False),
    Column("challenge", String, nullable=False),
    Column("redirect_uri", String, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
)
