"""Whatever colours a picture has, as sRGB without transparency."""

import io
from functools import cache

from PIL import Image, ImageCms

# Shown under transparent pixels, which tunnel pictures do not have.
_BACKGROUND = (255, 255, 255)


def plain(image: Image.Image) -> Image.Image:
    """The image in mode RGB: on white where it is transparent, 16 bits cut to 8."""
    if image.mode == "RGB":
        return image
    if image.mode.startswith("I"):
        # 16-bit grey: convert would clip instead of scaling.
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    if image.mode == "CMYK":
        return _from_cmyk(image)
    if image.has_transparency_data:
        layers = image.convert("RGBA")
        ground = Image.new("RGB", image.size, _BACKGROUND)
        ground.paste(layers, mask=layers.getchannel("A"))
        return ground
    return image.convert("RGB")


def managed(image: Image.Image, profile: bytes | None) -> Image.Image:
    """An RGB image with its colours moved from an embedded profile to sRGB."""
    source = _profile(profile)
    if source is None or "srgb" in ImageCms.getProfileDescription(source).lower():
        return image
    return _moved(image, source) or image


def _from_cmyk(image: Image.Image) -> Image.Image:
    source = _profile(image.info.get("icc_profile"))
    moved = None if source is None else _moved(image, source)
    return moved or image.convert("RGB")


def _profile(data: bytes | None) -> ImageCms.ImageCmsProfile | None:
    if not data:
        return None
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(data))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


def _moved(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image | None:
    """None when the profile does not fit the image: it is then shown as if it had none."""
    try:
        return ImageCms.profileToProfile(image, source, _srgb(), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
