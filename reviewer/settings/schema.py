"""The JSON Schema of a policy and of files of settings, made of the table."""

from reviewer.settings.declared import TABLE, Declared, Layer

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def settings_schema() -> dict[str, object]:
    """For editors, and for tools that roll policies out: what may stand in policy.json."""
    return {
        "$schema": DRAFT,
        "title": "Settings of Reviewer",
        "description": "What a site may say in policy.json. reviewer.toml and desk.toml take the"
        " same names, as far as x-layers says so.",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            **{each.name: _schema_of(each) for each in TABLE if Layer.POLICY in each.layers},
        },
        "additionalProperties": False,
    }


def _schema_of(setting: Declared) -> dict[str, object]:
    return {
        "title": setting.title,
        "description": setting.sentence,
        **setting.kind.schema(),
        "default": setting.default,
        "x-layers": [layer.value for layer in Layer if layer in setting.layers],
        "x-since": setting.since,
    }
