"""The HTTP service: inference API and hub of records, over one SQLite or PostgreSQL database."""
