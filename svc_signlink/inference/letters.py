"""The letter models of the packs: small networks, run by numpy in about 40 µs a frame."""

from collections.abc import Mapping, Sequence

import numpy as np

from svc_signlink.domain.alphabet import Alphabet
from svc_signlink.domain.errors import unknown_variety
from svc_signlink.domain.ports import Evidence
from svc_signlink.inference.packs import Pack


class NetworkLetterModel:
    """The network of one pack: standardised features, two hidden layers, softmax."""

    def __init__(self, pack: Pack) -> None:
        arrays = pack.model
        self.version = pack.version
        self.alphabet = Alphabet.of([str(name) for name in arrays["classes"]])
        deviation = arrays["deviation"].astype(np.float32)
        first = arrays["weight0"].astype(np.float32) / deviation[:, None]
        depth = sum(name.startswith("weight") for name in arrays)
        # Standardising is linear, so it is folded into the first layer.
        self._weights = [first] + [
            arrays[f"weight{number}"].astype(np.float32) for number in range(1, depth)
        ]
        self._biases = [arrays[f"bias{number}"].astype(np.float32) for number in range(depth)]
        self._biases[0] = self._biases[0] - arrays["mean"].astype(np.float32) @ first
        self._log_priors = np.log(arrays["priors"].astype(np.float32))
        members = np.zeros((len(arrays["classes"]), len(self.alphabet.letters)), np.float32)
        for column, letter in enumerate(self.alphabet.letters):
            members[list(self.alphabet.classes_of[letter]), column] = 1.0
        self._members = members

    def read(self, features: Sequence[float]) -> Evidence:
        """What a frame with these features says."""
        values = np.array(features, np.float32)
        for weight, bias in zip(self._weights[:-1], self._biases[:-1], strict=True):
            values = np.maximum(values @ weight + bias, 0.0)
        scores = values @ self._weights[-1] + self._biases[-1]
        scores = scores - scores.max()
        likely = np.exp(scores)
        total = likely.sum()
        log_probabilities = scores - np.log(total)
        letters = (likely / total) @ self._members
        return Evidence(
            weights=(log_probabilities - self._log_priors).tolist(),
            letters=dict(zip(self.alphabet.letters, letters.tolist(), strict=True)),
        )


class PackLetterModels:
    """The models of all packs, loaded once."""

    def __init__(self, packs: Mapping[str, Pack]) -> None:
        self._models = {variety: NetworkLetterModel(pack) for variety, pack in packs.items()}

    def of(self, variety: str) -> NetworkLetterModel:
        """The model of a variety; InvalidArgument(UNKNOWN_VARIETY) when there is none."""
        model = self._models.get(variety)
        if model is None:
            raise unknown_variety(tuple(self._models))
        return model
