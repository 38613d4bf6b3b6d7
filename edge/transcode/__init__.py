"""HTTP/JSON to gRPC and back, from the annotations of the contract alone."""
