"""The command that trains models and compares remedies for the rare class."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer.command_line import AsJson, progress_line, say, tell
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.model_versions import RULE, check_version

if TYPE_CHECKING:  # numpy is behind these
    from collections.abc import Sequence

    from reviewer.domain.progress import Progress
    from reviewer.inference.card import Card
    from reviewer.inference.comparing import Comparison
    from reviewer.inference.guarantee import Guarantee
    from reviewer.inference.material import Material
    from reviewer.inference.trained import Recipe

BEST = "best"
_REMEDIES = (
    "plain, over-sampling, under-sampling, two-phase-over, two-phase-under, class-weights, focal, "
    "logit-adjustment, threshold-moving, counts, or best: the one that --compare finds."
)

_Imbalance = Annotated[str, typer.Option(help=f"Remedy for the rare class: {_REMEDIES}")]
_Compare = Annotated[
    bool, typer.Option("--compare", help="Run all remedies first; the table is in the card.")
]
_Encoder = Annotated[
    Path | None, typer.Option(help="Another ONNX network for them: (N,3,H,W) to (N,D).")
]
_Tuned = Annotated[
    list[Path] | None,
    typer.Option(help="Compare this network of `reviewer finetune` too; may be repeated."),
]
_Alpha = Annotated[
    float, typer.Option(help="Share of bad ones borne among the certified.", min=1e-4, max=0.5)
]
_Delta = Annotated[
    float, typer.Option(help="Chance borne that alpha is broken.", min=1e-4, max=0.5)
]
_Draws = Annotated[
    int, typer.Option(help="Of calibration and test, to see whether the bound holds.", min=0)
]
_LeaveOut = Annotated[
    list[str] | None,
    typer.Option(help="country=JP or site=MUC3: tell how a model without it does there."),
]
_Labels = Annotated[
    Path | None,
    typer.Option(help="What people decided, of `reviewer export --labels`; counts in the fit."),
]


def _usable_version(text: str) -> str:
    try:
        check_version(text)
    except BadInput as fault:
        raise typer.BadParameter(str(fault)) from fault
    return text


_Version = Annotated[
    str, typer.Option(help=f"Of the model's name. {RULE}.", callback=_usable_version)
]


def train(
    world: Annotated[Path, typer.Option(help="Folder with catalog.csv and shipments.csv.")],
    out: Annotated[Path, typer.Option(help="Folder for the model and its card.")],
    seed: Annotated[int, typer.Option(help="Same seed, same model.", min=0, max=2**63)] = 7,
    imbalance: _Imbalance = "counts",
    compare: _Compare = False,
    splits: Annotated[int, typer.Option(help="Of the comparison.", min=2, max=50)] = 5,
    pictures: Annotated[bool, typer.Option(help="Look at the pictures, too.")] = True,
    encoder: _Encoder = None,
    tuned: _Tuned = None,
    alpha: _Alpha = 0.01,
    delta: _Delta = 0.05,
    draws: _Draws = 0,
    leave_out: _LeaveOut = None,
    labels: _Labels = None,
    members: Annotated[int, typer.Option(help="Of the ensemble.", min=2, max=100)] = 8,
    version: _Version = "1",
    processes: Annotated[int, typer.Option(help="That embed and compare.", min=1)] = 2,
    as_json: AsJson = False,
) -> None:
    """Train the scorer. Example: reviewer train --world ./world --out ./model --compare"""
    # The products of matrices here are small: more threads in each would only wait.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from reviewer.inference.encoding import Encoder
    from reviewer.inference.imbalance import Remedy
    from reviewer.inference.labels import read_labels
    from reviewer.inference.material import read_material
    from reviewer.inference.sight import bring_along
    from reviewer.inference.trained import Recipe
    from reviewer.inference.training import make_folder, train_from

    _check_remedy(imbalance, is_compared=compare, has_labels=labels is not None)
    if tuned and not (compare and pictures):
        raise typer.BadParameter("--tuned is for --compare, with pictures.")
    held_out = tuple(_column_and_value(one) for one in leave_out or ())
    decided = None if labels is None else read_labels(labels)
    make_folder(out)  # before hours of work that could not be kept
    with progress_line() as told:
        eyes = Encoder.load(encoder) if pictures else None
        material = read_material(world, seed, eyes, processes=processes, progress=told)
        _check_left_out(material, held_out)
        table = None
        if compare:
            others = _seen_by(tuned or (), material, world, processes, told)
            chooses = imbalance == BEST
            table = _compare(material, others, seed, splits, processes, told, chooses=chooses)
        remedy = table.best() if imbalance == BEST and table else Remedy(imbalance)
        recipe = Recipe(
            remedy, seed, members, alpha=alpha, delta=delta, version=version, held_out=held_out
        )
        held = _guarantees(material, recipe, draws, told) if draws else ()
        if decided is not None:
            # After the comparison and the guarantees, which both test on what is fitted here.
            material = material.with_decisions(decided)
        card = train_from(material, world, out, recipe, told, table, held)
        if eyes is not None and eyes.path is not None:
            bring_along(eyes.path, out)
    _warn(card, draws)
    say(card.facts(), as_json)


def _check_remedy(name: str, *, is_compared: bool, has_labels: bool) -> None:
    from reviewer.inference.imbalance import Remedy

    if name == BEST and not is_compared:
        raise typer.BadParameter("best is known only with --compare.")
    if name != BEST and name not in set(Remedy):
        raise typer.BadParameter(f"{name} is no remedy. Choose of {_REMEDIES}")
    if has_labels and name != Remedy.COUNTS:
        raise typer.BadParameter(
            f"--labels count as shipments, which {name} does not read. Use counts."
        )


def _compare(
    material: "Material",
    tuned: "Sequence[Material]",
    seed: int,
    splits: int,
    processes: int,
    told: "Progress",
    *,
    chooses: bool,
) -> "Comparison":
    """All remedies in a table, and tuned networks; `chooses`: a remedy will be taken for it."""
    from reviewer.inference.comparing import compare

    # Whoever is chosen by the table must not have seen what sets and tests thresholds.
    parts = ("fit", "calibrate") if chooses else ()
    return compare(material, seed, told, splits=splits, parts=parts, workers=processes, tuned=tuned)


def _seen_by(
    networks: "Sequence[Path]",
    material: "Material",
    world: Path,
    processes: int,
    told: "Progress",
) -> "list[Material]":
    """The same products as each of these networks sees them."""
    from reviewer.inference.embeddings import Embeddings
    from reviewer.inference.encoding import Encoder

    return [
        material.seen_through(Embeddings(world / "embeddings", one), processes, told)
        for one in map(Encoder.load, networks)
    ]


def _guarantees(
    material: "Material", recipe: "Recipe", draws: int, told: "Progress"
) -> "tuple[Guarantee, ...]":
    """Whether the bound holds over draws of products, at the comparison's alpha, too."""
    from reviewer.inference.comparing import ALPHA
    from reviewer.inference.guarantee import guarantees, out_of_fold

    scored = out_of_fold(material, recipe.remedy, recipe.seed, told)
    alphas = tuple(sorted({ALPHA, recipe.alpha}))
    return tuple(guarantees(scored, alphas, recipe.delta, recipe.seed, draws=draws))


def _warn(card: "Card", draws: int) -> None:
    """Say what whoever trained will not expect of this model."""
    if draws and not card.guarantees:
        typer.echo(
            "Too few pairs of products and packs to draw from: whether the bound holds was not"
            " looked at (--draws).",
            err=True,
        )
    if not card.facts()["thresholds"]:
        typer.echo(
            "These shipments are too few to set any threshold: with this model nothing is certain "
            "and every product is flagged. Train on more.",
            err=True,
        )
    if card.pictures is not None:
        tell(card.pictures.warning("the model"))
    if card.decisions is not None and card.decisions.unknown:
        typer.echo(
            f"{card.decisions.unknown} decisions are about products that the catalogue of this"
            " world lacks; they were left aside.",
            err=True,
        )


def _column_and_value(text: str) -> tuple[str, str]:
    column, _, value = text.partition("=")
    if column not in ("country", "site") or not value:
        raise Refused(f"--leave-out {text}: say country=CODE or site=CODE.")
    return column, value


def _check_left_out(material: "Material", held_out: "Sequence[tuple[str, str]]") -> None:
    for column, value in held_out:
        known = sorted({str(each) for each in material.batch[column]} - {""})
        if value not in known:
            raise Refused(
                f"--leave-out {column}={value}: no product has it. There are {', '.join(known)}."
            )


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(train)
