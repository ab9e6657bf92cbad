"""The sample that ships with the app: forty products chosen to show every form and vendor pack.

Chosen by kind and vendor pack, so that each hard rule, decoy and look-alike occurs; all else is
drawn as in any world.
"""

from reviewer.world.assortment import make_thing
from reviewer.world.things import Thing, VendorPack

SAMPLE_SEED = 2026
SAMPLE: tuple[tuple[str, VendorPack], ...] = (
    ("mug", VendorPack.STURDY_CARTON),
    ("wine_glass", VendorPack.THIN_BOX),
    ("led_bulbs", VendorPack.MULTIPACK),
    ("olive_oil", VendorPack.BARE),
    ("plush", VendorPack.POLYBAG),
    ("ceramic_bowl", VendorPack.THIN_BOX),
    ("toy_car", VendorPack.BLISTER_CARD),
    ("mug", VendorPack.BARE),
    ("headphones", VendorPack.THIN_BOX),
    ("jam_jar", VendorPack.BARE),
    ("picture_frame", VendorPack.SHRINK_FILM),
    ("energy_cans", VendorPack.MULTIPACK),
    ("glass_cleaner", VendorPack.BARE),
    ("vase", VendorPack.STURDY_CARTON),
    ("towel", VendorPack.POLYBAG),
    ("perfume", VendorPack.SHRINK_FILM),
    ("kitchen_knife", VendorPack.BLISTER_CARD),
    ("storage_jar", VendorPack.BARE),
    ("lip_balm", VendorPack.BARE),
    ("candle", VendorPack.THIN_BOX),
    ("book", VendorPack.SHRINK_FILM),
    ("mug_brush", VendorPack.BLISTER_CARD),
    ("plate", VendorPack.SHRINK_FILM),
    ("shatterproof_glass", VendorPack.POLYBAG),
    ("coffee_beans", VendorPack.BARE),
    ("battery_pack", VendorPack.MULTIPACK),
    ("tumbler", VendorPack.SHRINK_FILM),
    ("shampoo", VendorPack.POLYBAG),
    ("cast_iron_pan", VendorPack.STURDY_CARTON),
    ("spice_jar", VendorPack.MULTIPACK),
    ("led_bulbs", VendorPack.THIN_BOX),
    ("storage_bag", VendorPack.POLYBAG),
    ("memory_card", VendorPack.BLISTER_CARD),
    ("tea_pouch", VendorPack.BARE),
    ("wine_glass", VendorPack.STURDY_CARTON),
    ("pet_food", VendorPack.BARE),
    ("soap", VendorPack.MULTIPACK),
    ("mug", VendorPack.THIN_BOX),
    ("puzzle", VendorPack.SHRINK_FILM),
    ("usb_charger", VendorPack.BLISTER_CARD),
)


def sample_things() -> list[Thing]:
    """The forty things of resources/sample, always the same."""
    return [
        make_thing(number, SAMPLE_SEED, kind, pack)
        for number, (kind, pack) in enumerate(SAMPLE, start=1)
    ]
