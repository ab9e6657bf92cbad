from reviewer.domain.ids import PictureHash
from reviewer.domain.product import TUNNEL_ANGLES, Angle, Picture
from tests.domain.making import product


def picture(angle: Angle, number: int = 0) -> Picture:
    return Picture(angle, number, PictureHash(f"{angle}{number}"), 768, 768, 90_000)


def test_tunnel_pictures_come_in_the_order_of_the_angle_keys() -> None:
    given = [
        picture(Angle.BOTTOM),
        picture(Angle.FRONT, 1),
        picture(Angle.TOP),
        picture(Angle.FRONT),
    ]
    found = product(pictures=tuple(given)).tunnel_pictures
    assert [(each.angle, each.number) for each in found] == [
        (Angle.FRONT, 0),
        (Angle.FRONT, 1),
        (Angle.TOP, 0),
        (Angle.BOTTOM, 0),
    ]


def test_a_store_picture_is_no_evidence() -> None:
    both = (picture(Angle.STORE), picture(Angle.LEFT))
    assert [each.angle for each in product(pictures=both).tunnel_pictures] == [Angle.LEFT]
    assert Angle.STORE not in TUNNEL_ANGLES


def test_the_main_language_is_the_first() -> None:
    assert product().text.lang == "en"
