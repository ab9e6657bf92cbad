"""The command that tunes the picture network; an extra, which needs PyTorch."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, progress_line, say, tell

_SAMPLINGS = "over, under, or none: then both phases see the pairs as they are."


def finetune(
    world: Annotated[Path, typer.Option(help="Folder with catalog.csv, shipments.csv, pictures.")],
    out: Annotated[Path, typer.Option(help="ONNX file to write; NAME.json is written beside it.")],
    seed: Annotated[
        int, typer.Option(help="Of parting and draws; give `reviewer train` the same.", min=0)
    ] = 7,
    sampling: Annotated[str, typer.Option(help=f"Of the first phase: {_SAMPLINGS}")] = "under",
    products: Annotated[
        int, typer.Option(help="At most so many, of the part to fit.", min=1)
    ] = 8000,
    blocks: Annotated[
        int, typer.Option(help="Of the network's end that are tuned.", min=0, max=5)
    ] = 2,
    first_epochs: Annotated[int, typer.Option(help="Of the first phase.", min=0, max=1000)] = 3,
    second_epochs: Annotated[int, typer.Option(help="Of the second phase.", min=0, max=1000)] = 2,
    rate: Annotated[
        float, typer.Option(help="Of learning; a tenth in the second phase.", min=1e-7, max=0.1)
    ] = 5e-5,
    processes: Annotated[int, typer.Option(help="That look at pictures, and threads.", min=1)] = 1,
    as_json: AsJson = False,
) -> None:
    """Tune the picture network in two phases; needs the extra `finetune`.

    Example: reviewer finetune --world ./world --out ./tuned.onnx --sampling under
    """
    from reviewer.inference.material import PicturesUsed
    from reviewer.inference.tuning import Sampling, TuningRecipe
    from reviewer.inference.tuning import finetune as run

    if sampling not in set(Sampling):
        raise typer.BadParameter(f"{sampling} is no sampling. Choose of {_SAMPLINGS}")
    if out.suffix != ".onnx":
        raise typer.BadParameter(f"{out} is no name of a network. Let it end in .onnx.")
    recipe = TuningRecipe(
        sampling=Sampling(sampling),
        seed=seed,
        products=products,
        blocks=blocks,
        first_epochs=first_epochs,
        second_epochs=second_epochs,
        rate=rate,
        threads=processes,
    )
    with progress_line() as told:
        facts = run(world, out, recipe, processes, told)["tuned"]
    names = ("sampling", "seed", "products", "pictures", "pairs", "bad", "held_pairs", "held_bad")
    tell(PicturesUsed(facts["pictures_named"], facts["pictures_lost"]).warning("the network"))
    last = facts["epochs"][facts["kept"]]
    say(
        {
            "network": str(out),
            **{name: facts[name] for name in names},
            "kept": f"{last['phase']}, epoch {last['number']}",
            "held_loss": last["held_loss"],
            "held_loss_before": facts["epochs"][0]["held_loss"],
            "held_pr_auc": last["held_pr_auc"],
            "held_pr_auc_before": facts["epochs"][0]["held_pr_auc"],
        },
        as_json,
    )


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(finetune)
