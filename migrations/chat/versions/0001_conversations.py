"""Conversations, messages, the events a client resumes from, replies in work, answered requests."""

from alembic import op

from migrations.security import job_rows, own_rows

revision = "chat_0001"
down_revision = None


def upgrade() -> None:
    """Create the tables and their security."""
    op.execute("""
        CREATE TABLE chat.conversations (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            user_id uuid NOT NULL,
            bot_id uuid NOT NULL,
            title bytea,
            metadata jsonb NOT NULL DEFAULT '{}',
            temporary boolean NOT NULL DEFAULT false,
            last_seq bigint NOT NULL DEFAULT 0,
            read_seq bigint NOT NULL DEFAULT 0,
            message_count integer NOT NULL DEFAULT 0,
            active_at timestamptz NOT NULL DEFAULT now(),
            revision bigint NOT NULL DEFAULT 1,
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_conversations_user_id ON chat.conversations (user_id, active_at, id);
        CREATE INDEX idx_conversations_temporary ON chat.conversations (active_at)
            WHERE temporary;
        COMMENT ON COLUMN chat.conversations.title IS 'sealed with the key of the person';
        COMMENT ON COLUMN chat.conversations.last_seq IS
            'number of the last event; taken under a lock of the row';
        COMMENT ON COLUMN chat.conversations.read_seq IS
            'number of the last event a device of the person has read';
        COMMENT ON COLUMN chat.conversations.active_at IS
            'time of the last message, or of the beginning; the order of the list';

        CREATE TABLE chat.messages (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            conversation_id uuid NOT NULL REFERENCES chat.conversations (id) ON DELETE CASCADE,
            user_id uuid NOT NULL,
            seq bigint NOT NULL CHECK (seq > 0),
            role varchar(20) NOT NULL CHECK (role IN ('user', 'assistant')),
            content bytea NOT NULL,
            multimodal_data jsonb NOT NULL DEFAULT '{}',
            request_id varchar(64),
            digest bytea,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE UNIQUE INDEX idx_messages_conversation_id ON chat.messages (conversation_id, seq);
        CREATE UNIQUE INDEX idx_messages_request_id ON chat.messages (conversation_id, request_id)
            WHERE request_id IS NOT NULL;
        COMMENT ON COLUMN chat.messages.seq IS
            'number of the event that brought the message; the order of the list';
        COMMENT ON COLUMN chat.messages.content IS 'sealed with the key of the person';
        COMMENT ON COLUMN chat.messages.multimodal_data IS
            'names of media only, never their content';
        COMMENT ON COLUMN chat.messages.digest IS
            'a hash of the request, sealed like the content, to tell a repeat from another';

        CREATE TABLE chat.conversation_events (
            conversation_id uuid NOT NULL REFERENCES chat.conversations (id) ON DELETE CASCADE,
            seq bigint NOT NULL CHECK (seq > 0),
            user_id uuid NOT NULL,
            message_id uuid NOT NULL REFERENCES chat.messages (id) ON DELETE CASCADE,
            kind varchar(20) NOT NULL,
            payload bytea NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (conversation_id, seq)
        );
        CREATE INDEX idx_conversation_events_message ON chat.conversation_events (message_id, seq);
        COMMENT ON COLUMN chat.conversation_events.message_id IS
            'the message of the person that the event belongs to';
        COMMENT ON COLUMN chat.conversation_events.payload IS 'sealed with the key of the person';

        CREATE TABLE chat.replies (
            message_id uuid PRIMARY KEY REFERENCES chat.messages (id) ON DELETE CASCADE,
            conversation_id uuid NOT NULL REFERENCES chat.conversations (id) ON DELETE CASCADE,
            user_id uuid NOT NULL,
            seq bigint NOT NULL CHECK (seq > 0),
            reply_id uuid NOT NULL,
            authorization_sealed bytea,
            state varchar(20) NOT NULL
                CHECK (state IN ('waiting', 'working', 'done', 'stopped', 'failed')),
            locale varchar(8) NOT NULL,
            country varchar(2) NOT NULL DEFAULT '',
            lease_owner varchar(64),
            lease_until timestamptz,
            events_done integer NOT NULL DEFAULT 0,
            attempts integer NOT NULL DEFAULT 0,
            failure jsonb,
            checked boolean NOT NULL DEFAULT false,
            stopping boolean NOT NULL DEFAULT false,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_replies_unfinished ON chat.replies (lease_until)
            WHERE state IN ('waiting', 'working');
        CREATE UNIQUE INDEX idx_replies_conversation ON chat.replies (conversation_id, seq);
        COMMENT ON TABLE chat.replies IS
            'one row for each message that gets an answer; message_id is the message answered';
        COMMENT ON COLUMN chat.replies.seq IS
            'number of the event that accepted the message; replies are made in this order';
        COMMENT ON COLUMN chat.replies.reply_id IS 'the message that the answer will be';
        COMMENT ON COLUMN chat.replies.authorization_sealed IS
            'access token of the person, sealed, to go on for them; erased with the last event';
        COMMENT ON COLUMN chat.replies.lease_until IS
            'end of the lease; without an owner, when the next attempt is due';
        COMMENT ON COLUMN chat.replies.events_done IS
            'events of the reply service that are stored; the next attempt skips them';
        COMMENT ON COLUMN chat.replies.attempts IS 'attempts that failed';
        COMMENT ON COLUMN chat.replies.failure IS
            'why the last attempt failed: code, reason and metadata, as a client is told';
        COMMENT ON COLUMN chat.replies.checked IS 'danger was looked for, and there is none';
        COMMENT ON COLUMN chat.replies.stopping IS 'to end once danger was looked for';

        CREATE TABLE chat.requests (
            caller varchar(64) NOT NULL,
            method varchar(160) NOT NULL,
            request_id varchar(64) NOT NULL,
            digest bytea NOT NULL,
            resource varchar(255) NOT NULL,
            user_id uuid NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (caller, method, request_id)
        );
        CREATE INDEX idx_requests_created ON chat.requests (created_at);
        COMMENT ON COLUMN chat.requests.digest IS
            'a hash of the request, sealed with the key of the person';
    """)
    for table in ("conversations", "messages", "conversation_events", "replies", "requests"):
        op.execute(own_rows(f"chat.{table}", role="svc_chat"))
    op.execute("GRANT USAGE ON SCHEMA chat TO svc_chat, svc_chat_jobs")
    unfinished = "state IN ('waiting', 'working')"
    op.execute(job_rows("chat.replies", role="svc_chat_jobs", rows=unfinished, commands="SELECT"))
    op.execute(
        job_rows(
            "chat.conversations",
            role="svc_chat_jobs",
            rows="temporary AND active_at < now() - interval '1 day'",
            commands="SELECT, DELETE",
        )
    )


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute("""
        DROP TABLE chat.requests, chat.replies, chat.conversation_events, chat.messages,
            chat.conversations
    """)
