"""What the version of a model may be called."""

import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.model_versions import check_version


@pytest.mark.parametrize("text", ["1", "2026.11", "2026.11-rc_2+de", "x" * 40])
def test_usual_versions_are_taken(text: str) -> None:
    check_version(text)


@pytest.mark.parametrize("text", ["", ".", "-1", "a/b", "a b", "1\0", "1\n", "é", "x" * 300])
def test_others_are_refused_with_the_rule(text: str) -> None:
    with pytest.raises(BadInput, match="Use 1 to 40 letters") as told:
        check_version(text)
    assert len(str(told.value)) < 300
