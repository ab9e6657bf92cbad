import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder, read_picture
from tests.imaging.making import encoded, png_claiming
from tests.inference.filling import wanted_of
from tests.inference.networks import write_network

Wanted = list[tuple[str, Path]]
ROOT = Path(__file__).parents[2]
ENTRY, ROW = 36, 6  # bytes a key, and a row of three numbers


def make_pictures(folder: Path, count: int, edge: int = 24) -> Wanted:
    folder.mkdir()
    chance = np.random.default_rng(7)
    for number in range(count):
        made = Image.fromarray(chance.integers(0, 256, (edge, edge, 3), dtype=np.uint8))
        (folder / f"{number:04}.png").write_bytes(encoded(made, "PNG"))
    return wanted_of(folder)


def names(wanted: Wanted) -> list[str]:
    return [name for name, _ in wanted]


def fresh(encoder: Encoder, wanted: Wanted) -> np.ndarray:
    return encoder.embed([read_picture(path.read_bytes(), encoder.edge) for _, path in wanted])


@pytest.fixture
def tiny(tmp_path: Path) -> Encoder:
    """Three numbers a picture."""
    return Encoder.load(write_network(tmp_path / "tiny.onnx"))


def files(folder: Path) -> tuple[Path, Path]:
    (keys,), (values,) = folder.rglob("keys.bin"), folder.rglob("values.bin")
    return keys, values


def check_whole(kept: Embeddings, wanted: Wanted) -> None:
    rows, there = kept.of(names(wanted))
    assert there.all()
    assert rows.tobytes() == fresh(kept.encoder, wanted).tobytes()


def test_kept_rows_are_the_ones_just_computed(tmp_path: Path) -> None:
    wanted = make_pictures(tmp_path / "p", 4)
    encoder = Encoder.load()
    kept = Embeddings(tmp_path / "e", encoder)
    assert kept.fill(wanted) == {}
    check_whole(kept, wanted)
    check_whole(Embeddings(tmp_path / "e", encoder), wanted)


def test_nothing_is_made_by_asking(tmp_path: Path, tiny: Encoder) -> None:
    kept = Embeddings(tmp_path / "e", tiny)
    rows, there = kept.of(["0" * 64, "no hash", ""])
    assert rows.shape == (3, 3)
    assert not rows.any()
    assert not there.any()
    assert kept.fill([]) == {}
    assert kept.of([])[0].shape == (0, 3)
    assert not (tmp_path / "e").exists()


def test_what_is_kept_is_not_read_again(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 20)
    told: list[tuple[int, int]] = []
    Embeddings(tmp_path / "e", tiny).fill(wanted[:5])
    before = fresh(tiny, wanted)
    for _, path in wanted[:5]:
        path.unlink()
    kept = Embeddings(tmp_path / "e", tiny)
    assert kept.fill([*wanted, *wanted], progress=lambda done, of: told.append((done, of))) == {}
    assert told[-1] == (15, 15)
    rows, there = kept.of(names(wanted))
    assert there.all()
    assert (rows == before).all()


def test_several_processes_make_the_same(tmp_path: Path) -> None:
    wanted = make_pictures(tmp_path / "p", 40)
    wanted.append(("f" * 64, tmp_path / "none.png"))
    kept = Embeddings(tmp_path / "e", Encoder.load())
    assert list(kept.fill(wanted, processes=2)) == ["f" * 64]
    check_whole(kept, wanted[:40])


def test_an_encoder_exchanged_meanwhile_is_refused(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 20)
    write_network(tmp_path / "tiny.onnx", scale=3.0)
    kept = Embeddings(tmp_path / "e", tiny)
    with pytest.raises(BadInput, match="changed meanwhile"):
        kept.fill(wanted, processes=2)
    assert not kept.of(names(wanted))[1].any()


def test_problems_are_told_by_hash_and_spoil_nothing_else(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 3)
    bad = {
        "damaged": wanted[0][1].read_bytes()[:-200],
        "empty": b"",
        "not_a_picture": b"\0" * 300,
        "too_many_pixels": png_claiming(60_000, 60_000),
        "too_large": bytes(26 * 2**20),
        "changed": wanted[0][1].read_bytes(),
    }
    asked = list(wanted)
    for code, data in bad.items():
        (tmp_path / code).write_bytes(data)
        asked.append(("a" * 64 if code == "changed" else digest(data), tmp_path / code))
    asked += [("b" * 64, tmp_path / "none"), ("c" * 64, tmp_path), ("../x", wanted[0][1])]
    kept = Embeddings(tmp_path / "e", tiny)
    problems = kept.fill(asked)
    assert list(problems) == names(asked)[3:]
    codes = [problem.split(": ")[0] for problem in problems.values()]
    assert codes == [*bad, "unreadable", "unreadable", "changed"]
    check_whole(kept, wanted)
    assert not kept.of(names(asked)[3:])[1].any()


def test_a_failure_of_the_encoder_is_told(tmp_path: Path) -> None:
    wanted = make_pictures(tmp_path / "p", 2)
    kept = Embeddings(tmp_path / "e", Encoder.load(write_network(tmp_path / "x.onnx", scale=1e9)))
    assert all(why.startswith("encoder: ") for why in kept.fill(wanted).values())
    assert not kept.of(names(wanted))[1].any()


def test_encoders_are_not_mixed_up(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 3)
    other = Encoder.load(write_network(tmp_path / "sub.onnx", scale=2.0))
    shutil.copy(tmp_path / "tiny.onnx", tmp_path / "sized.onnx")
    (tmp_path / "sized.json").write_text('{"edge": 32}')
    sized = Encoder.load(tmp_path / "sized.onnx")
    Embeddings(tmp_path / "e", tiny).fill(wanted)
    for encoder in (other, sized):
        kept = Embeddings(tmp_path / "e", encoder)
        assert not kept.of(names(wanted))[1].any()
        kept.fill(wanted)
        check_whole(kept, wanted)
    check_whole(Embeddings(tmp_path / "e", tiny), wanted)


# Killed, torn, spoilt


@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_filling_keeps_what_it_told(tmp_path: Path, processes: int) -> None:
    wanted = make_pictures(tmp_path / "p", 100, edge=64)
    command = [sys.executable, "-m", "tests.inference.filling"]
    command += [str(tmp_path / "e"), str(tmp_path / "p"), str(processes)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(3):
            told = int(child.stdout.readline().split()[0])
        child.kill()
        child.stdout.read()  # ends when the last process that has it open does
    kept = Embeddings(tmp_path / "e", Encoder.load())
    rows, there = kept.of(names(wanted))
    assert told <= there.sum() < 100
    assert (rows[there] == fresh(kept.encoder, wanted)[there]).all()
    assert kept.fill(wanted) == {}
    check_whole(kept, wanted)


@pytest.mark.parametrize("keys_cut", [0, 1, 4, 5, 35, 36, 37, 180])
@pytest.mark.parametrize("values_cut", [0, 1, 6, 7, 30])
def test_a_torn_end_is_ignored_and_overwritten(
    tmp_path: Path, tiny: Encoder, keys_cut: int, values_cut: int
) -> None:
    wanted = make_pictures(tmp_path / "p", 5)
    Embeddings(tmp_path / "e", tiny).fill(wanted)
    keys, values = files(tmp_path / "e")
    keys.write_bytes(keys.read_bytes()[: 5 * ENTRY - keys_cut])
    values.write_bytes(values.read_bytes()[: 5 * ROW - values_cut])
    kept = Embeddings(tmp_path / "e", tiny)
    rows, there = kept.of(names(wanted))
    assert there.sum() == min(5 - -(-keys_cut // ENTRY), 5 - -(-values_cut // ROW))
    assert (rows[there] == fresh(tiny, wanted)[there]).all()
    kept.fill(wanted)
    check_whole(kept, wanted)
    check_whole(Embeddings(tmp_path / "e", tiny), wanted)
    assert keys.stat().st_size % ENTRY == 0


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 4
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "lost"),
    [
        (lambda keys, values: flip(values, 2 * ROW + 1), 2),
        (lambda keys, values: flip(keys, 3 * ENTRY + 5), 3),
        (lambda keys, values: flip(keys, 4 * ENTRY + 33), 4),
    ],
)
def test_a_spoilt_entry_is_made_again(
    tmp_path: Path, tiny: Encoder, spoil: Callable[[Path, Path], None], lost: int
) -> None:
    wanted = make_pictures(tmp_path / "p", 6)
    Embeddings(tmp_path / "e", tiny).fill(wanted)
    spoil(*files(tmp_path / "e"))
    kept = Embeddings(tmp_path / "e", tiny)
    for _ in range(2):
        assert kept.of(names(wanted))[1].tolist() == [number != lost for number in range(6)]
    kept.fill(wanted)
    check_whole(kept, wanted)
    check_whole(Embeddings(tmp_path / "e", tiny), wanted)


# Beside each other


def test_a_second_writer_is_refused(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 20)
    first, second = Embeddings(tmp_path / "e", tiny), Embeddings(tmp_path / "e", tiny)

    def step(done: int, of: int) -> None:
        if done < of:
            with pytest.raises(StorageFault, match="Another program is filling"):
                second.fill(wanted)

    first.fill(wanted, progress=step)
    check_whole(second, wanted)


def test_a_fill_that_is_broken_off_can_go_on(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 40)

    def step(done: int, of: int) -> None:
        raise InterruptedError(f"{done} of {of}")

    kept = Embeddings(tmp_path / "e", tiny)
    for processes in (1, 2):
        with pytest.raises(InterruptedError):
            kept.fill(wanted, processes, step)
    assert kept.of(names(wanted))[1].sum() == 32
    assert kept.fill(wanted) == {}
    check_whole(kept, wanted)


def test_readers_see_whole_rows_while_another_fills(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 200)
    truth = fresh(tiny, wanted)
    reader, seen, wrong = Embeddings(tmp_path / "e", tiny), set[int](), list[int]()
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            rows, there = reader.of(names(wanted))
            seen.add(int(there.sum()))
            wrong.append(int((rows[there] != truth[there]).sum()))

    thread = threading.Thread(target=read)
    thread.start()
    try:
        Embeddings(tmp_path / "e", tiny).fill(wanted)
    finally:
        stop.set()
        thread.join()
    assert not any(wrong)
    check_whole(reader, wanted)


def test_files_taken_away_and_made_anew_are_noticed(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 9)
    reader = Embeddings(tmp_path / "e", tiny)
    reader.fill(wanted[:3])
    check_whole(reader, wanted[:3])
    (tmp_path / "e").rename(tmp_path / "aside")
    Embeddings(tmp_path / "e", tiny).fill(wanted[::-1])
    check_whole(reader, wanted)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, tiny: Encoder) -> None:
    wanted = make_pictures(tmp_path / "p", 1)
    (tmp_path / "e").write_bytes(b"a file")
    with pytest.raises(StorageFault, match="cannot be"):
        Embeddings(tmp_path / "e", tiny).fill(wanted)
