"""The screen of what people keep track of together: plans, goals, meetings, projects."""
