"""Every table of the service under one metadata, for whoever makes a database or looks at one."""

from reviewer.service import (
    access_tables,
    event_tables,
    fairness_tables,
    gold_tables,
    hiding_tables,
    mentoring_tables,
    past_tables,
    review_tables,
    second_read_tables,
    summary_tables,
    tables,
    test_tables,
)

MODULES = (
    *(access_tables, event_tables, fairness_tables, gold_tables, hiding_tables),
    *(mentoring_tables, past_tables, review_tables, second_read_tables),
    *(summary_tables, tables, test_tables),
)
metadata = tables.metadata
