"""What the standards and makers of programs ask for, as JSON Schema.

W3C Web Annotation Data Model (2017), and the augmented manifest of SageMaker Ground Truth (output
data of image classification and object detection), and human loops of Amazon Augmented AI (output
data of a custom task).
"""

from typing import Any

_IRI = {"type": "string", "pattern": '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$'}
_TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"}
_NUMBER = r"\d+(\.\d+)?(e-\d+)?"
_BODY = {
    "type": "object",
    "required": ["type", "value", "purpose"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "format": {"const": "text/plain"},
        "purpose": {"enum": ["classifying", "tagging", "commenting"]},
    },
}
_PART = {
    "type": "object",
    "required": ["source", "selector"],
    "properties": {
        "source": _IRI,
        "scope": _IRI,
        "selector": {
            "type": "object",
            "required": ["type", "conformsTo", "value"],
            "properties": {
                "type": {"const": "FragmentSelector"},
                "conformsTo": {"const": "http://www.w3.org/TR/media-frags/"},
                "value": {"pattern": f"^xywh=percent:{_NUMBER}(,{_NUMBER}){{3}}$"},
            },
        },
    },
}
_ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target", "motivation"],
    "properties": {
        "id": _IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["assessing", "commenting"]},
        "created": _TIME,
        "creator": {"type": "object", "required": ["id", "type"], "properties": {"id": _IRI}},
        "body": {"type": "array", "items": _BODY},
        "target": {"oneOf": [_IRI, _PART]},
    },
}
WEB_ANNOTATIONS: dict[str, Any] = {
    "type": "object",
    "required": ["@context", "id", "type", "total", "first"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": _IRI,
        "type": {"const": "AnnotationCollection"},
        "created": _TIME,
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["id", "type", "items"],
            "properties": {
                "id": _IRI,
                "type": {"const": "AnnotationPage"},
                "startIndex": {"const": 0},
                "items": {"type": "array", "items": _ANNOTATION},
            },
        },
    },
}

_JOB = {
    "human-annotated": {"const": "yes"},
    "creation-date": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$"},
    "job-name": {"type": "string", "minLength": 1},
}
_WHOLE = {"type": "integer", "minimum": 0}
_SIDE = {"type": "integer", "minimum": 1}
_BOX = {
    "type": "object",
    "required": ["class_id", "left", "top", "width", "height"],
    "properties": {
        **dict.fromkeys(("class_id", "left", "top"), _WHOLE),
        **dict.fromkeys(("width", "height"), _SIDE),
    },
    "additionalProperties": False,
}
_SIZE = {"type": "object", "required": ["width", "height", "depth"], "additionalProperties": _WHOLE}
_VERDICT = {
    "type": "object",
    "required": ["class-name", "confidence", "type", *_JOB],
    "properties": {
        "class-name": {"type": "string"},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "type": {"enum": ["groundtruth/image-classification", "groundtruth/text-classification"]},
        **_JOB,
    },
    "additionalProperties": False,
}
_DETECTION = {
    "type": "object",
    "required": ["objects", "class-map", "type", *_JOB],
    "properties": {
        "objects": {"type": "array", "items": {"required": ["confidence"]}},
        "class-map": {"type": "object", "propertyNames": {"pattern": "^[0-9]+$"}},
        "type": {"const": "groundtruth/object-detection"},
        **_JOB,
    },
    "additionalProperties": False,
}
MANIFEST_LINE: dict[str, Any] = {
    "type": "object",
    "oneOf": [{"required": ["source-ref"]}, {"required": ["source"]}],
    "required": ["verdict", "verdict-metadata"],
    "properties": {
        "source-ref": _IRI,
        "source": {"type": "string"},
        "verdict": _WHOLE,
        "verdict-metadata": _VERDICT,
        "regions": {
            "type": "object",
            "required": ["image_size", "annotations"],
            "properties": {
                "image_size": {"type": "array", "items": _SIZE, "minItems": 1, "maxItems": 1},
                "annotations": {"type": "array", "items": _BOX},
            },
            "additionalProperties": False,
        },
        "regions-metadata": _DETECTION,
    },
    "dependentRequired": {"regions": ["regions-metadata"]},
}
HUMAN_LOOP: dict[str, Any] = {
    "type": "object",
    "required": ["flowDefinitionArn", "humanAnswers", "humanLoopName", "inputContent"],
    "additionalProperties": False,
    "properties": {
        "flowDefinitionArn": {
            "pattern": "^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:flow-definition/"
            "[a-z0-9](-*[a-z0-9]){0,62}$"
        },
        "humanLoopName": {"pattern": "^[a-z0-9](-*[a-z0-9])*$", "maxLength": 63},
        "inputContent": {"type": "object"},
        "humanAnswers": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["answerContent"],
                "additionalProperties": False,
                "properties": {
                    "acceptanceTime": _TIME,
                    "answerContent": {"type": "object", "required": ["verdict"]},
                    "submissionTime": _TIME,
                    "timeSpentInSeconds": {"type": "number", "minimum": 0},
                    "workerId": {"type": "string", "minLength": 1},
                },
            },
        },
    },
}
