"""Trains the tail of a picture network with PyTorch, the front being frozen.

For product i in pack p, with e_a what the network makes of angle a:

    z = (view - c) / s . v  +  b_p      view = mean and largest of e_a

v and b are a throw-away head: only the tail is kept. Every tensor of the tail is its start plus
what it moved by, and decay pulls on the latter, towards the start (Li, Grandvalet and Davoine,
ICML 2018). The head is fitted first, with the tail as it was, so that the tail is not torn about by
a head that knows nothing (Kumar and others, ICLR 2022).
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import Refused
from reviewer.inference.features import Ints, Mask
from reviewer.inference.halves import Halves, Step, Tensors
from reviewer.inference.measuring import pr_auc

Float32s = npt.NDArray[np.float32]
# Maps of products at the cut, (B, angles, channels h w), and which angles there are, (B, angles).
Maps = Callable[[Ints], tuple[Float32s, Mask]]

BATCH = 64
HEAD_RATE = 10.0  # as fast as the tail learns
DECAY = 0.01
_RIDGE, _HEAD_STEPS = 0.3, 60
_EVENED = 0.02  # added to spreads, since some features hardly ever differ
_LOOKED_AT_ONCE = 128


@dataclass(frozen=True, slots=True)
class Cases:
    """Pairs as a classifier sees them: product (its row), pack, whether it was bad."""

    product: Ints
    pack: Ints
    bad: Mask

    def take(self, where: Ints) -> "Cases":
        """The given ones, in that order."""
        return Cases(self.product[where], self.pack[where], self.bad[where])


@dataclass(frozen=True, slots=True)
class Phase:
    """One stretch of the training: `drawn` are the cases of an epoch, some of them many times."""

    name: str
    drawn: Ints
    epochs: int
    rate: float


@dataclass(frozen=True, slots=True)
class Epoch:
    """What one epoch came to; number 0 is before the first.

    Attributes:
        loss: mean over the cases trained on, None before the first.
        held_loss, held_pr_auc: on cases held back, in their own distribution.
    """

    phase: str
    number: int
    loss: float | None
    held_loss: float
    held_pr_auc: float


@dataclass(frozen=True, slots=True)
class Tuned:
    """A tuned tail: its tensors, every epoch, and which of them it is."""

    tensors: Tensors
    epochs: tuple[Epoch, ...]
    kept: int


def torch_here(threads: int) -> Any:
    """PyTorch.

    Raises:
        Refused: it is not installed.
    """
    try:
        import torch
    except ImportError as fault:
        raise Refused(
            "Tuning a network needs PyTorch, which is not installed here. Install the extra: pip"
            " install 'reviewer[finetune]'."
        ) from fault
    torch.set_num_threads(threads)
    return torch


def embeddings_of(torch: Any, steps: Sequence[Step], tensors: Any, maps: Any) -> Any:
    """Run the tail: maps (N, C, h, w) -> embeddings (N, D)."""
    results = {steps[0].inputs[0]: maps}
    for step in steps:
        given = results[step.inputs[0]]
        match step.kind:
            case "Conv":
                made = _convolved(torch, step, given, *(tensors[one] for one in step.inputs[1:]))
            case "Clip":
                made = torch.nn.functional.relu6(given)
            case "Add":
                made = given + results[step.inputs[1]]
            case "GlobalAveragePool":
                made = given.mean(dim=(2, 3), keepdim=True)
            case _:
                made = given.flatten(1)
        results[step.output] = made
    return results[steps[-1].output]


def _convolved(torch: Any, step: Step, given: Any, weight: Any, bias: Any) -> Any:
    before, after = step.pads
    if before != after:
        given, before = torch.nn.functional.pad(given, (*step.pads, *step.pads)), 0
    return torch.nn.functional.conv2d(
        given, weight, bias, stride=step.stride, padding=before, groups=step.groups
    )


def tune(
    halves: Halves,
    maps: Maps,
    cases: Cases,
    held: Cases,
    phases: Sequence[Phase],
    packs: int,
    seed: int,
    threads: int,
    progress: Callable[[str, int, int], None],
) -> Tuned:
    """Fit the head, then tail and head together, a phase at a time.

    Of the last phase, which alone sees the cases as they are, the epoch is kept that did best on
    the held cases; its number 0 is what the phase before left.

    Raises:
        Refused: PyTorch is not installed.
    """
    torch = torch_here(threads)
    learner = _Learner(torch, halves, maps, packs)
    learner.fit_head(cases.take(phases[0].drawn))
    stream = np.random.default_rng(seed)
    told, kept, best = list[Epoch](), 0, math.inf
    tensors = learner.tensors()
    for phase in phases:
        optimizer = learner.optimizer(phase.rate)
        for number in range(phase.epochs + 1):
            loss = None
            if number:
                order = stream.permutation(phase.drawn)
                progress(f"{phase.name}, epoch {number} of {phase.epochs}", 0, len(order))
                loss = learner.epoch(optimizer, cases, order)
            told.append(Epoch(phase.name, number, loss, *learner.looked_at(held)))
            if phase is phases[-1] and told[-1].held_loss < best:
                kept, best, tensors = len(told) - 1, told[-1].held_loss, learner.tensors()
    return Tuned(tensors, tuple(told), kept)


class _Learner:
    """Tail and head while they are trained."""

    def __init__(self, torch: Any, halves: Halves, maps: Maps, packs: int) -> None:
        self._torch, self._halves, self._maps = torch, halves, maps
        self._start = {
            name: torch.from_numpy(values.copy()) for name, values in halves.tensors.items()
        }
        self._moved = {
            name: torch.zeros_like(values, requires_grad=True)
            for name, values in self._start.items()
        }
        self._base = torch.zeros(packs, requires_grad=True)
        self._direction: Any = None
        self._centre: Any = None
        self._spread: Any = None

    def tensors(self) -> dict[str, Float32s]:
        """Of the tail, as they are now."""
        return {name: values.detach().numpy().copy() for name, values in self._tail().items()}

    def optimizer(self, rate: float) -> Any:
        """A fresh one for tail and head."""
        tail = {"params": list(self._moved.values()), "lr": rate, "weight_decay": DECAY}
        head = {
            "params": [self._direction, self._base],
            "lr": rate * HEAD_RATE,
            "weight_decay": DECAY,
        }
        return self._torch.optim.AdamW([tail, head])

    def fit_head(self, cases: Cases) -> None:
        """Centre the views, and find a direction with the tail as it was."""
        torch = self._torch
        products, places = np.unique(cases.product, return_inverse=True)
        views = self._all_views(products)
        self._centre, self._spread = views.mean(0), views.std(0, correction=0) + _EVENED
        centred = ((views - self._centre) / self._spread)[torch.from_numpy(places)]
        self._direction = torch.zeros(views.shape[1], requires_grad=True)
        rate = float(np.clip(cases.bad.mean(), 1e-3, 0.999))
        with torch.no_grad():
            self._base += math.log(rate / (1.0 - rate))
        weights = [self._direction, self._base]
        method = torch.optim.LBFGS(weights, max_iter=_HEAD_STEPS, line_search_fn="strong_wolfe")
        pack, bad = torch.from_numpy(cases.pack), torch.from_numpy(cases.bad).float()

        def loss() -> Any:
            method.zero_grad()
            odds = centred @ self._direction + self._base[pack]
            value = torch.nn.functional.binary_cross_entropy_with_logits(odds, bad)
            value = value + 0.5 * _RIDGE * (self._direction**2).sum()
            value.backward()
            return value

        method.step(loss)

    def epoch(self, optimizer: Any, cases: Cases, order: Ints) -> float:
        """One pass over the cases in `order`; their mean loss."""
        torch, total = self._torch, 0.0
        for at in range(0, len(order), BATCH):
            some = cases.take(order[at : at + BATCH])
            optimizer.zero_grad()
            bad = torch.from_numpy(some.bad).float()
            odds = self._odds(some)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(odds, bad)
            loss.backward()
            optimizer.step()
            total += float(loss.detach()) * len(some.bad)
        return total / max(len(order), 1)

    def looked_at(self, cases: Cases) -> tuple[float, float]:
        """Mean loss and PR-AUC of cases, and nothing is learned."""
        torch, all_of_them = self._torch, np.arange(len(cases.bad))
        with torch.no_grad():
            starts = range(0, len(all_of_them), BATCH)
            odds = torch.cat(
                [self._odds(cases.take(all_of_them[at : at + BATCH])) for at in starts]
            )
            bad = torch.from_numpy(cases.bad).float()
            loss = float(torch.nn.functional.binary_cross_entropy_with_logits(odds, bad))
        return loss, pr_auc(odds.double().numpy(), cases.bad) or 0.0

    def _tail(self) -> dict[str, Any]:
        return {name: start + self._moved[name] for name, start in self._start.items()}

    def _odds(self, cases: Cases) -> Any:
        products, places = np.unique(cases.product, return_inverse=True)
        centred = (self._views(products) - self._centre) / self._spread
        by_product = centred @ self._direction
        torch = self._torch
        return by_product[torch.from_numpy(places)] + self._base[torch.from_numpy(cases.pack)]

    def _views(self, products: Ints) -> Any:
        """Mean and largest over the angles there are: (B, 2 D)."""
        torch = self._torch
        rows, there = self._maps(products)
        many, angles, width = rows.shape
        side = math.isqrt(width // self._halves.channels)
        maps = torch.from_numpy(rows).reshape(many * angles, self._halves.channels, side, side)
        # In this order of the numbers in memory a step takes half the time.
        maps = maps.contiguous(memory_format=torch.channels_last)
        made = embeddings_of(torch, self._halves.steps, self._tail(), maps)
        mask = torch.from_numpy(there).float()[:, :, None]
        # No feature is below 0, so an angle that lacks never is the largest.
        kept = made.reshape(many, angles, -1) * mask
        mean = kept.sum(dim=1) / mask.sum(dim=1)
        return torch.cat([mean, kept.amax(dim=1)], dim=1)

    def _all_views(self, products: Ints) -> Any:
        def parts() -> Iterator[Any]:
            for at in range(0, len(products), _LOOKED_AT_ONCE):
                yield self._views(products[at : at + _LOOKED_AT_ONCE])

        with self._torch.no_grad():
            return self._torch.cat(list(parts()))
