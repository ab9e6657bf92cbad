"""What scores do to people, by site, and whether they are used there."""
