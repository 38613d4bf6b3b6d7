"""WebSocket to bidirectional stream, with back-pressure both ways."""
