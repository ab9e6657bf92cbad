"""Fixtures of the inference tests."""

import os
from pathlib import Path

import pytest

from tests.inference.seeing import Seeing, make_seeing
from tests.inference.worlds import Lesson, make_pictured_lesson, make_text_lesson


def _shared(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one run have in common."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def text_lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """A model of words and measures."""
    return make_text_lesson(_shared(tmp_path_factory), tmp_path_factory.mktemp("text-model"))


@pytest.fixture(scope="session")
def pictured_lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """A model that sees pictures, too."""
    return make_pictured_lesson(_shared(tmp_path_factory), tmp_path_factory.mktemp("eye-model"))


@pytest.fixture(scope="session")
def seeing(tmp_path_factory: pytest.TempPathFactory) -> Seeing:
    """A model that sees pictures through one corner."""
    return make_seeing(tmp_path_factory.mktemp("seeing"))
