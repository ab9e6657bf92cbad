"""How much of what products say a model never saw in training; needs no pictures and no scores."""

from collections.abc import Sequence

import numpy as np

from reviewer.domain.product import Product
from reviewer.inference.batch import batch_of
from reviewer.inference.features import Floats, read_words, share_outside, text_rows
from reviewer.inference.model import Model

BATCH = 256


def unseen_words(model: Model, products: Sequence[Product]) -> Floats:
    """Share of each product's words that are new to the model, 1 without words: (products,)."""
    found = [np.empty(0)]
    for start in range(0, len(products), BATCH):
        words = read_words(batch_of(products[start : start + BATCH], None))
        found.append(share_outside(text_rows(words), model.projections.seen))
    return np.concatenate(found)
