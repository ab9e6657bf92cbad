"""Bar codes in pictures: what a scanner would have typed. Sole importer of zxing."""

import zxingcpp

from reviewer.imaging.decoding import opened, shrunk

# Enough for the narrow bars of a symbol that covers a tenth of the picture, and quickly searched.
LONGEST = 1_600
_FORMATS = zxingcpp.BarcodeFormats(
    [
        *(zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.EAN8),
        *(zxingcpp.BarcodeFormat.UPCA, zxingcpp.BarcodeFormat.UPCE),
        *(zxingcpp.BarcodeFormat.ITF14, zxingcpp.BarcodeFormat.Code128),
        *(zxingcpp.BarcodeFormat.DataBar, zxingcpp.BarcodeFormat.DataMatrix),
        zxingcpp.BarcodeFormat.QRCode,
    ]
)


def bar_codes(data: bytes) -> tuple[str, ...]:
    """Every product code found, each once, with its symbology identifier ("]E04006381333931").

    Takes some hundredths of a second, without holding other threads up.

    Raises:
        BadPicture: the picture cannot be opened.
    """
    with opened(data) as image:
        grey = shrunk(image, LONGEST, LONGEST).convert("L")
    found = zxingcpp.read_barcodes(
        grey, formats=_FORMATS, try_invert=False, text_mode=zxingcpp.TextMode.Plain
    )
    return tuple(dict.fromkeys(f"{each.symbology_identifier}{each.text}" for each in found))
