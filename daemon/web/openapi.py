"""The API's description of itself, at /openapi.json: complete enough to write a client from.

FastAPI knows the routes and the bodies. What it cannot know is added here: that every error is a problem, and which can
come from anywhere.
"""

from operator import attrgetter
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Header
from fastapi.openapi.utils import get_openapi

from daemon.web.api.models.events import EventOut
from daemon.web.api.models.opt_outs import ImportIn
from daemon.web.api.models.prepare import PrepareIn
from daemon.web.problems import ProblemBody, ProblemResponse

SCHEMA = "#/components/schemas/"
METHODS = frozenset({"get", "post", "put", "patch", "delete"})
KEYED = {"401": "No key, or one that is unknown or revoked.", "403": "The key lacks the scope."}
WRITES = {
    "400": "The body is not JSON.",
    "409": "The request with this Idempotency-Key is still running.",
    "413": "The body is too large.",
    "415": "The body is not declared as application/json.",
}
INVALID = {"422": "A field is wrong: `errors` names it."}
CURSORS = {"410": "This cursor is unknown or purged: start again without one."}
ABOUT = """Tell Harken which campaign mails went out; it hears the answers and tells you whom to stop mailing.

Times are RFC 3339 in UTC. Lists are read in pages: `next` of one is `after` of the next. Every error is an RFC 9457
problem. A write may carry an `Idempotency-Key`: for 24 hours the same body gets the same answer, and another body 422.
"""


signals = APIRouter(generate_unique_id_function=attrgetter("name"))


@signals.post(
    "signal", summary="A signal to your engine", status_code=204, responses={410: {"description": "No more."}}
)
def signal(
    body: EventOut,
    webhook_id: Annotated[str, Header(description="The same at every attempt: your idempotency key.")],
    webhook_timestamp: Annotated[int, Header(description="Of this attempt, in seconds since 1970.")],
    webhook_signature: Annotated[str, Header(description="Of id, timestamp and body, by the secret.")],
) -> None:
    """As the Standard Webhooks specification says. Any 2xx takes it; 410 ends the subscription; else it comes again."""


def describe(app: FastAPI) -> dict[str, Any]:
    """The description, made once."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title, version=app.version, description=ABOUT, routes=app.routes, webhooks=signals.routes
        )
        made["webhooks"]["signal"]["post"]["responses"].pop("422")
        schemas = made["components"]["schemas"]
        for body in (ProblemBody, PrepareIn, ImportIn):  # no route declares them
            schema = body.model_json_schema(ref_template=SCHEMA + "{model}")
            schemas |= schema.pop("$defs", {})
            schemas[body.__name__] = schema
        for path, methods in made["paths"].items():
            for method, operation in methods.items():
                if method in METHODS:
                    _tell_problems(path, method, operation)
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        app.openapi_schema = made
    return app.openapi_schema


def _tell_problems(path: str, method: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    responses.pop("422", None)
    general = dict(KEYED) if "security" in operation else {}
    if method != "get":
        general |= WRITES
    if operation.get("parameters") or "requestBody" in operation:
        general |= INVALID
    if any(each["name"] == "after" for each in operation.get("parameters", ())) and not path.endswith("/stream"):
        general |= CURSORS
    for status, description in general.items():
        responses.setdefault(status, {"description": description})
    for status, response in responses.items():
        if status >= "400":
            response["content"] = {ProblemResponse.media_type: {"schema": {"$ref": SCHEMA + "ProblemBody"}}}
    operation["responses"] = dict(sorted(responses.items()))
