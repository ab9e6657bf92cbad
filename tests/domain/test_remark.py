"""What a remark says."""

from typing import Any

import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.remark import Remark

OLD = {"item": "mug:box", "text": "Look at the lid."}
REGION = {"angle": "front", "box": [0, 250, 500, 1000]}
FULL = {**OLD, "decision": "d1", "region": REGION, "reason": "fragile"}


@pytest.mark.parametrize("body", [OLD, FULL, {**OLD, "region": REGION}])
def test_a_remark_is_read_back_as_it_was_written(body: dict[str, Any]) -> None:
    assert Remark.of_payload(body).payload() == body


@pytest.mark.parametrize(
    "body",
    [
        {},
        {**OLD, "text": ""},
        {**OLD, "text": "t" * 4001},
        {**OLD, "item": ""},
        {**OLD, "item": 4},
        {**OLD, "decision": 4},
        {**OLD, "region": {**REGION, "angle": "inside"}},
        {**OLD, "region": {**REGION, "box": [0, 0, 0, 10]}},
        {**OLD, "region": {**REGION, "box": [0, 20, 10, 20]}},
        {**OLD, "region": {**REGION, "box": [-1, 0, 10, 20]}},
        {**OLD, "region": {**REGION, "box": [0, 0, 1001, 20]}},
        {**OLD, "region": {**REGION, "box": [0, 0, 10]}},
        {**OLD, "region": {"angle": "front"}},
        {**OLD, "region": "front"},
    ],
)
def test_a_remark_that_says_nothing_or_points_nowhere_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        Remark.of_payload(body)
