"""What the models of a hub share: where they compute, how they are read, and what happens when
a batch does not fit.

Nothing here looks for a network: folders are read as they are, in the safetensors format alone,
which cannot hold code. The libraries are larger than the rest of the product, so they are
installed by choice and taken by name when a model is loaded; a checker sees them as Any, with and
without them.
"""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from mesh.runtime.model import Place

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, kw_only=True, slots=True)
class Ground:
    """Where a model computes."""

    torch: Any
    """The library."""

    device: str
    """`cpu`, or `cuda:0`."""

    dtype: Any
    """Of weights and activations: float16 on a GPU, float32 on a processor, where halves are
    slower."""

    def compute(self) -> Any:
        """A context in which nothing is kept for gradients."""
        return self.torch.inference_mode()

    def send(self, batch: Mapping[str, Any]) -> dict[str, Any]:
        """Tensors by name, on the device; to a GPU from pinned memory, past a second copy."""
        if self.device == "cpu":
            return dict(batch)
        return {
            name: tensor.pin_memory().to(self.device, non_blocking=True)
            for name, tensor in batch.items()
        }

    def release(self) -> None:
        """Give the device back what models that are gone held."""
        gc.collect()  # modules refer to one another in circles
        self.torch.cuda.empty_cache()  # does nothing where there is no GPU


def prepare(place: Place) -> Ground:
    """Set torch up for a place; raises ImportError without torch.

    The number of threads is that of the whole process, so models that share one share it.
    """
    torch: Any = import_module("torch")
    transformers: Any = import_module("transformers")
    transformers.utils.logging.set_verbosity_error()  # the library writes past our log
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(place.threads)
    dtype = torch.float16 if place.device.startswith("cuda") else torch.float32
    return Ground(torch=torch, device=place.device, dtype=dtype)


def read_model(kind: str, folder: Path, ground: Ground) -> Any:
    """The model of a class of transformers, on its device and ready to predict.

    Raises OSError when the folder holds no such model, RuntimeError when its weights have other
    shapes, ValueError when some are missing: the library would fill them with chance.
    """
    if not (folder / "config.json").is_file():  # the library would take its own sizes and labels
        raise OSError(f"{folder.name} holds no config.json.")
    model, told = getattr(import_module("transformers"), kind).from_pretrained(
        str(folder),
        local_files_only=True,
        trust_remote_code=False,
        use_safetensors=True,
        output_loading_info=True,
        dtype=ground.dtype,
    )
    absent = sorted(map(str, {*told["missing_keys"], *told["mismatched_keys"]}))
    if absent:
        raise ValueError(f"{folder.name} lacks weights of {kind}: {', '.join(absent[:3])}.")
    return model.to(ground.device).eval()


def read_part(kind: str, folder: Path) -> Any:
    """A tokenizer or image processor of transformers; raises OSError when the folder has none."""
    try:
        return getattr(import_module("transformers"), kind).from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False
        )
    except TypeError as error:  # opening None, the name of the file that is not there
        raise OSError(f"{folder.name} holds no {kind}.") from error


def read_tokenizer(kind: str, folder: Path, model: Any) -> Any:
    """The tokenizer of a model; raises OSError when the folder has none that fits the model.

    From a folder without vocabulary the library makes an empty one, which cuts every text into
    unknowns. Tables of embeddings may be larger than the vocabulary, to a round number.
    """
    tokenizer = read_part(kind, folder)
    known, rows = len(tokenizer), int(model.config.vocab_size)
    if not rows // 2 < known <= rows:
        raise OSError(f"{folder.name} has a vocabulary of {known} for a model of {rows}.")
    return tokenizer


def each(
    items: Sequence[Any],
    read: Callable[[Any], Item],
    run: Callable[[Sequence[Item]], Sequence[Result]],
) -> list[Result | Exception]:
    """Read each item, run those that could be read together, and put the results in order.

    `read` raises ValueError for an item that is at fault; that is then its result.
    """
    results: dict[int, Result | Exception] = {}
    readable: list[Item] = []
    places: list[int] = []
    for number, item in enumerate(items):
        try:
            readable.append(read(item))
        except ValueError as error:
            results[number] = error
        else:
            places.append(number)
    if readable:
        results.update(zip(places, halving(run, readable), strict=True))
    return [results[number] for number in range(len(items))]


def halving(
    run: Callable[[Sequence[Item]], Sequence[Result]], items: Sequence[Item]
) -> list[Result | Exception]:
    """Run a batch, in halves as long as it does not fit into the memory of the GPU.

    An item that does not fit alone has a MemoryError as its result.
    """
    torch: Any = import_module("torch")
    try:
        return list(run(items))
    except torch.cuda.OutOfMemoryError:
        pass  # gone on with below, where the traceback no longer holds the batch's tensors
    torch.cuda.empty_cache()
    if len(items) < 2:
        return [MemoryError("One item alone does not fit into the memory of the GPU.")]
    middle = (len(items) + 1) // 2
    return [*halving(run, items[:middle]), *halving(run, items[middle:])]


def text_of(item: Any) -> str:
    """The item as a text that can be encoded; raises ValueError when it is none or empty."""
    if not isinstance(item, str) or not item.strip():
        raise ValueError("An item must be a text that is not empty.")
    try:
        item.encode()
    except UnicodeEncodeError:  # a lone surrogate, which would fail the whole batch later
        raise ValueError("An item must be a text of whole characters.") from None
    return item
