"""All settings there are, in one table: commands, files, documents and templates are made of it."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.settings.kinds import (
    Hosts,
    Hours,
    Kind,
    Number,
    OneOf,
    ProxyAddress,
    Rate,
    Text,
    Value,
    YesNo,
)

DEFAULT_PORT = 8472
DEFAULT_SERVER = f"http://127.0.0.1:{DEFAULT_PORT}"
ENVIRONMENT_PREFIX = "REVIEWER_"


class Layer(StrEnum):
    """Who says a value; the first that says anything counts."""

    POLICY = "policy"
    COMMAND_LINE = "command line"
    ENVIRONMENT = "environment"
    USER = "user"
    MACHINE = "machine"
    DEFAULT = "default"


class Group(StrEnum):
    """What settings are about, in the order they are shown."""

    SERVICE = "Service and network"
    PICTURES = "Pictures"
    LOOK = "Look and language"
    WORKPLACE = "Workplace"
    FOLDERS = "Folders"
    SERVING = "Running the service"


ALL = frozenset({Layer.POLICY, Layer.COMMAND_LINE, Layer.ENVIRONMENT, Layer.USER, Layer.MACHINE})
# Who sits at a desk has no say in where its service keeps things.
_SERVING = ALL - {Layer.USER}
_NOT_IN_FILES = frozenset({Layer.ENVIRONMENT})


@dataclass(frozen=True)
class Declared:
    """One setting.

    Attributes:
        name: in files; REVIEWER_<NAME> in the environment.
        title: a few words for a list.
        sentence: what it does, one sentence.
        kind: which values it takes.
        default: its value where nobody says one.
        layers: who may say one, beside the default.
        option: of commands, with its dashes; "" where --set NAME=VALUE is the way.
        is_early: needed before a profile is known, so that the profile's desk.toml has no say.
        is_secret: never printed.
        empty: what people are told where the value is "".
        since: first version that knows it.
    """

    name: str
    title: str
    sentence: str
    kind: Kind
    default: Value
    group: Group
    layers: frozenset[Layer] = ALL
    option: str = ""
    is_early: bool = False
    is_secret: bool = False
    empty: str = "none"
    since: str = "0.1.0"

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return ENVIRONMENT_PREFIX + self.name.upper()


TABLE = (
    Declared(
        name="server",
        title="Address of the service",
        sentence="Where the service is; https to another machine.",
        kind=Text("an address like https://hub.example"),
        default=DEFAULT_SERVER,
        group=Group.SERVICE,
        option="--server",
        is_early=True,
    ),
    Declared(
        name="proxy",
        title="Proxy",
        sentence="How calls to the service leave this network: as the system says, directly, or by"
        " the proxy at this address.",
        kind=ProxyAddress(),
        default="system",
        group=Group.SERVICE,
    ),
    Declared(
        name="no_proxy",
        title="Reached without a proxy",
        sentence="Hosts that are reached directly, whatever the proxy is.",
        kind=Hosts(),
        default="",
        group=Group.SERVICE,
    ),
    Declared(
        name="ca_file",
        title="Further certificates",
        sentence="File of certificates (PEM) that are trusted beside the system's.",
        kind=Text("the path of a file"),
        default="",
        group=Group.SERVICE,
        option="--ca-file",
    ),
    Declared(
        name="sign_in_store",
        title="Where the sign-in rests",
        sentence="In the system's keyring, in a file of the profile, or in memory alone.",
        kind=OneOf("keyring", "file", "memory"),
        default="keyring",
        group=Group.SERVICE,
        layers=ALL - {Layer.COMMAND_LINE},
    ),
    Declared(
        name="picture_kib_s",
        title="Speed of pictures",
        sentence="KiB a second that pictures may take; auto is half of what the connection gives,"
        " 0 is no limit.",
        kind=Rate(),
        default="auto",
        group=Group.PICTURES,
    ),
    Declared(
        name="picture_hours",
        title="Hours of that limit",
        sentence="Hours of the day in which pictures are limited.",
        kind=Hours(),
        default="0-24",
        group=Group.PICTURES,
    ),
    Declared(
        name="cache_quota_mib",
        title="Room for pictures",
        sentence="MiB of pictures that are kept on this computer; those of check-outs stay in any"
        " case.",
        kind=Number(64, 1024 * 1024, "MiB"),
        default=5120,
        group=Group.PICTURES,
    ),
    Declared(
        name="language",
        title="Language",
        sentence="Language of the desk; system is that of this computer.",
        kind=OneOf("system", "en", "de", "fr", "es", "ja", also=("x-long", "x-rtl")),
        default="system",
        group=Group.LOOK,
        option="--language",
        is_early=True,
    ),
    Declared(
        name="theme",
        title="Theme",
        sentence="Light, dark, high contrast, or as this computer has it.",
        kind=OneOf("system", "light", "dark", "contrast"),
        default="system",
        group=Group.LOOK,
    ),
    Declared(
        name="text_scale",
        title="Size of text",
        sentence="Per cent of the usual size of text.",
        kind=Number(100, 200, "%"),
        default=100,
        group=Group.LOOK,
    ),
    Declared(
        name="reduced_motion",
        title="Without motion",
        sentence="Nothing on the screen moves by itself.",
        kind=YesNo(),
        default=False,
        group=Group.LOOK,
    ),
    Declared(
        name="glove_mode",
        title="Large targets",
        sentence="What can be clicked or touched is large enough for a hand in a glove.",
        kind=YesNo(),
        default=False,
        group=Group.LOOK,
    ),
    Declared(
        name="kiosk",
        title="Kiosk",
        sentence="The desk fills the screen, cannot be left, opens no files and no browser, and"
        " signs out whoever goes away.",
        kind=YesNo(),
        default=False,
        group=Group.WORKPLACE,
    ),
    Declared(
        name="shared_workstation",
        title="Shared workstation",
        sentence="People take turns: nobody is signed in when the desk opens, and whoever goes"
        " away is signed out.",
        kind=YesNo(),
        default=False,
        group=Group.WORKPLACE,
    ),
    Declared(
        name="idle_minutes",
        title="Minutes until sign-out",
        sentence="Minutes without a key or a click after which a kiosk or shared workstation signs"
        " out.",
        kind=Number(1, 480, "minutes"),
        default=10,
        group=Group.WORKPLACE,
    ),
    Declared(
        name="diagnostics",
        title="Diagnostics",
        sentence="A person may write down what is wrong with this desk, for whoever looks after"
        " it.",
        kind=YesNo(),
        default=True,
        group=Group.WORKPLACE,
    ),
    Declared(
        name="profile_dir",
        title="Profile",
        sentence="Folder of records and cache; one for each service where none is named.",
        kind=Text("the path of a folder"),
        default="",
        group=Group.FOLDERS,
        option="--profile-dir",
        is_early=True,
        empty="the usual place",
    ),
    Declared(
        name="home",
        title="Home of Reviewer",
        sentence="Folder of everything that Reviewer keeps for a user, the usual one of the system"
        " where none is named.",
        kind=Text("the path of a folder"),
        default="",
        group=Group.FOLDERS,
        layers=ALL - {Layer.USER, Layer.COMMAND_LINE},
        is_early=True,
        empty="the usual place",
    ),
    Declared(
        name="config_dir",
        title="Folder of the user's settings",
        sentence="Where the user's reviewer.toml is; the home of Reviewer where one is named, else"
        " the usual place of the system.",
        kind=Text("the path of a folder"),
        default="",
        group=Group.FOLDERS,
        layers=_NOT_IN_FILES,
        is_early=True,
        empty="the usual place",
    ),
    Declared(
        name="data",
        title="Folder of the service",
        sentence="Where the service keeps database, pictures and models.",
        kind=Text("the path of a folder"),
        default="",
        group=Group.SERVING,
        layers=_SERVING,
        option="--data",
        is_early=True,
        empty="the usual place",
    ),
    Declared(
        name="database",
        title="Database of the service",
        sentence="URL of a database in place of the folder's SQLite; it may hold a password.",
        kind=Text("an address like postgresql+psycopg://user@host/name"),
        default="",
        group=Group.SERVING,
        layers=frozenset({Layer.COMMAND_LINE, Layer.ENVIRONMENT, Layer.MACHINE}),
        option="--database",
        is_early=True,
        is_secret=True,
    ),
    Declared(
        name="scorer",
        title="Served model",
        sentence="Address of a model on another server to score with, in place of its own.",
        kind=Text("an address like https://host/v2/models/NAME"),
        default="",
        group=Group.SERVING,
        layers=_SERVING,
        option="--scorer",
        is_early=True,
    ),
    Declared(
        name="scorer_token",
        title="Token for the served model",
        sentence="Sent to the served model; a command line or a file would show it to others.",
        kind=Text(),
        default="",
        group=Group.SERVING,
        layers=_NOT_IN_FILES,
        is_early=True,
        is_secret=True,
    ),
    Declared(
        name="scorer_unencrypted",
        title="Served model without encryption",
        sentence="The served model may be reached by http on another machine.",
        kind=YesNo(),
        default=False,
        group=Group.SERVING,
        layers=_SERVING,
        option="--scorer-unencrypted",
        is_early=True,
    ),
    Declared(
        name="trusted_proxy",
        title="Reverse proxies believed",
        sentence="Addresses of reverse proxies whose word on who calls is believed, with commas.",
        kind=Text("addresses and networks with commas between"),
        default="",
        group=Group.SERVING,
        layers=_SERVING,
        option="--trusted-proxy",
        is_early=True,
    ),
    Declared(
        name="oidc_issuer",
        title="A company's sign-in",
        sentence="Address of the company's own sign-in (OpenID Connect); none where it is empty.",
        kind=Text("an address like https://login.example"),
        default="",
        group=Group.SERVING,
        layers=frozenset({Layer.ENVIRONMENT, Layer.MACHINE}),
        is_early=True,
    ),
    Declared(
        name="oidc_client_id",
        title="Client id at the company's sign-in",
        sentence="Name under which the company knows this service.",
        kind=Text(),
        default="reviewer",
        group=Group.SERVING,
        layers=frozenset({Layer.ENVIRONMENT, Layer.MACHINE}),
        is_early=True,
    ),
    Declared(
        name="oidc_client_secret",
        title="Client secret at the company's sign-in",
        sentence="Secret of this service at the company; empty for a public client.",
        kind=Text(),
        default="",
        group=Group.SERVING,
        layers=_NOT_IN_FILES,
        is_early=True,
        is_secret=True,
    ),
    Declared(
        name="oidc_title",
        title="Name of the company",
        sentence="What the desk calls the company on the button of its sign-in.",
        kind=Text(),
        default="your company",
        group=Group.SERVING,
        layers=frozenset({Layer.ENVIRONMENT, Layer.MACHINE}),
        is_early=True,
    ),
)

BY_NAME = {each.name: each for each in TABLE}
