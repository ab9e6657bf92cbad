"""Regions: groups of countries that share packs, carriers and thresholds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr


@dataclass(frozen=True, slots=True)
class Regions:
    """Which region a country belongs to; a country of no region is one by itself."""

    countries: Mapping[str, tuple[str, ...]]
    _of: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for region, members in self.countries.items():
            for country in members:
                if country in self._of:
                    raise BadInput(
                        tr(
                            "{country} is in {of} and in {region}.",
                            country=country,
                            of=self._of[country],
                            region=region,
                        )
                    )
                self._of[country] = region

    def of(self, country: str) -> str:
        """Region of an ISO 3166 country; "" of an unknown one."""
        return self._of.get(country, country)
