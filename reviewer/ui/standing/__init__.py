"""Where somebody who learns stands: looked at by themselves, and voted on by who teaches them."""
