"""What the service says of itself without a sign-in."""

from pydantic import Field

from reviewer.wire.shape import Shape


class Health(Shape):
    """GET /v1/health."""

    status: str  # "ok"
    service_id: str
    epoch: str
    version: str
    server_ms: int
    company: str = Field(default="", description="whose own sign-in is offered, empty for none")
