"""The model card: what the packs were measured to do, and what was never tested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_NAMES = {"mfs": "LSM (Mexico)", "ssp": "LSE (Spain)", "ase": "ASL (United States)"}

_HEAD = """# Letter models of Sign-Link

Written by `python -m svc_signlink.training measure --data FOLDER`; do not edit.
Machine: 2-core AMD EPYC, CPU only. Every number comes from that command.

**What it is.** One small network for each variety (two hidden layers, 160 and 96 units, trained with
numpy in about two minutes) reads 100 numbers of the hand's shape (2D: wrist-centred, in palms, not
turned, with the direction of the hand apart) and 8 of its motion in the last quarter of a second. It
knows held letters, four strokes of each moving letter, and "nothing". A decoder turns frames into
letters. Nobody who signs has reviewed the packs yet.

**What it is for.** Reading fingerspelling, one hand, from landmarks or pictures. It does not translate
a language.

**Trained on** streams made from the sources named in each `pack.toml`: stills and clips, turned,
stretched, bent, shaken and retimed, with ways between letters, and with hands that wave, rest and
wander as "nothing". The data, its licences and its gaps are described there. Landmarks only.

**Never tested:** live signers before a camera; children; two signers in view; LSE by anyone but the one
signer of its clips; moving letters by anyone but the one signer of the clips. The consent of the people
in the sources was not checked by us.

**How to read the tables.** *Unseen*: hands of signers (LSM) or of a whole source (ASL) that training
did not see, one frame each, without motion. The LSM source names no signers: they were told apart by
clothes and background, 27 groups of 21 people, so a few people may stand on both sides.
*Words*: the pack's own clips distorted (light: ±10° roll,
±10 % speed, 1 % of a palm of noise; medium: ±15°, ±20 %, 2 %, 10 % of frames lost), 50 words or more
with 3 seeds, 25 frames a second: new takes of a known signer, so optimistic. *Nothing*: letters settled
in a minute of hands that spell nothing (5 minutes each, people who were not in training), and the share
of frames answered "unsure".
"""


@dataclass(frozen=True, kw_only=True)
class Unseen:
    """Held letters by signers, or of sources, that training never saw."""

    signers: int
    hands: int
    top1: float
    top3: float
    worst: float
    """Of one signer, top-1."""

    at_coverage: Mapping[float, float]
    """Top-1 among the share of hands the model is surest of."""

    by_letter: Mapping[str, tuple[float, int, str]]
    """Top-1, hands, and what it is taken for."""


@dataclass(frozen=True, kw_only=True)
class WordsRead:
    """Words spelled with distorted clips."""

    amount: str
    join: str
    character_error_rate: float
    right: int
    words: int


@dataclass(frozen=True, kw_only=True)
class Card:
    """The part of one variety."""

    variety: str
    version: str
    letters: tuple[str, ...]
    moving: tuple[str, ...]
    unseen: Unseen | None
    words: tuple[WordsRead, ...]
    false_letters: Mapping[str, tuple[float, float]]
    frame_ms: float

    def summary(self) -> dict[str, object]:
        """What the manifest of the pack repeats."""
        worst = max(one.character_error_rate for one in self.words)
        found: dict[str, object] = {"word_character_error_rate": round(worst, 4)}
        if self.unseen is not None:
            found |= {
                "unseen_top1": round(self.unseen.top1, 3),
                "unseen_top3": round(self.unseen.top3, 3),
                "unseen_worst": round(self.unseen.worst, 3),
                "unseen_hands": self.unseen.hands,
                "measured_on": f"{self.unseen.signers} groups (signers or sources) not in training",
            }
        else:
            found["measured_on"] = "distorted takes of the one signer it was trained on"
        return found

    def text(self) -> str:
        """The part as Markdown."""
        lines = [
            f"## {self.variety}: {_NAMES[self.variety]}, `{self.version}`",
            "",
            f"{len(self.letters)} letters: {' '.join(self.letters)}.",
            f"Moving: {' '.join(self.moving)}.",
            f"One frame of landmarks costs {self.frame_ms:.2f} ms of CPU.",
            "",
            *self._unseen_lines(),
            "| words, clips distorted | between letters | character errors | words right |",
            "| --- | --- | --- | --- |",
            *(
                f"| {one.amount} | {one.join} | {one.character_error_rate:.2%}"
                f" | {one.right} of {one.words} |"
                for one in self.words
            ),
            "",
            "| nothing | letters a minute | frames unsure |",
            "| --- | --- | --- |",
            *(
                f"| {kind} | {rate:.1f} | {'-' if kind == 'absent' else f'{unsure:.1%}'} |"
                for kind, (rate, unsure) in self.false_letters.items()
            ),
        ]
        return "\n".join(lines) + "\n"

    def _unseen_lines(self) -> list[str]:
        unseen = self.unseen
        if unseen is None:
            return ["Unseen signers: none exist in our data, so no accuracy is claimed.", ""]
        what = "source" if self.variety == "ase" else "signer group"
        coverage = ", ".join(
            f"{top1:.3f} at {share:.0%}" for share, top1 in unseen.at_coverage.items()
        )
        return [
            f"Unseen, {unseen.hands} hands of {unseen.signers} {what}s: top-1 **{unseen.top1:.3f}**,",
            f"top-3 {unseen.top3:.3f}, worst {what} {unseen.worst:.2f}.",
            f"Answering only the surest: {coverage}.",
            "",
            "| letter | top-1 | hands | taken for |",
            "| --- | --- | --- | --- |",
            *(
                f"| {letter} | {top1:.2f} | {hands} | {taken} |"
                for letter, (top1, hands, taken) in unseen.by_letter.items()
            ),
            "",
        ]


def write_card(path: Path, cards: Sequence[Card]) -> None:
    """Write the card of all packs."""
    path.write_text("\n".join([_HEAD, *(card.text() for card in cards)]), "utf-8")
