"""The services behind the edge: unary calls on a lean HTTP/2 lane, streams on `grpc.aio`."""
