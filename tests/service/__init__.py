"""The service: through its front door, over real files and real sockets."""
