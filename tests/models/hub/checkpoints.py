"""Small checkpoints of the architectures that the catalogue names, with weights by chance.

Each is a folder `owner--name` as `python -m deploy download_models` leaves it: the files of the
hub's repository, weights as safetensors.
"""

import io
import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from mesh.runtime.manifest import catalogue, locate
from mesh.runtime.model import Loader, Model, Place

LABELS = ("toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate")
LINES = (
    "hola amigo, el día es bueno y el sol brilla",
    "hello friend, the day is good and the sun shines",
    "no quiero hablar contigo nunca más",
    "i do not want to talk to you any more",
    "¿qué señas ves en la imagen del niño?",
    "which signs do you see in the picture of the boy?",
)
END = "<|endoftext|>"


def load(name: str, models: Path | None, **options: Any) -> Model:
    """The model of the catalogue, by its own loader, with some options of the test's."""
    manifest = catalogue()[name]
    manifest = replace(manifest, options={**manifest.options, **options})
    module, _, function = manifest.loader.partition(":")
    loader: Loader = getattr(import_module(module), function)
    return loader(manifest, Place(files=locate(manifest, models), device="cpu", threads=1))


def write_toxic_bert(models: Path) -> Path:
    """A BERT with six labels, and a vocabulary of the words of LINES."""
    transformers = _seeded()
    folder = _folder(models, "unitary/toxic-bert")
    words = sorted({word for line in LINES for word in line.replace(",", "").split()})
    letters = [*map(chr, range(97, 123)), *(f"##{chr(code)}" for code in range(97, 123))]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ",", *words, *letters]
    vocabulary = list(dict.fromkeys(vocabulary))
    (folder / "vocab.txt").write_text("\n".join(vocabulary))
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": True}))
    config = transformers.BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        id2label=dict(enumerate(LABELS)),
        label2id={label: place for place, label in enumerate(LABELS)},
        problem_type="multi_label_classification",
        initializer_range=0.5,  # wide enough that texts score apart
    )
    transformers.BertForSequenceClassification(config).save_pretrained(folder)
    return folder


def write_dialogpt(models: Path) -> Path:
    """A GPT-2 of 96 positions, and a byte-level BPE."""
    transformers = _seeded()
    tokenizers: Any = import_module("tokenizers")
    folder = _folder(models, "microsoft/DialoGPT-medium")
    bpe = tokenizers.ByteLevelBPETokenizer()
    bpe.train_from_iterator(LINES, vocab_size=320, show_progress=False, special_tokens=[END])
    bpe.save_model(str(folder))
    end = bpe.token_to_id(END)
    config = transformers.GPT2Config(
        vocab_size=bpe.get_vocab_size(),
        n_positions=96,
        n_embd=16,
        n_layer=2,
        n_head=2,
        bos_token_id=end,
        eos_token_id=end,
        initializer_range=0.5,
    )
    transformers.GPT2LMHeadModel(config).save_pretrained(folder)
    return folder


def write_detr(models: Path) -> Path:
    """A DETR over a ResNet of transformers' own, as the revision `no_timm` has it."""
    transformers = _seeded()
    folder = _folder(models, "facebook/detr-resnet-50")
    backbone = transformers.ResNetConfig(
        embedding_size=8,
        hidden_sizes=[8, 8, 16, 16],
        depths=[1, 1, 1, 1],
        layer_type="basic",
        out_features=["stage4"],
    )
    config = transformers.DetrConfig(
        use_timm_backbone=False,
        backbone_config=backbone,
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        num_queries=4,
        id2label={0: "person", 1: "book", 2: "cup"},
        label2id={"person": 0, "book": 1, "cup": 2},
    )
    transformers.DetrForObjectDetection(config).save_pretrained(folder)
    size = {"shortest_edge": 64, "longest_edge": 96}
    transformers.DetrImageProcessorPil(size=size).save_pretrained(folder)
    return folder


def write_opus(models: Path) -> Path:
    """A Marian, and the two sentencepiece models of its languages."""
    transformers = _seeded()
    folder = _folder(models, "Helsinki-NLP/opus-mt-es-en")
    pieces: list[str] = []
    for name, lines in (("source", LINES[::2]), ("target", LINES[1::2])):
        pieces += _write_sentencepiece(folder / f"{name}.spm", lines)
    vocabulary = ["</s>", "<unk>", *dict.fromkeys(pieces), "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({p: n for n, p in enumerate(vocabulary)}))
    languages = {"source_lang": "spa", "target_lang": "eng"}
    (folder / "tokenizer_config.json").write_text(json.dumps(languages))
    pad = len(vocabulary) - 1
    config = transformers.MarianConfig(
        vocab_size=len(vocabulary),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        max_position_embeddings=64,
        pad_token_id=pad,
        eos_token_id=0,
        decoder_start_token_id=pad,
        forced_eos_token_id=0,
        init_std=0.5,
        scale_embedding=True,
    )
    model = transformers.MarianMTModel(config)
    model.generation_config.num_beams = 2
    model.generation_config.bad_words_ids = [[pad]]
    model.save_pretrained(folder)
    return folder


def _write_sentencepiece(file: Path, lines: tuple[str, ...]) -> list[str]:
    sentencepiece: Any = import_module("sentencepiece")
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=written,
        vocab_size=80,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    file.write_bytes(written.getvalue())
    model = sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())
    pieces = [model.id_to_piece(number) for number in range(model.get_piece_size())]
    return [piece for piece in pieces if not piece.startswith("<")]


def _folder(models: Path, repository: str) -> Path:
    folder = models / repository.replace("/", "--")
    folder.mkdir(parents=True)
    return folder


def _seeded() -> Any:
    torch: Any = import_module("torch")
    torch.manual_seed(7)
    return import_module("transformers")
