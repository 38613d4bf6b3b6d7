"""Statements that give a table of persons its row-level security.

Migrations that were released call these functions, so their output is never changed:
a different rule is a new function.
"""

CALLER = "nullif(current_setting('mentalia.user', true), '')::uuid"
"""The person a transaction acts for; an unset or empty setting is nobody (NULL matches no row)."""


def own_rows(table: str, *, role: str, owner: str = "user_id") -> str:
    """A service role sees and writes the caller's rows of `table` ("schema.name"), and no others.

    Security is forced, so that the owner of the table has no way around it either.
    """
    return f"""
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_rows ON {table} TO {role}
            USING ({owner} = {CALLER}) WITH CHECK ({owner} = {CALLER});
        GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {role};
    """


def job_rows(table: str, *, role: str, rows: str, commands: str) -> str:
    """A job role reaches `rows` (a condition) of `table` with `commands`, whoever owns them."""
    return f"""
        CREATE POLICY job_rows ON {table} TO {role} USING ({rows}) WITH CHECK ({rows});
        GRANT {commands} ON {table} TO {role};
    """


def look_up_rows(table: str, *, rows: str = "true") -> str:
    """The owner of the look-ups before identity may read `rows` of `table`."""
    return f"""
        CREATE POLICY look_up ON {table} FOR SELECT TO mentalia_lookup USING ({rows});
        GRANT SELECT ON {table} TO mentalia_lookup;
    """


def look_up(signature: str, *, returns: str, query: str, role: str) -> str:
    """A function that answers `query` before anyone is known, for `role` alone.

    It runs as mentalia_lookup with a pinned search path; every name in `query` is qualified.
    """
    name = signature[: signature.index("(")]
    schema = name.split(".")[0]
    arguments = signature[signature.index("(") :]
    types = ", ".join(part.strip().split(" ", 1)[1] for part in arguments[1:-1].split(",") if part)
    function = f"{name}({types})"
    return f"""
        CREATE FUNCTION {signature} RETURNS {returns}
            LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
            AS $look_up${query}$look_up$;
        REVOKE ALL ON FUNCTION {function} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION {function} TO {role};
        GRANT USAGE, CREATE ON SCHEMA {schema} TO mentalia_lookup;
        ALTER FUNCTION {function} OWNER TO mentalia_lookup;
        REVOKE CREATE ON SCHEMA {schema} FROM mentalia_lookup;
    """
