"""The models of Sign-Link behind the ports of the domain."""
