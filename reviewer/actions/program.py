"""The program itself: help, look, keys, records as a file, leaving."""

from collections.abc import Callable

from reviewer.actions.action import Action, Group, Mode, always
from reviewer.actions.context import Context, Level
from reviewer.actions.queueing import nobody
from reviewer.domain.language import tr

DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY, Mode.MATTERS})
ANYWHERE = DESK | {Mode.SIGN_IN}
EVERYWHERE = frozenset(Mode)


def open_palette(context: Context) -> None:
    context.shell.open_palette()


def open_cheat_sheet(context: Context) -> None:
    context.shell.open_cheat_sheet()


def open_about(context: Context) -> None:
    context.shell.open_about()


def open_tour(context: Context) -> None:
    context.shell.open_tour()


def open_diagnostics(context: Context) -> None:
    context.shell.open_diagnostics()


def open_settings(context: Context) -> None:
    context.shell.open_settings()


def open_health(context: Context) -> None:
    context.shell.open_health()


def write_report(context: Context) -> None:
    context.shell.write_report()


def open_notices(context: Context) -> None:
    context.shell.open_notices()


def open_remap(context: Context) -> None:
    context.shell.keys.open_remap()


def write_key_card(context: Context) -> None:
    context.shell.keys.write_card()


def peek(context: Context) -> None:
    context.shell.peek_at_keys(True)


def end_peek(context: Context) -> None:
    context.shell.peek_at_keys(False)


def toggle_click_hints(context: Context) -> None:
    context.shell.toggle_click_hints()


def toggle_break_hints(context: Context) -> None:
    context.shell.toggle_break_hints()


def toggle_looking_hints(context: Context) -> None:
    context.shell.toggle_looking_hints()


def open_figures(context: Context) -> None:
    context.shell.open_figures()


def open_scanner_test(context: Context) -> None:
    context.shell.keys.open_scanner_test()


def no_notices(context: Context) -> str | None:
    return None if context.facts.notices else tr("There are no notices.")


def switch_theme(context: Context) -> None:
    context.shell.suiting.switch_theme()


def open_languages(context: Context) -> None:
    context.shell.open_languages()


def enlarge_text(context: Context) -> None:
    context.shell.suiting.scale_text(1)


def shrink_text(context: Context) -> None:
    context.shell.suiting.scale_text(-1)


def toggle_gloves(context: Context) -> None:
    context.shell.suiting.toggle_gloves()


def toggle_motion(context: Context) -> None:
    context.shell.suiting.toggle_motion()


def switch_profile(context: Context) -> None:
    context.shell.keys.next_profile()


def toggle_single_keys(context: Context) -> None:
    context.shell.keys.toggle_single_keys()


def export(context: Context) -> None:
    context.shell.files.export_records()


def export_notebook(context: Context) -> None:
    context.shell.files.export_notebook()


def write_pack(context: Context) -> None:
    context.shell.files.write_pack()


def take_receipt(context: Context) -> None:
    context.shell.files.take_receipt()


def nothing_painted(context: Context) -> str | None:
    return tr("There is no item on the screen.") if context.session.painted is None else None


def copy_sku(context: Context) -> None:
    painted = context.session.painted
    if painted is not None:
        sku = painted.sheet.item.product.sku
        context.shell.copy_text(sku)
        context.tell(Level.INFO, tr("Copied the SKU {sku}.", sku=sku))


def sign_out(context: Context) -> None:
    context.shell.sign_out()


def is_let_in(context: Context) -> str | None:
    """Why nobody has to sign in again, None when the service asks for it."""
    if context.facts.is_shut_out:
        return None
    return tr("The service takes what this desk sends; nobody has to sign in again.")


def stays_open(context: Context) -> str | None:
    """Why the desk cannot be left, None when it can."""
    if not context.facts.is_kiosk:
        return None
    return tr("This desk is a kiosk and stays open. Whoever looks after it can end it.")


def quit_app(context: Context) -> None:
    context.shell.quit()


def _help(
    name: str,
    title: str,
    run: Callable[[Context], None],
    icon: str,
    modes: frozenset[Mode] = ANYWHERE,
) -> Action:
    return Action(id=f"help.{name}", title=title, run=run, group=Group.HELP, modes=modes, icon=icon)


def _app(
    name: str,
    title: str,
    run: Callable[[Context], None],
    *,
    modes: frozenset[Mode] = DESK,
    enabled: Callable[[Context], str | None] = always,
    icon: str = "",
) -> Action:
    return Action(
        id=f"app.{name}",
        title=title,
        run=run,
        group=Group.APP,
        modes=modes,
        enabled=enabled,
        icon=icon,
    )


ACTIONS = (
    _help(
        "palette", tr("Find an action by name"), open_palette, "command", ANYWHERE | {Mode.TYPING}
    ),
    _help("keys", tr("All keys of this screen"), open_cheat_sheet, "help"),
    Action(
        id="help.peek",
        title=tr("Peek at the keys while held"),
        run=peek,
        group=Group.HELP,
        modes=ANYWHERE,
        release=end_peek,
        at_once=True,
    ),
    Action(
        id="help.tour",
        title=tr("Show the tour of this screen"),
        run=open_tour,
        group=Group.HELP,
        modes=frozenset({Mode.REVIEW}),
        enabled=nothing_painted,
        icon="help",
    ),
    _help("about", tr("About Reviewer"), open_about, "info"),
    _app(
        "theme", tr("Theme: light, dark, high contrast"), switch_theme, modes=ANYWHERE, icon="theme"
    ),
    #: the desk's own language
    _app("language", tr("Language"), open_languages, modes=ANYWHERE, icon="language"),
    _app("text_larger", tr("Text: larger"), enlarge_text, modes=ANYWHERE),
    _app("text_smaller", tr("Text: smaller"), shrink_text, modes=ANYWHERE),
    _app("gloves", tr("Gloves: large targets, on or off"), toggle_gloves, modes=ANYWHERE),
    _app("motion", tr("Motion: nothing blinks, on or off"), toggle_motion, modes=ANYWHERE),
    _app("profile", tr("Keys: next profile"), switch_profile, modes=ANYWHERE, icon="keyboard"),
    _app("remap", tr("Keys: change them"), open_remap, modes=ANYWHERE, icon="keyboard"),
    _app(
        "single_keys",
        tr("Keys: single keys alone, or only with Alt"),
        toggle_single_keys,
        modes=ANYWHERE,
    ),
    _app(
        "key_card", tr("Keys: card to print (PDF)"), write_key_card, modes=ANYWHERE, icon="export"
    ),
    _app(
        "click_hints", tr("Keys: hints after clicks, on or off"), toggle_click_hints, modes=ANYWHERE
    ),
    _app("scanner", tr("Scanner test"), open_scanner_test, icon="scan"),
    _app("figures", tr("This session in figures, for you alone"), open_figures, enabled=nobody),
    _app("break_hints", tr("Hints of breaks, on or off"), toggle_break_hints, enabled=nobody),
    _app(
        "looking_hints",
        tr("Hints of verdicts without looking, on or off"),
        toggle_looking_hints,
        enabled=nobody,
    ),
    _app("export", tr("Export all records as a file"), export, icon="export"),
    _app("export_notebook", tr("Export your notebook as a file"), export_notebook, icon="export"),
    _app("pack", tr("Pack records to carry by hand"), write_pack, icon="export"),
    _app("receipt", tr("Take the receipt for a pack"), take_receipt),
    _app(
        "copy_sku",
        tr("Copy the SKU"),
        copy_sku,
        modes=frozenset({Mode.REVIEW}),
        enabled=nothing_painted,
        icon="copy",
    ),
    _app("settings", tr("Settings"), open_settings, modes=ANYWHERE, icon="lock"),
    _app("diagnostics", tr("Diagnostics: key press to picture"), open_diagnostics, icon="info"),
    _app(
        "health",
        tr("Health of this desk: service, records, room"),
        open_health,
        modes=ANYWHERE,
        icon="info",
    ),
    _app("report", tr("Write a report for whoever helps"), write_report, modes=ANYWHERE),
    _app("notices", tr("Read notices"), open_notices, enabled=no_notices, icon="info"),
    _app("sign_in", tr("Sign in again"), sign_out, enabled=is_let_in, icon="lock"),
    _app("sign_out", tr("Sign out"), sign_out, enabled=nobody, icon="sign_out"),
    _app("quit", tr("Quit"), quit_app, modes=EVERYWHERE, enabled=stays_open, icon="quit"),
)
