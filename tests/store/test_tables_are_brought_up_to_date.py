"""Migrations: quick, repeatable, whole or not at all, and back again."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory

from mesh.storage.sql import driver_url
from migrations.bootstrap import LOGINS, MIGRATOR, bootstrap
from migrations.runner import AREAS, KEY_AREAS, chain, migrate
from tests.support.stores import PASSWORD, Databases, Stores

CHECKOUT = Path(__file__).parents[2]

SOURCE_INDEXES = {
    "auth.idx_users_email",
    "chat.idx_conversations_user_id",
    "chat.idx_messages_conversation_id",
    "bots.idx_multimodal_user_session",
    "bots.idx_social_learning_type",
    "signlink.idx_signlink_user_type",
}
"""The indexes of the architecture this was commissioned from, by name."""

SOURCE_COLUMNS = {
    "auth.users": "id email password_hash profile neurodivergence_type subscription_tier"
    " created_at updated_at",
    "bots.bots": "id user_id name type config_7d multimodal_settings is_active created_at",
    "chat.conversations": "id user_id bot_id title metadata created_at",
    "chat.messages": "id conversation_id role content multimodal_data created_at",
    "bots.multimodal_analysis": "id user_id session_id analysis_type raw_data processed_results"
    " confidence_score created_at",
    "bots.social_learning": "id interaction_type context_data outcome_data"
    " anonymized_user_profile learning_weight created_at",
    "signlink.signlink_sessions": "id user_id session_type input_data output_data accuracy_score"
    " created_at",
    "spoiler.spoiler_alerts": "id user_id analysis_text red_flags risk_level recommendations"
    " created_at",
    "auth.subscriptions": "id user_id plan status current_period_start current_period_end"
    " stripe_subscription_id created_at",
}
"""Its tables and columns; each of ours may have more."""

SEALED = {
    "auth.users": {"neurodivergence_type", "needs"},
    "chat.conversations": {"title"},
    "chat.messages": {"content"},
    "chat.conversation_events": {"payload"},
    "bots.multimodal_analysis": {"raw_data", "processed_results"},
    "signlink.signlink_sessions": {"input_data", "output_data"},
    "spoiler.spoiler_alerts": {"analysis_text", "red_flags"},
}
"""Columns that hold bytes only the person's key opens."""


def urls(stores: Stores, name: str) -> tuple[str, str]:
    base = f"postgresql://{MIGRATOR}@127.0.0.1:{stores.postgres.port}/{name}"
    return base, f"{base}_keys"


def columns(databases: Databases) -> dict[str, dict[str, str]]:
    with databases.superuser() as connection:
        rows = connection.execute(
            "SELECT table_schema || '.' || table_name, column_name, udt_name"
            " FROM information_schema.columns"
        ).fetchall()
    found: dict[str, dict[str, str]] = {}
    for table, column, kind in rows:
        found.setdefault(table, {})[column] = kind
    return found


def test_from_nothing_it_takes_less_than_two_seconds(stores: Stores) -> None:
    name = "from_nothing"
    main, keys = urls(stores, name)
    bootstrap(
        f"postgresql://superuser@127.0.0.1:{stores.postgres.port}/postgres",
        dict.fromkeys(LOGINS, PASSWORD),
        admin_password=PASSWORD,
        database=name,
        keys_database=f"{name}_keys",
    )
    made = Databases(port=stores.postgres.port, name=name)
    began = time.monotonic()

    migrate(main, keys, password=PASSWORD, keys_password=PASSWORD)

    assert time.monotonic() - began < 2
    migrate(main, keys, password=PASSWORD, keys_password=PASSWORD)  # again changes nothing
    stores.postgres.drop(made)


@pytest.mark.parametrize("area", [*AREAS, *KEY_AREAS])
def test_a_chain_goes_down_and_up_again(
    stores: Stores, own_databases: Databases, area: str
) -> None:
    main, keys = urls(stores, own_databases.name)
    engine = sa.create_engine(driver_url(keys if area in KEY_AREAS else main, PASSWORD))
    with engine.begin() as connection:
        command.downgrade(chain(area, connection), "base")
        left = connection.execute(
            sa.text(
                "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(:area)"
                " AND relkind = 'r' AND relname <> 'alembic_version'"
            ),
            {"area": area},
        ).all()
    assert left == []

    with engine.begin() as connection:
        command.upgrade(chain(area, connection), "head")
    engine.dispose()


@pytest.mark.parametrize("area", [*AREAS, *KEY_AREAS])
def test_a_chain_has_one_head(stores: Stores, area: str) -> None:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        heads = ScriptDirectory.from_config(chain(area, connection)).get_heads()
    engine.dispose()

    assert len(heads) == 1
    assert heads[0].startswith(f"{area}_")


def test_the_tables_of_the_source_are_there_by_name(databases: Databases) -> None:
    found = columns(databases)

    for table, names in SOURCE_COLUMNS.items():
        assert set(names.split()) <= set(found[table]), table
    with databases.superuser() as connection:
        indexes = {
            row[0]
            for row in connection.execute(
                "SELECT schemaname || '.' || indexname FROM pg_indexes"
            ).fetchall()
        }
    assert indexes >= SOURCE_INDEXES


def test_sealed_columns_hold_bytes_and_times_have_a_zone(databases: Databases) -> None:
    found = columns(databases)

    for table, names in SEALED.items():
        assert {found[table][name] for name in names} == {"bytea"}, table
    ours = {table: kinds for table, kinds in found.items() if table.split(".")[0] in AREAS}
    assert not [table for table, kinds in ours.items() if "timestamp" in kinds.values()]


def test_two_at_once_do_not_meet(stores: Stores, own_databases: Databases) -> None:
    main, keys = urls(stores, own_databases.name)
    (secret := stores.folder / "migrator").write_text(PASSWORD)
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "MENTALIA_MIGRATE_DATABASE_URL": main,
        "MENTALIA_MIGRATE_DATABASE_PASSWORD_FILE": str(secret),
        "MENTALIA_MIGRATE_KEYS_DATABASE_URL": keys,
        "MENTALIA_MIGRATE_KEYS_DATABASE_PASSWORD_FILE": str(secret),
    }
    with own_databases.superuser() as connection:
        for area in AREAS:
            connection.execute(f"DROP SCHEMA {area} CASCADE".encode())

    commands = [
        subprocess.Popen(
            [sys.executable, "-m", "migrations", "upgrade"], env=environment, cwd=CHECKOUT
        )
        for _ in range(2)
    ]

    assert [one.wait(30) for one in commands] == [0, 0]
    assert set(SOURCE_COLUMNS) <= set(columns(own_databases))


def test_a_missing_setting_is_said_in_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "migrations", "upgrade"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr == "MENTALIA_MIGRATE_DATABASE_URL must be set.\n"


def test_a_role_without_a_password_is_refused_before_anything_is_made(stores: Stores) -> None:
    with pytest.raises(ValueError, match="no password for svc_spoiler"):
        bootstrap(
            f"postgresql://superuser@127.0.0.1:{stores.postgres.port}/postgres",
            dict.fromkeys(set(LOGINS) - {"svc_spoiler"}, PASSWORD),
            admin_password=PASSWORD,
        )
