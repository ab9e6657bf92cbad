"""Files that a person names: whole or not at all, and a sentence where that cannot be."""

import os
import stat
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFault
from reviewer.domain.files import check_place, write_whole


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    place = tmp_path / "labels.csv"
    for data in (b"first", b"second"):
        check_place(place)
        write_whole(place, data)
        assert place.read_bytes() == data
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize("place", ["", "folder", "file/x", "nowhere/x", "x" * 300])
def test_a_place_where_no_file_can_be_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for act in (check_place, lambda path: write_whole(path, b"")):
        with pytest.raises(StorageFault) as told:
            act(Path(place))
        assert "Errno" not in str(told.value)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are of POSIX")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"data")
        assert os.read(reader, 100) == b"data"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
