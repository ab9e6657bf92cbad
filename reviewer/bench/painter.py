"""The painter of `reviewer gallery` in a language: `python -m reviewer.bench.painter LANGUAGE ...`.

The language comes first: what is imported afterwards has its words in it.
"""

import sys

from reviewer.ui.speaking import begin


def main() -> int:
    """Speak the language, then draw what the other arguments say."""
    begin(sys.argv.pop(1))
    from reviewer.bench import drawing

    return drawing.main()


if __name__ == "__main__":
    raise SystemExit(main())
