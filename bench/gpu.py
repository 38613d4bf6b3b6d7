"""Models on a graphics card: half precision, batch sizes, and what one costs against the processor.

Run: `python -m bench.gpu`. It makes encoders of the size of BERT-base and a decoder of the size of
GPT-2 medium with random weights, since only their shape matters here, and prints a table with the
card's name. Without a card it says so and measures nothing.
"""

import statistics
import sys
import time
from importlib import import_module
from typing import Any

from mesh.runtime.cards import Cards

TOKENS = 64
BATCHES = (1, 4, 16, 64)
ROUNDS = 15
VOCABULARY = 30_522


def main() -> int:
    """Print the table; 1 without a card."""
    cards = Cards()
    found = cards.read()
    if not found:
        print("Not run: there is no graphics card here.")
        return 1
    torch: Any = import_module("torch")
    transformers: Any = import_module("transformers")
    print(f"{found[0].name}, torch {torch.__version__}, {TOKENS} tokens an item, medians")
    print("| model | precision | batch | ms a batch | items/s | memory MiB |")
    print("|---|---|---|---|---|---|")
    encoder = transformers.BertConfig(vocab_size=VOCABULARY)
    decoder = transformers.GPT2Config(n_embd=1024, n_layer=24, n_head=16)
    for name, kind, config in (
        ("BERT-base", transformers.BertModel, encoder),
        ("GPT-2 medium", transformers.GPT2Model, decoder),
    ):
        for precision in ("float32", "float16"):
            model = kind(config).to("cuda:0", getattr(torch, precision)).eval()
            for batch in BATCHES:
                took_s = _measure(torch, model, batch)
                used = torch.cuda.max_memory_allocated() / 2**20
                print(
                    f"| {name} | {precision} | {batch} | {took_s * 1000:.2f} |"
                    f" {batch / took_s:.0f} | {used:.0f} |"
                )
            del model
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
    cards.close()
    return 0


def _measure(torch: Any, model: Any, batch: int) -> float:
    """Seconds a batch, with the transfer of its tokens from pinned memory; the median."""
    took = []
    for turn in range(ROUNDS + 3):
        tokens = torch.randint(0, 1000, (batch, TOKENS)).pin_memory()
        torch.cuda.synchronize()
        started = time.perf_counter()
        with torch.inference_mode():
            model(input_ids=tokens.to("cuda:0", non_blocking=True)).last_hidden_state.cpu()
        if turn >= 3:  # the first ones choose kernels
            took.append(time.perf_counter() - started)
    return statistics.median(took)


if __name__ == "__main__":
    sys.exit(main())
