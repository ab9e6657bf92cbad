"""Files that a person names: whole or not at all, and a sentence where that cannot be."""

import os
import stat
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFault
from reviewer.domain.files import check_place, write_whole, written_whole


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


def test_a_file_written_piece_by_piece_takes_its_place_at_the_end(tmp_path: Path) -> None:
    place = tmp_path / "labels.csv"
    for data in (b"first", b"second"):
        with written_whole(place) as part:
            part.write_bytes(data)
            assert place.exists() == (data == b"second")
        assert place.read_bytes() == data
    assert list(tmp_path.iterdir()) == [place]


def fail_halfway(place: Path, fault: Exception) -> None:
    with written_whole(place) as part:
        part.write_bytes(b"half")
        raise fault


@pytest.mark.parametrize("fault", [OSError(28, "full"), ValueError("broken")])
def test_what_fails_on_the_way_leaves_what_was_there(tmp_path: Path, fault: Exception) -> None:
    place = tmp_path / "labels.csv"
    place.write_bytes(b"before")
    expected = StorageFault if isinstance(fault, OSError) else ValueError
    with pytest.raises(expected):
        fail_halfway(place, fault)
    assert place.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are of POSIX")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(StorageFault, match="no file"), written_whole(pipe):
        pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)
