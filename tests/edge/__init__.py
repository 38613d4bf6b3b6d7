"""The edge on real sockets, in front of services made for the purpose."""
