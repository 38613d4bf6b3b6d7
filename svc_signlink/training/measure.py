"""Measures the packs: signers unseen, words, and hands that spell nothing; writes the card."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.events import Interim
from svc_signlink.domain.hands import Frame, Hand, Side
from svc_signlink.domain.motion import MOTION_FEATURES
from svc_signlink.domain.reader import Reader, Session
from svc_signlink.domain.shape import describe
from svc_signlink.domain.spelling import spell
from svc_signlink.inference.letters import NetworkLetterModel
from svc_signlink.inference.packs import Pack
from svc_signlink.training import sources
from svc_signlink.training.card import Card, Unseen, WordsRead, write_card
from svc_signlink.training.clips import Join, Moment, take
from svc_signlink.training.distortion import LIGHT, MEDIUM
from svc_signlink.training.nothing import NothingMaker
from svc_signlink.training.packs import Plan, fit, quick, write_manifest
from svc_signlink.training.words import ENGLISH, SPANISH

_FOLDS = 7
_FOLD_SEGMENTS = 5000
_FEWEST = 10
"""A signer with fewer hands than this says nothing as a worst one."""
_PALM_PX = 60.0
_SIZE_PX = (640, 480)
_JOINS: Mapping[str, Join] = {
    "cut": Join(way_s=0.0),
    "way of 0.12 s": Join(way_s=0.12),
    "way of 0.3 s": Join(way_s=0.3),
    "hand away for 0.2 s": Join(gap_s=0.2),
}
_MINUTES = 5.0
_SEEDS = 3


@dataclass(frozen=True, kw_only=True)
class _Answers:
    """Guesses for held-out hands."""

    signers: NDArray[np.str_]
    truths: NDArray[np.str_]
    ranked: NDArray[np.str_]
    """`(hands, letters)`, the likeliest first."""

    confidences: NDArray[np.float64]


def measure(
    data: Path, packs: Path, varieties: Sequence[str], *, say: Callable[[str], object]
) -> None:
    """Measure the packs in a folder, and write `MODEL_CARD.md` and their manifests."""
    cards: list[Card] = []
    for variety in varieties:
        say(f"{variety}: measuring")
        material = sources.load(data, variety)
        pack = Pack.read(packs / variety)
        model = NetworkLetterModel(pack)
        unseen = _unseen(material)
        spelled = ENGLISH if variety == "ase" else SPANISH
        card = Card(
            variety=variety,
            version=model.version,
            letters=material.letters,
            moving=tuple(sorted(material.moving & set(material.letters))),
            unseen=unseen,
            words=tuple(_words(pack, model, spelled.split())),
            false_letters=_false_letters(data, material, model),
            frame_ms=_frame_ms(pack, model),
        )
        cards.append(card)
        write_manifest(packs / variety, variety, card.summary())
        say(card.text())
    write_card(packs / "MODEL_CARD.md", cards)


def read_moments(model: NetworkLetterModel, moments: Iterable[Moment]) -> tuple[list[str], float]:
    """The letters settled in a stream, and the share of its frames with a hand left unsure."""
    reader = Reader(model, Session(variety="any"))
    unsure = seen = 0
    letters: list[str] = []
    for number, (offset_s, hand) in enumerate(moments, 1):
        for reading in reader.saw(_frame(number, offset_s, hand)):
            if isinstance(reading, Letter):
                letters.append(reading.letter)
            if isinstance(reading, Interim) and hand is not None:
                seen += 1
                unsure += reading.unsure
    letters += [one.letter for one in reader.end() if isinstance(one, Letter)]
    return letters, unsure / max(1, seen)


def edits(read: Sequence[str], wanted: Sequence[str]) -> int:
    """Letters to add, take away or change (Levenshtein)."""
    row = list(range(len(wanted) + 1))
    for number, letter in enumerate(read, 1):
        above, row = row, [number]
        for place, other in enumerate(wanted, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (letter != other)))
    return row[-1]


def _frame(number: int, offset_s: float, hand: NDArray[np.float64] | None) -> Frame:
    width, height = _SIZE_PX
    hands: tuple[Hand, ...] = ()
    if hand is not None:
        pixels = hand * _PALM_PX + np.array([width / 2, height / 2])
        shares = np.concatenate([pixels / np.array(_SIZE_PX), np.zeros((len(hand), 1))], axis=1)
        hands = (Hand(side=Side.RIGHT, score=1.0, xyz=tuple(shares.ravel().tolist())),)
    return Frame(sequence=number, offset_s=offset_s, width_px=width, height_px=height, hands=hands)


def _unseen(material: sources.Material) -> Unseen | None:
    """Held letters of signers or sources that training never saw; None where there is but one."""
    folds = _folds(material)
    if not folds:
        return None
    answers = [_fold(material, fold) for fold in folds]
    signers = np.concatenate([one.signers for one in answers])
    truths = np.concatenate([one.truths for one in answers])
    ranked = np.concatenate([one.ranked for one in answers])
    confidences = np.concatenate([one.confidences for one in answers])
    right = ranked[:, 0] == truths
    order = np.argsort(-confidences)
    known = [signer for signer in np.unique(signers) if (signers == signer).sum() >= _FEWEST]
    return Unseen(
        signers=len(np.unique(signers)),
        hands=len(truths),
        top1=float(right.mean()),
        top3=float((ranked[:, :3] == truths[:, None]).any(axis=1).mean()),
        worst=float(min(right[signers == signer].mean() for signer in known)),
        at_coverage={
            share: float(right[order[: int(share * len(order))]].mean())
            for share in (0.9, 0.8, 0.7)
        },
        by_letter={
            str(letter): (
                float(right[truths == letter].mean()),
                int((truths == letter).sum()),
                _confused(ranked[:, 0][(truths == letter) & ~right]),
            )
            for letter in np.unique(truths)
        },
    )


def _folds(material: sources.Material) -> list[frozenset[str]]:
    signers = sorted({one.signer for one in material.stills if "unknown" not in one.signer})
    if material.variety == "ase":
        # Each source is one person at most: leave one source out.
        return [frozenset({one.signer}) for one in _first_of_each(material)]
    order = np.random.default_rng(0).permutation(len(signers))
    folds = [frozenset(signers[i] for i in order[part::_FOLDS]) for part in range(_FOLDS)]
    return [fold for fold in folds if fold]


def _first_of_each(material: sources.Material) -> list[sources.Still]:
    return list({one.signer: one for one in material.stills}.values())


def _fold(material: sources.Material, held_out: frozenset[str]) -> _Answers:
    trained = fit(material.without(held_out), quick(Plan(), _FOLD_SEGMENTS))
    tests = [one for one in material.stills if one.signer in held_out]
    rows, kept = [], []
    for still in tests:
        shape = describe([(x, y) for x, y in still.points[:, :2].tolist()])
        if shape is not None:
            rows.append([*shape.features, *[0.0] * MOTION_FEATURES])
            kept.append(still)
    likely = np.exp(trained.network.log_probabilities(np.array(rows)))
    letters = np.array(material.letters)
    bases = np.array([name.partition("#")[0] for name in trained.classes])
    by_letter = np.stack([likely[:, bases == letter].sum(axis=1) for letter in letters], axis=1)
    return _Answers(
        signers=np.array([one.signer for one in kept]),
        truths=np.array([one.letter for one in kept]),
        ranked=letters[np.argsort(-by_letter, axis=1)],
        confidences=by_letter.max(axis=1),
    )


def _confused(guesses: NDArray[np.str_]) -> str:
    names, counts = np.unique(guesses, return_counts=True)
    order = np.argsort(-counts)[:3]
    return ", ".join(f"{names[i]} {counts[i]}" for i in order)


def _words(pack: Pack, model: NetworkLetterModel, words: Sequence[str]) -> Iterable[WordsRead]:
    """Words spelled with the clips of the pack, as takes that were never filmed."""
    for amount_name, amount in (("light", LIGHT), ("medium", MEDIUM)):
        for join_name, join in _JOINS.items():
            wrong = letters = right = 0
            for seed in range(_SEEDS):
                for number, word in enumerate(words):
                    wanted = spell(word, pack.clips.keys())
                    rng = np.random.default_rng([seed, number])
                    moments = take(wanted, pack.clips, rng=rng, amount=amount, join=join, fps=25.0)
                    missed = edits(read_moments(model, moments)[0], wanted)
                    wrong, letters = wrong + missed, letters + len(wanted)
                    right += missed == 0
            yield WordsRead(
                amount=amount_name,
                join=join_name,
                character_error_rate=wrong / letters,
                right=right,
                words=_SEEDS * len(words),
            )


def _false_letters(
    data: Path, material: sources.Material, model: NetworkLetterModel
) -> dict[str, tuple[float, float]]:
    """For each kind of nothing: letters settled in a minute, and the share of unsure frames."""
    people = sources.fillers(data, held_out=True)
    found = {}
    maker = NothingMaker(people, material.clips, np.random.default_rng(3))
    for kind in maker.kinds():
        letters, unsure = read_moments(model, maker.stream(kind, _MINUTES))
        found[kind] = (len(letters) / _MINUTES, unsure)
    return found


def _frame_ms(pack: Pack, model: NetworkLetterModel) -> float:
    """CPU of one frame of landmarks, from points to readings, milliseconds."""
    letters = sorted(pack.clips)
    moments = list(take(letters, pack.clips, rng=np.random.default_rng(1), fps=25.0))
    started = time.process_time()
    read_moments(model, moments)
    return (time.process_time() - started) / len(moments) * 1000
