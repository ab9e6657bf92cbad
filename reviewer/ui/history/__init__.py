"""The person's recent decisions and what became of each."""
