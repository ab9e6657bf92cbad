"""The commands that score Parquet files, and that make one of a catalogue."""

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer.command_line import AsJson, progress_line, say
from reviewer.domain.errors import Refused

if TYPE_CHECKING:  # numpy is behind these
    from reviewer.inference.picture_views import PictureFolder
    from reviewer.inference.scoring import BatchScorer


class EngineName(StrEnum):
    """What runs the parts of a score."""

    LOCAL = "local"
    RAY = "ray"


def score(
    source: Annotated[Path, typer.Argument(help="Parquet file, or a folder of them.")],
    out: Annotated[Path, typer.Option(help="Folder for the scores; the same goes on.")],
    model: Annotated[
        Path | None, typer.Option(help="Folder of the model; the shipped one if not given.")
    ] = None,
    engine: Annotated[
        EngineName, typer.Option(help="This process, or Ray (RAY_ADDRESS names a cluster).")
    ] = EngineName.LOCAL,
    batch: Annotated[int, typer.Option(help="Rows scored at once.", min=1, max=65_536)] = 1024,
    pictures: Annotated[
        Path | None, typer.Option(help="Folder that the column `pictures` starts from.")
    ] = None,
    encoder: Annotated[
        Path | None, typer.Option(help="ONNX file that embeds them; the shipped one if not given.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score products of Parquet files. Example: reviewer score products.parquet --out scores"""
    # One product scores the same beside any others only while no sum is split between threads.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from reviewer.inference.scoring import BatchScorer
    from reviewer.inference.scoring_runs import Engine, hash_of_files, here, score_files

    runs: Engine = here
    if engine is EngineName.RAY:
        from reviewer.inference.ray_engine import over_ray

        runs = over_ray
    # Absolute, because other processes may have other folders to start from.
    scorer = BatchScorer(None if model is None else model.absolute())
    looks = None if pictures is None else _looks(pictures, encoder, scorer)
    file = scorer.path / "model.npz" if scorer.path.is_dir() else scorer.path
    with progress_line() as told:
        report = score_files(
            source,
            out,
            scorer,
            hash_of_files(file),
            engine=runs,
            rows_at_once=batch,
            looks=looks,
            progress=told,
        )
    say(report.facts(), as_json)


def _looks(pictures: Path, encoder: Path | None, scorer: "BatchScorer") -> "PictureFolder | None":
    """What sees the pictures; None for a model of text alone.

    Raises:
        Refused: the model was trained with another encoder.
    """
    from reviewer.inference.picture_views import PictureFolder

    if not scorer.view_width:
        return None
    looks = PictureFolder.of(pictures, None if encoder is None else encoder.absolute())
    wanted = scorer.scorer.model.encoder
    if looks.identity != wanted:
        raise Refused(
            f"This model was trained with the encoder {wanted}, these pictures would be seen by"
            f" {looks.identity}. Name the right one: --encoder FILE."
        )
    return looks


def columns(
    catalogue: Annotated[Path, typer.Argument(help="CSV or JSONL file.")],
    out: Annotated[Path, typer.Argument(help="Parquet file to write.")],
    as_json: AsJson = False,
) -> None:
    """Write a catalogue as columns to score. Example: reviewer columns catalog.csv all.parquet"""
    from reviewer.service.catalogue_columns import write_columns

    say({"products": write_columns(catalogue, out), "out": str(out)}, as_json)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(score)
    app.command()(columns)
