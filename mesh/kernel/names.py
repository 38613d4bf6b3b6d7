"""Resource names: paths such as `conversations/{conversation}/messages/{message}`."""

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.ids import is_ulid


def parse(name: str, pattern: str, *, field: str = "name") -> dict[str, str]:
    """The identifiers in `name`, by the variables of `pattern`.

    Raises InvalidArgument naming `field` when the shape is another one, or when an
    identifier is not a lower-case ULID.
    """
    parts, shape = name.split("/"), pattern.split("/")
    found: dict[str, str] = {}
    if len(parts) != len(shape):
        raise InvalidArgument.of(field, "name.pattern", pattern=pattern)
    for part, wanted in zip(parts, shape, strict=True):
        if wanted.startswith("{"):
            if not is_ulid(part):
                raise InvalidArgument.of(field, "name.pattern", pattern=pattern)
            found[wanted[1:-1]] = part
        elif part != wanted:
            raise InvalidArgument.of(field, "name.pattern", pattern=pattern)
    return found


def join(pattern: str, **identifiers: str) -> str:
    """The name that `pattern` makes with these identifiers."""
    return pattern.format(**identifiers)
