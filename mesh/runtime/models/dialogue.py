"""Conversations to replies: GPT-2 as DialoGPT trained it, each turn ended by the end-of-text token.

Source: Y. Zhang et al., DialoGPT, ACL 2020 demonstrations. The likeliest token is always taken, so
the same conversation has the same reply, whole or in pieces.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place
from mesh.runtime.models import hub

_CUT = "\N{REPLACEMENT CHARACTER}"
"""What a decoder gives for a character whose last bytes are yet to come."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What the manifest chooses."""

    max_new_tokens: int
    """Longest reply, tokens."""

    no_repeat: int
    """So many tokens in a row occur once in conversation and reply: without, the likeliest token
    ends in circles."""


class Replier:
    """Answers the last turn of a conversation."""

    def __init__(self, ground: hub.Ground, model: Any, tokenizer: Any, limits: Limits) -> None:
        """Raises ValueError when the model's context leaves no room for a reply."""
        self._ground = ground
        self._model = model
        self._tokenizer = tokenizer
        self._limits = limits
        self._room = model.config.max_position_embeddings - limits.max_new_tokens
        if self._room < 1:
            raise ValueError(
                f"max_new_tokens must be below {model.config.max_position_embeddings}."
            )

    def warm(self) -> None:
        """Say a few tokens in answer to one word."""
        for _ in self.predict_stream(["hello"]):
            break

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """The reply to each conversation, a list of turns, the newest last.

        Turns that do not fit into the model's context are left out, oldest first. ValueError for
        an item that is no list of texts.
        """
        return hub.each(items, self._prompt, self._replies)

    def predict_stream(self, item: Any) -> Iterator[str]:
        """The same reply in pieces of whole characters; ValueError for what is no list of texts."""
        made: list[int] = []
        told = 0
        for token in self._tokens(self._prompt(item)):
            made.append(token)
            text = self._text(made)
            if len(text) > told and not text.endswith(_CUT):
                yield text[told:]
                told = len(text)
        rest = self._text(made)[told:]
        if rest:
            yield rest

    def _prompt(self, item: Any) -> list[int]:
        if not isinstance(item, list | tuple) or not item:
            raise ValueError("An item must be a list of turns that is not empty.")
        kept: list[int] = []
        for turn in reversed([hub.text_of(turn) for turn in item]):
            tokens = self._tokenizer.encode(turn, add_special_tokens=False)
            tokens.append(self._tokenizer.eos_token_id)
            if kept and len(tokens) + len(kept) > self._room:
                break
            kept = [*tokens, *kept]
        return kept[-self._room :]

    def _replies(self, prompts: Sequence[list[int]]) -> list[str]:
        torch, end = self._ground.torch, self._tokenizer.eos_token_id
        longest = max(map(len, prompts))
        # Filled up on the left: a reply goes on from the last token of its row.
        rows = [[end] * (longest - len(prompt)) + prompt for prompt in prompts]
        real = [[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts]
        with self._ground.compute():
            made = self._model.generate(
                input_ids=torch.tensor(rows, device=self._ground.device),
                attention_mask=torch.tensor(real, device=self._ground.device),
                max_new_tokens=self._limits.max_new_tokens,
                no_repeat_ngram_size=self._limits.no_repeat,
                do_sample=False,
                num_beams=1,
                pad_token_id=end,
            )
        return [self._text(row) for row in made[:, longest:].tolist()]

    def _tokens(self, prompt: list[int]) -> Iterator[int]:
        """The tokens of a reply, one step of the model each; nothing runs between two."""
        torch, end = self._ground.torch, self._tokenizer.eos_token_id
        once = self._once()
        told = torch.tensor([prompt], device=self._ground.device)
        cache, new = None, told
        for _ in range(self._limits.max_new_tokens):
            # The context is left before each token: it would hold for whoever asks for them.
            with self._ground.compute():
                seen = self._model(
                    input_ids=new, past_key_values=cache, use_cache=True, logits_to_keep=1
                )
                cache = seen.past_key_values
                new = once(told, seen.logits[:, -1].float()).argmax(-1, keepdim=True)
                told = torch.cat([told, new], dim=-1)
                token = int(new)
            if token == end:
                return
            yield token

    def _once(self) -> Any:
        transformers: Any = import_module("transformers")
        return transformers.NoRepeatNGramLogitsProcessor(self._limits.no_repeat)

    def _text(self, tokens: Sequence[int]) -> str:
        text: str = self._tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text

    def close(self) -> None:
        """Give the weights back."""
        del self._model
        self._ground.release()


def load(manifest: Manifest, place: Place, /) -> Model:
    """The model of replies in a folder of the hub; it is also `Streaming`.

    Options `max_new_tokens` and `no_repeat`: see `Limits`. Raises ImportError, OSError or
    ValueError.
    """
    (folder,) = place.files
    ground = hub.prepare(place)
    limits = Limits(
        max_new_tokens=int(manifest.options["max_new_tokens"]),
        no_repeat=int(manifest.options["no_repeat"]),
    )
    model = hub.read_model("GPT2LMHeadModel", folder, ground)
    return Replier(ground, model, hub.read_tokenizer("GPT2TokenizerFast", folder, model), limits)
