"""How to bring the sign-in screen into each of its states."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def sign_in(studio: "Studio") -> None:
    studio.open()


def sign_in_refused(studio: "Studio") -> None:
    studio.open()
    form = studio.desk.window.sign_in
    form.begin("mia")
    form.password.setText("a wrong one")
    form.show_error("Name or password are wrong. Try again, or ask your lead for a new password.")
    studio.rest()


def sign_in_busy(studio: "Studio") -> None:
    studio.open()
    form = studio.desk.window.sign_in
    form.begin("mia")
    form.password.setText("secret")
    form.show_busy(True)
    studio.rest()


def sign_in_code(studio: "Studio") -> None:
    """The service lets new computers in by a code alone."""
    studio.open()
    form = studio.desk.window.sign_in
    form.begin("mia")
    form.password.setText("secret")
    form.ask_code(
        "This computer is new here. Ask an admin for a code and type it below your password."
    )
    studio.rest()


def sign_in_company(studio: "Studio") -> None:
    studio.open()
    form = studio.desk.window.sign_in
    form.offer_company("Northgate Fulfilment Services")
    form.begin()
    studio.rest()


def sign_in_away(studio: "Studio") -> None:
    sign_in_company(studio)
    studio.desk.window.sign_in.show_away()
    studio.rest()


def sign_in_keys(studio: "Studio") -> None:
    studio.open()
    studio.do("help.keys")
