"""Roles, databases and tables, brought up to date."""

from deploy.credentials import Credentials
from deploy.programs import DATABASE, KEYS_DATABASE, Plan


def upgrade(plan: Plan, credentials: Credentials) -> str:
    """Make what is missing; empty when all went well, else what went wrong in one sentence."""
    # The libraries take half a second to load; the runner has started everything else by then.
    import psycopg
    import sqlalchemy.exc

    from migrations.bootstrap import LOGINS, MIGRATOR, bootstrap
    from migrations.runner import migrate

    passwords = {role: credentials.read(f"postgres/{role}") for role in LOGINS}
    url, password = plan.administrator()
    try:
        bootstrap(
            url,
            passwords,
            admin_password=password,
            database=DATABASE,
            keys_database=KEYS_DATABASE,
        )
        migrate(
            plan.database_url(MIGRATOR, DATABASE),
            plan.database_url(MIGRATOR, KEYS_DATABASE),
            password=passwords[MIGRATOR],
            keys_password=passwords[MIGRATOR],
        )
    except (psycopg.Error, sqlalchemy.exc.SQLAlchemyError) as error:
        return f"The database cannot be prepared: {str(error).splitlines()[0]}"
    return ""
