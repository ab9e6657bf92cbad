"""The painter of `reviewer gallery` in a language: `-m reviewer.bench.painter LANGUAGE TEXTS ...`.

The language comes first: what is imported afterwards has its words in it. TEXTS is the folder of
its compiled texts, "" for those that ship.
"""

import sys
from pathlib import Path

from reviewer.domain.language import is_translated
from reviewer.ui.speaking import begin


def main() -> int:
    """Speak the language, then draw what the other arguments say."""
    language, texts = sys.argv.pop(1), sys.argv.pop(1)
    begin(language, Path(texts) if texts else None)
    if language != "en" and not is_translated():
        raise SystemExit(f"No texts of {language} lie in {texts or 'resources/translations'}.")
    from reviewer.bench import drawing

    return drawing.main()


if __name__ == "__main__":
    raise SystemExit(main())
