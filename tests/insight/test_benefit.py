"""Languages by regions by hand: what is empty, what is hidden."""

from reviewer.insight.benefit import Benefit, Served, benefits
from reviewer.insight.intervals import wilson


def served(number: int, language: str, region: str, **other: object) -> list[Served]:
    known = {"covered": True, "flagged": False, "upheld": None, "saved_ug": 0} | other
    return [Served(language, region, **known) for _ in range(number)]  # type: ignore[arg-type]


def test_a_matrix_by_hand() -> None:
    items = [
        *served(20, "de", "eu", upheld=True, saved_ug=2_000_000),
        *served(5, "de", "eu", covered=False, flagged=True, upheld=False, saved_ug=-1),
        *served(7, "de", "eu", flagged=True, saved_ug=3),
        *served(6, "ja", "jp", upheld=True),
        *served(2, "de", "jp", upheld=True, saved_ug=5),
        *served(9, "fr", "eu"),
    ]
    de, ja = benefits(items, ["de", "ja"], ["eu", "jp"])
    assert de[0] == Benefit(
        language="de",
        region="eu",
        items=32,
        coverage=wilson(27, 32),
        flagged=wilson(12, 32),
        success=wilson(20, 25),
        saved_ug=40_000_016,
    )
    assert de[1] == Benefit("de", "jp", None, None, None, None, None)
    assert ja[0] == Benefit("ja", "eu", 0, None, None, None, 0)
    assert ja[1].success == wilson(6, 6)


def test_success_of_few_known_is_hidden() -> None:
    items = served(9, "de", "eu") + served(4, "de", "eu", upheld=False)
    ((cell,),) = benefits(items, ["de"], ["eu"])
    assert (cell.items, cell.success) == (13, None)
    assert cell.coverage == wilson(13, 13)
