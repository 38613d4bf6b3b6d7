"""What is no RPC: health, the documents of the API, and pages."""
