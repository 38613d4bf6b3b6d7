"""A small network trained with numpy alone: two hidden layers, dropout, Adam, one seed.

No tensor library is needed for 20,000 weights, and the same seed gives the same file.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How a network is trained."""

    hidden: tuple[int, ...] = (160, 96)
    epochs: int = 24
    batch: int = 256
    step: float = 2e-3
    """First step of Adam; it falls to a hundredth along a cosine."""
    decay: float = 1e-4
    """Weight decay at each step, as a share of the step."""
    dropout: float = 0.25
    smoothing: float = 0.05
    """Share of each label given to all classes as often as they are: keeps confidences honest."""


@dataclass(frozen=True, kw_only=True)
class Network:
    """Weights of a trained network; `svc_signlink.inference` runs the same layers."""

    mean: Matrix
    deviation: Matrix
    weights: tuple[Matrix, ...]
    biases: tuple[Matrix, ...]

    def log_probabilities(self, features: NDArray[np.float64]) -> Matrix:
        """`(frames, classes)`, natural logarithm."""
        values = ((features - self.mean) / self.deviation).astype(np.float32)
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            values = np.maximum(values @ weight + bias, 0)
        return _log_softmax(values @ self.weights[-1] + self.biases[-1])


def train(
    features: NDArray[np.float64],
    labels: NDArray[np.intp],
    classes: int,
    *,
    seed: int,
    recipe: Recipe | None = None,
) -> Network:
    """Fit a network to frames `(frames, features)` with class numbers `(frames,)`."""
    recipe = recipe or Recipe()
    rng = np.random.default_rng(seed)
    mean = features.mean(axis=0).astype(np.float32)
    deviation = (features.std(axis=0) + 0.05).astype(np.float32)
    inputs = ((features - mean) / deviation).astype(np.float32)
    sizes = (inputs.shape[1], *recipe.hidden, classes)
    layers = [
        rng.normal(0, np.sqrt(2 / before), (before, after)).astype(np.float32)
        for before, after in itertools.pairwise(sizes)
    ]
    layers += [np.zeros(after, np.float32) for after in sizes[1:]]
    priors = (np.bincount(labels, minlength=classes) / len(labels)).astype(np.float32)
    optimiser = _Adam(layers, recipe.decay)
    steps = recipe.epochs * (len(inputs) // recipe.batch)
    for number in range(steps):
        if number % max(1, len(inputs) // recipe.batch) == 0:
            order = rng.permutation(len(inputs))
            place = 0
        chosen = order[place : place + recipe.batch]
        place += recipe.batch
        gradients = _gradients(layers, inputs[chosen], labels[chosen], priors, recipe, rng)
        optimiser.step(gradients, recipe.step * (0.505 + 0.495 * np.cos(np.pi * number / steps)))
    depth = len(sizes) - 1
    return Network(
        mean=mean,
        deviation=deviation,
        weights=tuple(layers[:depth]),
        biases=tuple(layers[depth:]),
    )


def _gradients(
    layers: list[Matrix],
    inputs: Matrix,
    labels: NDArray[np.intp],
    priors: Matrix,
    recipe: Recipe,
    rng: np.random.Generator,
) -> list[Matrix]:
    depth = len(layers) // 2
    kept = 1 - recipe.dropout
    values, masks = [inputs], []
    for place in range(depth - 1):
        hidden = np.maximum(values[-1] @ layers[place] + layers[depth + place], 0)
        mask = (rng.random(hidden.shape, np.float32) < kept).astype(np.float32) / np.float32(kept)
        masks.append(mask)
        values.append(hidden * mask)
    scores = _log_softmax(values[-1] @ layers[depth - 1] + layers[-1])
    wrong = np.exp(scores)
    wrong -= recipe.smoothing * priors
    wrong[np.arange(len(labels)), labels] -= 1 - recipe.smoothing
    wrong /= np.float32(len(labels))
    weights: list[Matrix] = [np.empty(0, np.float32)] * depth
    biases: list[Matrix] = [np.empty(0, np.float32)] * depth
    for place in reversed(range(depth)):
        weights[place] = values[place].T @ wrong
        biases[place] = wrong.sum(axis=0)
        if place:
            wrong = (wrong @ layers[place].T) * masks[place - 1] * (values[place] > 0)
    return weights + biases


class _Adam:
    def __init__(self, layers: list[Matrix], decay: float) -> None:
        self._layers = layers
        self._decay = decay
        self._first = [np.zeros_like(layer) for layer in layers]
        self._second = [np.zeros_like(layer) for layer in layers]
        self._count = 0

    def step(self, gradients: list[Matrix], size: float) -> None:
        self._count += 1
        size = float(size)
        shrink = np.float32(1 - size * self._decay * 10)
        correct = np.sqrt(1 - 0.999**self._count) / (1 - 0.9**self._count)
        for layer, first, second, gradient in zip(
            self._layers, self._first, self._second, gradients, strict=True
        ):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient * gradient - second)
            if layer.ndim > 1:
                layer *= shrink
            layer -= (np.float32(size * correct) * first / (np.sqrt(second) + 1e-8)).astype(
                np.float32
            )


def _log_softmax(values: Matrix) -> Matrix:
    values = values - values.max(axis=1, keepdims=True)
    scores: Matrix = values - np.log(np.exp(values).sum(axis=1, keepdims=True))
    return scores
