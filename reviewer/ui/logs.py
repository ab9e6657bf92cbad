"""The log: JSON lines in the profile's folder, rotated; Qt's messages and our own crashes too."""

import faulthandler
import json
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.language import tr
from reviewer.operations.runs import CRASH_FILE, places

LIMIT_BYTES = 2_000_000
KEPT = 3
_QT = logging.getLogger("qt")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, text, and the traceback if there is one.

    `form` is the text before anything was put into it; with `kind` and `frames` of a fault it is
    all that a report takes of a line.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line: dict[str, object] = {
            "at": f"{at}.{round(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "from": record.name,
            "form": record.msg if isinstance(record.msg, str) else "",
            "text": record.getMessage(),
        }
        if record.exc_info and record.exc_info[1] is not None:
            fault = record.exc_info[1]
            line["kind"] = type(fault).__name__
            line["frames"] = places(traceback.extract_tb(fault.__traceback__))
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def start_logs(profile: Path) -> Path:
    """Begin to log into `profile`/log; the folder.

    A crash of the interpreter itself is written to crash.txt by faulthandler: a windowed program
    has no standard error.

    Raises:
        EnvironmentFault: the folder cannot be written.
    """
    folder = profile / "log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        crash = (folder / CRASH_FILE).open("a", encoding="utf-8")
        handler = RotatingFileHandler(
            folder / "desk.log", maxBytes=LIMIT_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError as fault:
        raise EnvironmentFault(
            tr(
                "The log in {folder} cannot be written: {why}. Give your user the right to write "
                "there, or choose another folder with --profile-dir.",
                folder=folder,
                why=fault.strerror,
            )
        ) from fault
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Every request would be a line; what went wrong is logged by who asked.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("PIL").setLevel(logging.WARNING)
    faulthandler.enable(crash)
    qInstallMessageHandler(_from_qt)
    return folder


def catch_crashes(told: Callable[[BaseException], None]) -> None:
    """Errors that nobody caught, on any thread, are logged and told."""

    def on_main(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        logging.getLogger("crash").error("uncaught", exc_info=(kind, fault, trace))
        told(fault)

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            on_main(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = on_main
    threading.excepthook = on_thread


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    _QT.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", text)
