"""Traces of the service's calls, sent to an OpenTelemetry collector (OTLP over HTTP).

A call is one span, with one inside it for each statement the database is asked and each call that
goes out. What the service does of its own accord every second is not traced. Statements carry no
values, and no header and no body is kept.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from fastapi import FastAPI

from reviewer import __version__
from reviewer.domain.errors import BadInput
from reviewer.service.store import Store

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.sampling import Sampler
    from opentelemetry.trace import Span

HOW_TO = "pip install 'reviewer[traces]'"
_PATH = "/v1/traces"


def collector_url(text: str) -> str:
    """Where spans go, from a collector's address.

    Raises:
        BadInput: it is none.
    """
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
        raise BadInput(f"{text!r} is no address. Say http://HOST:PORT of a collector.")
    return text.rstrip("/") + ("" if parts.path.rstrip("/") else _PATH)


@contextmanager
def traced(app: FastAPI, store: Store, collector: str) -> Iterator[None]:
    """Send spans of all calls of `app` to a collector; what is left is sent at the end.

    A collector that does not answer holds nothing up: what it misses is gone.

    Raises:
        BadInput: no address, or what sends spans is not installed.
    """
    url = collector_url(collector)
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
        from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as missing:
        raise BadInput(f"Traces need more than is installed. Install it: {HOW_TO}") from missing
    facts = {
        "service.name": "reviewer",
        "service.version": __version__,
        "service.instance.id": store.facts.service_id,
    }
    provider = TracerProvider(sampler=_of_calls(), resource=Resource.create(facts))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(url)))
    FastAPIInstrumentor.instrument_app(
        app,
        tracer_provider=provider,
        server_request_hook=_name_in_log,
        exclude_spans=["receive", "send"],
    )
    going_out = HTTPXClientInstrumentor()
    going_out.instrument(tracer_provider=provider)
    try:
        with _statements(provider, store.engine):
            yield
    finally:
        going_out.uninstrument()
        provider.shutdown()


@contextmanager
def _statements(provider: "TracerProvider", engine: sa.Engine) -> Iterator[None]:
    """A span for each statement within a call.

    By hand: opentelemetry-instrumentation-sqlalchemy 0.66 wants a SQLAlchemy before 2.1.
    """
    from opentelemetry.trace import SpanKind, Status, StatusCode, get_current_span

    tracer = provider.get_tracer(__name__)

    def begin(
        _connection: Any, _cursor: Any, statement: str, _values: Any, context: Any, _many: bool
    ) -> None:
        if context is None or not get_current_span().is_recording():
            return
        words = {"db.system": engine.dialect.name, "db.statement": statement}
        verb = statement.split(None, 1)[0].upper()
        context.reviewer_span = tracer.start_span(verb, kind=SpanKind.CLIENT, attributes=words)

    def end(
        _connection: Any, _cursor: Any, _statement: str, _values: Any, context: Any, _many: bool
    ) -> None:
        if span := getattr(context, "reviewer_span", None):
            span.end()

    def fail(failed: sa.engine.ExceptionContext) -> None:
        if span := getattr(failed.execution_context, "reviewer_span", None):
            span.set_status(Status(StatusCode.ERROR, type(failed.original_exception).__name__))
            span.end()

    heard: dict[str, Callable[..., Any]] = {
        "before_cursor_execute": begin,
        "after_cursor_execute": end,
        "handle_error": fail,
    }
    for name, listener in heard.items():
        sa.event.listen(engine, name, listener)
    try:
        yield
    finally:
        for name, listener in heard.items():
            sa.event.remove(engine, name, listener)


def _name_in_log(span: "Span", scope: dict[str, Any]) -> None:
    """Give the log's line of this call the trace's id."""
    scope.setdefault("state", {})["trace"] = f"{span.get_span_context().trace_id:032x}"


def _of_calls() -> "Sampler":
    """Begins a trace for a call that comes in alone; whoever called may have decided already."""
    from opentelemetry.sdk.trace.sampling import (
        Decision,
        ParentBased,
        Sampler,
        SamplingResult,
    )
    from opentelemetry.trace import SpanKind

    class OfCalls(Sampler):
        def should_sample(
            self,
            parent_context: Any,
            trace_id: int,
            name: str,
            kind: SpanKind | None = None,
            attributes: Any = None,
            links: Any = None,
            trace_state: Any = None,
        ) -> SamplingResult:
            del parent_context, trace_id, name, attributes, links, trace_state  # all calls alike
            kept = kind is SpanKind.SERVER
            return SamplingResult(Decision.RECORD_AND_SAMPLE if kept else Decision.DROP)

        def get_description(self) -> str:
            return "calls"

    return ParentBased(OfCalls())
