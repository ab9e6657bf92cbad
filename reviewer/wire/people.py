"""Sign-in and device registration."""

from pydantic import Field

from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.wire.shape import Shape, Text


class PersonShape(Shape):
    id: str
    name: Text
    title: Text
    role: Role
    sites: list[str]

    def to_domain(self) -> Person:
        return Person(PersonId(self.id), self.name, self.title, self.role, tuple(self.sites))


class DeviceShape(Shape):
    """The device somebody signs in on. Its key is registered with the sign-in."""

    device: Text = Field(max_length=64)
    device_key: str = Field(pattern="^[0-9a-f]{64}$", description="Ed25519 public key, hex")
    device_name: Text = Field(default="", max_length=200)
    enrolment: Text = Field(
        default="", max_length=64, description="one-time code, where a new device needs one"
    )


class SignIn(DeviceShape):
    """POST /v1/session."""

    name: Text = Field(max_length=200)
    password: str = Field(max_length=1000)


class CompanyBegin(Shape):
    """POST /v1/company/begin: the browser is to come back to `redirect_uri`, on this computer."""

    redirect_uri: Text = Field(max_length=200)
    code_challenge: str = Field(pattern="^[A-Za-z0-9_-]{43}$", description="S256, RFC 7636")


class CompanyJourney(Shape):
    """Where the browser is sent, and what it must bring back."""

    url: str
    state: str
    expires_s: int


class CompanyFinish(DeviceShape):
    """POST /v1/company/finish: what the browser brought back, and the verifier."""

    state: Text = Field(max_length=200)
    code: Text = Field(min_length=1, max_length=2000)
    code_verifier: str = Field(pattern="^[A-Za-z0-9._~-]{43,128}$", description="RFC 7636")


class Refresh(Shape):
    """POST /v1/session/refresh. Each refresh token works once."""

    refresh_token: Text = Field(max_length=200)


class Session(Shape):
    """Answer to both."""

    access_token: str
    access_expires_s: int
    refresh_token: str
    person: PersonShape
    service_id: str
    epoch: str
    server_ms: int
    # Ed25519 public key of the service, hex; "" from a service that signs nothing.
    service_key: str = Field(default="", pattern="^([0-9a-f]{64})?$")
