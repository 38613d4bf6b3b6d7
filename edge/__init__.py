"""The edge: HTTP and WebSocket for browsers, every route of which comes from the contract."""
