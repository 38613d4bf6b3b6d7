"""What a process knows about people from svc_auth: keys, ended sessions, persons' data keys."""
