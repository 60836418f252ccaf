"""Outputs made once for the whole session."""

from pathlib import Path

import pytest

from tests.comparing.reviews import made, renamed


@pytest.fixture(scope="session")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Outputs of the sample."""
    return made(tmp_path_factory.mktemp("cu"))


@pytest.fixture(scope="session")
def after(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Outputs of the sample with one name corrected."""
    return made(tmp_path_factory.mktemp("moi"), renamed)
