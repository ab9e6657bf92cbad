"""Pictures as a look wants them: another tone, or edges drawn out over a dimmed grey picture."""

from PIL import Image, ImageChops, ImageFilter, ImageMath

from reviewer.domain.look import Look

# One step of brightness is this gamma: black stays black, white stays white, nothing is cut off.
_GAMMA = 1.25
# One step of contrast stretches the distance from mid-grey by this.
_STRETCH = 1.25
# Sobel, each sum divided by 4: a full step from black to white fills half the range round 128.
_ACROSS = ImageFilter.Kernel((3, 3), (-1, 0, 1, -2, 0, 2, -1, 0, 1), scale=4, offset=128)
_DOWN = ImageFilter.Kernel((3, 3), (-1, -2, -1, 0, 0, 0, 1, 2, 1), scale=4, offset=128)
# An edge is told by how far it rises above the mean of its surroundings; what is below the floor
# is sensor noise and grain of the belt.
_GAIN = 60.0
_FLOOR = 8.0
# Surroundings are averaged on a picture this much smaller, over this share of its shorter side.
_COARSE = 8
_SURROUNDINGS = 1 / 16
# The grey picture below the edges, and the colour of the edges.
_DIMMED, _LIFT = 0.42, 14
_COLOUR = (1.0, 0.84, 0.3)


def looked(image: Image.Image, look: Look) -> Image.Image:
    """An RGB image in this look; the same image when the look is plain."""
    toned = image.point(_tone(look) * 3) if look.has_tone else image
    return _edges(toned) if look.edges else toned


def _tone(look: Look) -> list[int]:
    """The 256 levels after gamma and stretch."""
    gamma, stretch = _GAMMA**-look.brightness, _STRETCH**look.contrast
    levels = (((level / 255) ** gamma - 0.5) * stretch + 0.5 for level in range(256))
    return [round(min(max(level, 0.0), 1.0) * 255) for level in levels]


def _edges(image: Image.Image) -> Image.Image:
    """Sobel magnitude of the luminance over its local mean, in colour on the dimmed luminance.

    The local mean makes a faint seam on film stand out as much as print on a carton.
    """
    grey = image.convert("L")
    middle = Image.new("L", grey.size, 128)
    across, down = (
        ImageChops.difference(grey.filter(kernel), middle) for kernel in (_ACROSS, _DOWN)
    )
    steep = _without_frame(ImageChops.add(across, down))
    mean = _surroundings(steep)
    risen = ImageMath.lambda_eval(
        lambda args: args["convert"](
            args["min"](args["float"](args["steep"]) * _GAIN / (args["mean"] + _FLOOR), 255), "L"
        ),
        steep=steep,
        mean=mean,
    )
    dimmed = grey.point([round(level * _DIMMED + _LIFT) for level in range(256)])
    bands = (
        ImageChops.add(dimmed, risen.point([round(level * share) for level in range(256)]))
        for share in _COLOUR
    )
    return Image.merge("RGB", tuple(bands))


def _without_frame(steep: Image.Image) -> Image.Image:
    """The kernel leaves the outermost pixels as they were: they would look like an edge."""
    inner = Image.new("L", steep.size)
    if min(steep.size) > 2:
        width, height = steep.size
        inner.paste(steep.crop((1, 1, width - 1, height - 1)), (1, 1))
    return inner


def _surroundings(steep: Image.Image) -> Image.Image:
    """Local mean as floats: averaged small, then enlarged."""
    small = steep.reduce(min(_COARSE, *steep.size))
    radius = max(round(min(small.size) * _SURROUNDINGS), 1)
    blurred = small.filter(ImageFilter.BoxBlur(radius)).convert("F")
    return blurred.resize(steep.size, Image.Resampling.BILINEAR)
