"""Everything Qt: screens, the one key filter, the one place that waits, the theme."""
