"""Settings in the desk's language: names, what they do, where a value comes from."""

from reviewer.domain.language import tr
from reviewer.settings.declared import Declared, Group, Layer
from reviewer.settings.kinds import Hosts, Hours, Kind, Number, OneOf, ProxyAddress, Rate, YesNo
from reviewer.settings.layers import Settled

GROUPS = {
    Group.SERVICE: tr("Service and network"),
    Group.PICTURES: tr("Pictures"),
    Group.LOOK: tr("Look and language"),
    Group.WORKPLACE: tr("Workplace"),
    Group.FOLDERS: tr("Folders"),
}
# By name: a few words, and what it does. The table of settings has the same in English.
WORDS = {
    "server": (
        tr("Address of the service"),
        tr("Where the service is; https to another machine."),
    ),
    "proxy": (
        tr("Proxy"),
        tr(
            "How calls to the service leave this network: as the system says, "
            "directly, or by the proxy at this address."
        ),
    ),
    "no_proxy": (
        tr("Reached without a proxy"),
        tr("Hosts that are reached directly, whatever the proxy is."),
    ),
    "ca_file": (
        tr("Further certificates"),
        tr("File of certificates (PEM) that are trusted beside the system's."),
    ),
    "sign_in_store": (
        tr("Where the sign-in rests"),
        tr("In the system's keyring, in a file of the profile, or in memory alone."),
    ),
    "picture_kib_s": (
        tr("Speed of pictures"),
        tr(
            "KiB a second that pictures may take; auto is half of what the connection "
            "gives, 0 is no limit."
        ),
    ),
    "picture_hours": (
        tr("Hours of that limit"),
        tr("Hours of the day in which pictures are limited."),
    ),
    "cache_quota_mib": (
        tr("Room for pictures"),
        tr("MiB of pictures that are kept on this computer; those of check-outs stay in any case."),
    ),
    "language": (
        tr("Language"),
        tr("Language of the desk; system is that of this computer."),
    ),
    "theme": (
        tr("Theme"),
        tr("Light, dark, high contrast, or as this computer has it."),
    ),
    "text_scale": (
        tr("Size of text"),
        tr("Per cent of the usual size of text."),
    ),
    "reduced_motion": (
        tr("Without motion"),
        tr("Nothing on the screen moves by itself."),
    ),
    "glove_mode": (
        tr("Large targets"),
        tr("What can be clicked or touched is large enough for a hand in a glove."),
    ),
    "kiosk": (
        tr("Kiosk"),
        tr(
            "The desk fills the screen, cannot be left, opens no files and no "
            "browser, and signs out whoever goes away."
        ),
    ),
    "shared_workstation": (
        tr("Shared workstation"),
        tr(
            "People take turns: nobody is signed in when the desk opens, and whoever "
            "goes away is signed out."
        ),
    ),
    "idle_minutes": (
        tr("Minutes until sign-out"),
        tr("Minutes without a key or a click after which a kiosk or shared workstation signs out."),
    ),
    "diagnostics": (
        tr("Diagnostics"),
        tr("A person may write down what is wrong with this desk, for whoever looks after it."),
    ),
    "profile_dir": (
        tr("Profile"),
        tr("Folder of records and cache; one for each service where none is named."),
    ),
    "home": (
        tr("Home of Reviewer"),
        tr(
            "Folder of everything that Reviewer keeps for a user, the usual one of "
            "the system where none is named."
        ),
    ),
    "config_dir": (
        tr("Folder of the user's settings"),
        tr(
            "Where the user's reviewer.toml is; the home of Reviewer where one is "
            "named, else the usual place of the system."
        ),
    ),
}
_VALUES = {
    "system": tr("as this computer has it"),
    "light": tr("light"),
    "dark": tr("dark"),
    "contrast": tr("high contrast"),
    "keyring": tr("in the keyring"),
    "file": tr("in a file"),
    "memory": tr("in memory alone"),
    "auto": tr("by itself"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
}


def title(setting: Declared) -> str:
    """A few words for a list."""
    return WORDS[setting.name][0]


def sentence(setting: Declared) -> str:
    """What it does."""
    return WORDS[setting.name][1]


def value_words(setting: Declared, value: object) -> str:
    """A value as people say it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if value == "":
        return tr("the usual place") if setting.group is Group.FOLDERS else tr("none")
    if isinstance(setting.kind, Number):
        return f"{value} {_unit(setting.kind)}"
    return _VALUES.get(str(value), str(value))


def _unit(kind: Number) -> str:
    return tr("minutes") if kind.unit == "minutes" else kind.unit


def who(found: Settled) -> str:
    """Whose word counts, in a word or two; "" for nobody's."""
    return {
        Layer.POLICY: tr("locked by your site"),
        Layer.COMMAND_LINE: tr("command line"),
        Layer.ENVIRONMENT: tr("environment"),
        Layer.USER: tr("yours"),
        Layer.MACHINE: tr("this computer's"),
        Layer.DEFAULT: "",
    }[found.layer]


def origin(found: Settled) -> str:
    """Where the value comes from, a sentence."""
    place = found.place
    match found.layer:
        case Layer.POLICY:
            return tr("Set by your site in {place}; it cannot be changed here.", place=place)
        case Layer.COMMAND_LINE:
            return tr("Given on the command line; that counts as long as Reviewer is open.")
        case Layer.ENVIRONMENT:
            return tr("Set by {place} in the environment, which counts before yours.", place=place)
        case Layer.USER:
            return tr("Set by you in {place}.", place=place)
        case Layer.MACHINE:
            return tr("Set for this computer in {place}; yours would count before it.", place=place)
        case Layer.DEFAULT:
            return tr("As shipped.")


def expected(kind: Kind) -> str:
    """What may be typed, after "Expected:"."""
    match kind:
        case Number():
            return tr(
                "a whole number from {least} to {most} ({unit})",
                least=kind.least,
                most=kind.most,
                unit=_unit(kind),
            )
        case Hosts():
            return tr("hosts with commas between, like hub.example, .example.org, 10.0.0.0/8")
        case ProxyAddress():
            return tr(
                "system, none, or an address like http://proxy.example:3128 without a password"
            )
        case Rate():
            return tr("auto, or KiB a second; 0 is no limit")
        case Hours():
            return tr("hours of the day like 6-22")
        case OneOf() | YesNo():
            return tr("one of the values listed")
        case _:
            return tr("an address or a path")
