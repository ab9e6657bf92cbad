"""Puts the service together: store, routes, limits, problems."""

from fastapi import FastAPI

from reviewer import __version__
from reviewer.service.agreement_routes import router as agreement_router
from reviewer.service.answers import tell_problems
from reviewer.service.calls import Hub, ServiceSettings
from reviewer.service.company_routes import router as company_router
from reviewer.service.contract import describe
from reviewer.service.fairness_routes import router as fairness_router
from reviewer.service.limits import BodyLimit
from reviewer.service.lines import RequestLines
from reviewer.service.mentoring_routes import router as mentoring_router
from reviewer.service.metrics import Meter, RequestMeter
from reviewer.service.models import ScoresProducts
from reviewer.service.oversight_routes import router as oversight_router
from reviewer.service.research_routes import router as research_router
from reviewer.service.routes import router, sending
from reviewer.service.score_routes import router as score_router
from reviewer.service.store import Store


def create_app(
    store: Store,
    settings: ServiceSettings | None = None,
    scorer: ScoresProducts | None = None,
    meter: Meter | None = None,
) -> FastAPI:
    """The service over `store` as an ASGI app. Does not open or close the store.

    Args:
        scorer: None for the service's own model.
        meter: told of every call; None where nobody asks for figures.
    """
    app = bare_app()
    if meter is not None:
        app.add_middleware(RequestMeter, meter=meter)
    app.state.hub = Hub(store, settings or ServiceSettings(), scorer)
    return app


def bare_app() -> FastAPI:
    """Routes, limits and problems without a store behind them: enough to describe."""
    app = FastAPI(
        title="Reviewer",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    app.include_router(sending)
    app.include_router(router)
    app.include_router(company_router)
    app.include_router(oversight_router)
    app.include_router(agreement_router)
    app.include_router(score_router)
    app.include_router(fairness_router)
    app.include_router(mentoring_router)
    app.include_router(research_router)
    app.add_middleware(BodyLimit)
    app.add_middleware(RequestLines)
    tell_problems(app)
    describe(app)
    return app
