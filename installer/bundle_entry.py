"""The program of a bundle."""

from reviewer.__main__ import main

main()
