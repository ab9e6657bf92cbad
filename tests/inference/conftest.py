"""Fixtures of the inference tests."""

import pytest

from tests.inference.once import shared_folder
from tests.inference.seeing import Seeing, make_seeing
from tests.inference.worlds import Lesson, make_pictured_lesson, make_text_lesson


@pytest.fixture(scope="session")
def text_lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """A model of words and measures."""
    return make_text_lesson(shared_folder(tmp_path_factory))


@pytest.fixture(scope="session")
def pictured_lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """A model that sees pictures, too."""
    return make_pictured_lesson(shared_folder(tmp_path_factory))


@pytest.fixture(scope="session")
def seeing(tmp_path_factory: pytest.TempPathFactory) -> Seeing:
    """A model that sees pictures through one corner."""
    return make_seeing(shared_folder(tmp_path_factory), tmp_path_factory.mktemp("kept"))
