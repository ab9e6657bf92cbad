"""Long lists for Qt views: ids in order, rows fetched when somebody looks."""
