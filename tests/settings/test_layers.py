"""Policy, command line, environment, user, machine, default: the first to say anything counts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.settings.declared import BY_NAME, TABLE, Declared, Group, Layer
from reviewer.settings.kinds import Hosts, Hours, Number, OneOf, ProxyAddress, Rate, Text, YesNo
from reviewer.settings.layers import Layers, Source

SAID_IN = [layer for layer in Layer if layer is not Layer.DEFAULT]
HOSTS = st.lists(st.sampled_from(["a.example", ".example.org", "10.0.0.0/8", "*"]), max_size=3)


def right_values(setting: Declared) -> st.SearchStrategy[Any]:
    """Values as a file or a command line has them."""
    match setting.kind:
        case YesNo():
            return st.sampled_from([True, False, "yes", "no", "On", "0", 1])
        case Number() as kind:
            number = st.integers(kind.least, kind.most)
            return number | number.map(str)
        case OneOf() as kind:
            return st.sampled_from(kind.words)
        case Hosts():
            return HOSTS | HOSTS.map(",".join)
        case ProxyAddress():
            return st.sampled_from(["system", "none", "http://proxy.example:3128"])
        case Rate():
            return st.just("auto") | st.integers(0, 10_000)
        case Hours():
            return st.sampled_from(["6-22", "22 - 6", "0-24"])
        case Text():
            return st.sampled_from(["https://a.example", "/srv/x", "y"])
        case other:
            raise AssertionError(other)


@st.composite
def said(draw: st.DrawFn) -> tuple[Declared, list[Source]]:
    """A setting, and a few sources in any order that name it and others."""
    setting = draw(st.sampled_from(TABLE))
    sources: list[Source] = []
    for layer in draw(st.lists(st.sampled_from(SAID_IN), max_size=7)):
        values = {setting.name: draw(right_values(setting))} if draw(st.booleans()) else {}
        other = draw(st.sampled_from(TABLE))
        values.setdefault(other.name, draw(right_values(other)))
        is_profile = layer is Layer.USER and draw(st.booleans())
        sources.append(Source(layer, f"place {len(sources)}", values, is_profile))
    return setting, sources


def expected(setting: Declared, sources: list[Source]) -> tuple[object, Layer]:
    """Straight from the rule, without sorting."""
    for layer in Layer:
        for source in sources:
            counts = layer in setting.layers and not (source.is_profile and setting.is_early)
            if source.layer is layer and counts and setting.name in source.values:
                return setting.kind.read(source.values[setting.name]), layer
    return setting.default, Layer.DEFAULT


@given(said())
def test_the_strongest_word_counts_and_says_where_it_stands(
    made: tuple[Declared, list[Source]],
) -> None:
    setting, sources = made
    found = Layers(sources).settled(setting.name)
    assert (found.value, found.layer) == expected(setting, sources)
    assert found.is_locked == (found.layer is Layer.POLICY)
    if found.layer in (Layer.DEFAULT, Layer.ENVIRONMENT):
        assert found.place == ("" if found.layer is Layer.DEFAULT else setting.variable)
    else:
        (source,) = [each for each in sources if each.place == found.place]
        assert setting.kind.read(source.values[setting.name]) == found.value


@given(said())
def test_a_value_reads_the_same_once_it_was_read(made: tuple[Declared, list[Source]]) -> None:
    setting, sources = made
    for source in sources:
        for name, raw in source.values.items():
            kind = BY_NAME[name].kind
            assert kind.read(kind.read(raw)) == kind.read(raw)
    assert setting.kind.read(setting.default) == setting.default


def test_nothing_said_is_as_shipped() -> None:
    for found in Layers([]):
        assert (found.value, found.reason) == (found.setting.default, "as shipped")


@pytest.mark.parametrize("layer", SAID_IN)
def test_a_value_that_is_none_is_told_with_its_place_and_the_remedy(layer: Layer) -> None:
    with pytest.raises(
        BadInput, match="idle_minutes is to be a whole number from 1 to 480"
    ) as told:
        Layers([Source(layer, "PLACE", {"idle_minutes": 481})]).settled("idle_minutes")
    assert ("PLACE" in str(told.value)) == (layer is not Layer.ENVIRONMENT)
    assert str(told.value).endswith((".", "it."))
    # A weaker word is not taken in its place.
    weaker = Source(Layer.MACHINE, "machine", {"idle_minutes": 5})
    if layer is not Layer.MACHINE:
        with pytest.raises(BadInput):
            Layers([Source(layer, "PLACE", {"idle_minutes": "x"}), weaker]).settled("idle_minutes")


def test_a_wrong_policy_refuses_also_what_nobody_asks() -> None:
    with pytest.raises(BadInput, match="Reviewer does not start without its site's policy"):
        Layers([Source(Layer.POLICY, "policy.json", {"kiosk": "perhaps"})])


def test_what_has_no_effect_is_told_and_stops_nobody() -> None:
    layers = Layers(
        [
            Source(Layer.POLICY, "policy.json", {"theem": "dark", "theme": "dark"}),
            Source(Layer.COMMAND_LINE, "the command line", {"theme": "light"}),
            Source(Layer.USER, "reviewer.toml", {"scorer_token": "x", "data": "/d"}),
            Source(Layer.USER, "desk.toml", {"server": "https://b.example"}, is_profile=True),
        ]
    )
    assert layers.text("theme") == "dark"
    notes = layers.notes()
    assert notes[0] == "policy.json names theem, which is no setting. It has no effect."
    assert notes[1].startswith("scorer_token has no effect in reviewer.toml. Set it by REVIEWER_SC")
    assert "data has no effect in reviewer.toml" in notes[2]
    assert "Set it by the site's policy or --data or REVIEWER_DATA" in notes[2]
    assert "before the profile is known" in notes[3]
    assert notes[4] == "theme stays dark: it is set by your site in policy.json."
    assert len(notes) == 5


def test_a_secret_is_never_shown() -> None:
    layers = Layers([Source(Layer.ENVIRONMENT, "the environment", {"scorer_token": "hush\nhush"})])
    with pytest.raises(BadInput) as told:
        layers.settled("scorer_token")
    assert "hush" not in str(told.value)
    kept = Layers([Source(Layer.ENVIRONMENT, "the environment", {"scorer_token": "hush"})])
    assert kept.settled("scorer_token").text == "set"


@pytest.mark.parametrize("setting", TABLE, ids=lambda each: each.name)
def test_every_setting_is_declared_whole(setting: Declared) -> None:
    assert setting.name.isidentifier()
    assert setting.name == setting.name.lower()
    assert setting.sentence.endswith(".")
    assert not setting.title.endswith(".")
    assert setting.group in Group
    assert Layer.DEFAULT not in setting.layers
    assert not setting.is_secret or not setting.layers & {Layer.POLICY, Layer.USER}
    assert setting.kind.told
    assert setting.kind.schema()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("proxy", "proxy.example:3128"),
        ("proxy", "http://mia:secret@proxy.example:3128"),
        ("proxy", "socks5://proxy.example"),
        ("proxy", "http://proxy.example:99999"),
        ("proxy", "http://proxy.example/path"),
        ("proxy", 3),
        ("no_proxy", "https://hub.example"),
        ("no_proxy", 3),
        ("no_proxy", [1]),
        ("text_scale", "99"),
        ("text_scale", "1e2"),
        ("text_scale", True),
        ("text_scale", "²"),
        ("cache_quota_mib", 0),
        ("kiosk", 2),
        ("kiosk", None),
        ("theme", "pink"),
        ("ca_file", 3),
        ("picture_kib_s", True),
        ("picture_hours", "6"),
    ],
)
def test_what_is_no_value_is_refused(name: str, raw: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  what is told stands in the kind
        BY_NAME[name].kind.read(raw)
