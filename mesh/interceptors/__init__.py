"""What happens to every call before and after its method, one concern a file.

The order is fixed in `pipeline`: errors outermost, then telemetry, identity, access,
admission, deadline, validation, quota, and the method itself.
"""
