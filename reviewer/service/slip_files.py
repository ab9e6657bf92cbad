"""Test slips as a table for the lab, whose rows come back as outcomes."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from reviewer.domain.files import write_whole
from reviewer.domain.formulas import escaped
from reviewer.service.test_slips import Slip
from reviewer.wording import minute

COLUMNS = ("external_id", "id", "title", "pack", "site", "source", "made", "date", "result")


def write_slips(slips: Iterable[Slip], out: Path) -> int:
    """Write a row a slip, with `date` and `result` to fill in; how many rows.

    Raises:
        StorageFault: it cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    rows = 0
    for each in slips:
        made = minute(each.made_ms)[:10]
        cells = (each.id, each.product, each.title, each.pack, each.site)
        writer.writerow(
            [escaped(cell) for cell in (*cells, "physical_test", made, "", each.result)]
        )
        rows += 1
    write_whole(out, text.getvalue().encode())
    return rows
