"""The flow definition of Amazon Augmented AI that human loops are written for."""

import re
from dataclasses import dataclass

from reviewer.domain.errors import BadInput

_NAME = re.compile(r"[a-z0-9](-*[a-z0-9]){0,62}")
_PARTS = {
    "partition": re.compile(r"aws[a-z-]{0,20}"),
    "region": re.compile(r"[a-z0-9-]{0,32}"),
    "account": re.compile(r"[0-9]{12}"),
    "name": _NAME,
}
_WANTED = {
    "partition": "aws, or aws and small letters",
    "region": "small letters, digits and hyphens, or nothing",
    "account": "twelve digits",
    "name": "1 to 63 small letters and digits, hyphens between them",
}


@dataclass(frozen=True, slots=True)
class FlowDefinition:
    """Parts of its ARN; what stands here unasked names no account and no region of anybody.

    Attributes:
        name: also of the folder that its human loops lie in.
        region: "" where it is not said.
        account: twelve digits, zeros where it is not said.
        partition: of AWS.
    """

    name: str = "reviewer"
    region: str = ""
    account: str = "000000000000"
    partition: str = "aws"

    def __post_init__(self) -> None:
        for part, wanted in _PARTS.items():
            value = getattr(self, part)
            if not wanted.fullmatch(value):
                raise BadInput(
                    f"{value!r} is no {part} of a flow definition: write {_WANTED[part]}."
                )

    @property
    def arn(self) -> str:
        """Its Amazon Resource Name."""
        return (
            f"arn:{self.partition}:sagemaker:{self.region}:{self.account}"
            f":flow-definition/{self.name}"
        )
