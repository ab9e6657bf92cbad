"""Fixtures of the inference tests."""

import pytest

from tests.inference.worlds import Trained, make_trained


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """A model trained on 2,000 products."""
    return make_trained(tmp_path_factory.mktemp("trained"))
