"""Figures that reviews of fairness were signed on, and which sites a matter is about."""

from sqlalchemy import BigInteger, Column, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["FAIRNESS_STEP", "fairness_figures", "matter_sites"]

# All figures of a review, as they were when it was worked out.
fairness_figures = Table(
    "fairness_figures",
    metadata,
    Column("sha256", String, primary_key=True),  # of the body's UTF-8 bytes
    Column("body", Text, nullable=False),  # JSON, told byte for byte
    Column("sites", Text, nullable=False),  # JSON list, empty means all
    Column("made_ms", BigInteger, nullable=False),
)

# Sites of matters whose course has a scope; "" where a matter is about all there are.
matter_sites = Table(
    "matter_sites",
    metadata,
    Column("matter", String, primary_key=True),
    Column("site", String, primary_key=True),
)

# What schema step 10 adds for them.
FAIRNESS_STEP = (
    """CREATE TABLE fairness_figures (
        sha256 VARCHAR NOT NULL PRIMARY KEY, body TEXT NOT NULL, sites TEXT NOT NULL,
        made_ms BIGINT NOT NULL)""",
    """CREATE TABLE matter_sites (
        matter VARCHAR NOT NULL, site VARCHAR NOT NULL, PRIMARY KEY (matter, site))""",
)
