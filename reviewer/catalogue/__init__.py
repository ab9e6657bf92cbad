"""Tables that people bring: how they are read, what a column may say, every defect told."""
