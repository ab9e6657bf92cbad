"""Tooltips show what they are given, letter by letter, also when it looks like markup.

Qt guesses whether a tooltip is HTML, and would fetch what a product's title tells it to.
"""

from html import escape


def plain_tip(text: str) -> str:
    """The text as a tooltip that Qt shows as it is written."""
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
