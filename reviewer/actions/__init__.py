"""What a person can trigger, as data: actions, modes, keys, the place in the queue. No Qt."""
