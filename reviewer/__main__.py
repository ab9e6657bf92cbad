"""Entry: `python -m reviewer`, and the `reviewer` script."""

from reviewer.cli import main

if __name__ == "__main__":
    main()
