"""Charts whose points keys go through, each with the sentence that the table beside it says."""
