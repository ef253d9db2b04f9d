"""What went wrong, in a form that programs and people can read (RFC 9457): every error of the API is such a body.

The last word of `type` is the problem's searchable name. What was sent is never repeated: it may be a password.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from daemon.storage.errors import StoreUnavailable

NAMESPACE = "urn:problem-type:harken:"
WHERE = frozenset({"body", "query", "path", "header"})
SAID_OTHERWISE = {
    "missing": "is required",
    "extra_forbidden": "is not a field that is known here",
}


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One field, and what is wrong with it. `field` is a path: "contact.email"."""

    field: str
    detail: str


class Problem(HTTPException):
    """Raise it anywhere in the web room: it becomes the answer."""

    def __init__(
        self,
        status: int,
        name: str,
        detail: str,
        errors: Sequence[FieldProblem] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, detail, dict(headers) if headers else None)
        self.name = name
        self.errors = tuple(errors)

    def body(self) -> dict[str, Any]:
        errors = {"errors": [asdict(each) for each in self.errors]} if self.errors else {}
        title = HTTPStatus(self.status_code).phrase
        return {
            "type": NAMESPACE + self.name,
            "title": title,
            "status": self.status_code,
            "detail": self.detail,
            **errors,
        }


class NotYours(Problem):
    """Who asks is known, and their role does not reach so far. The sentence says how far it does, and whom to ask."""

    def __init__(self, detail: str) -> None:
        super().__init__(403, "not-yours", detail)


class ProblemBody(BaseModel):
    """RFC 9457 problem details."""

    type: str = Field(description="The problem's name, as a URI.", examples=[NAMESPACE + "invalid"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str = Field(examples=["contact.email: is required"])
    errors: list[FieldProblem] = Field(default=[], description="Each field that is wrong; `field` is a path.")


class ProblemResponse(JSONResponse):
    media_type = "application/problem+json"

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.body(), problem.status_code, problem.headers)


def invalid(errors: Sequence[FieldProblem]) -> Problem:
    """422, naming every field that is wrong."""
    detail = "; ".join(f"{each.field}: {each.detail}" for each in errors[:5])
    return Problem(422, "invalid", detail, errors)


def field_problems(errors: Sequence[Any]) -> tuple[FieldProblem, ...]:
    """Pydantic's findings in our words. Tags of a union, written `<so>`, are no part of a field's path."""
    return tuple(FieldProblem(_path(each["loc"]), _sentence(each)) for each in errors)


def as_problem(error: Exception) -> Problem:
    """The answer to whatever was raised. Of an unexpected one, the outside learns nothing."""
    match error:
        case Problem():
            return error
        case RequestValidationError():
            return _unreadable(error)
        case HTTPException(status_code=404):
            return Problem(404, "not-found", "there is nothing at this address")
        case HTTPException(status_code=status):
            name = HTTPStatus(status).phrase.lower().replace(" ", "-")
            return Problem(status, name, str(error.detail), headers=error.headers)
        case StoreUnavailable():
            return Problem(
                503, "store-unavailable", "the store does not answer; try again", headers={"Retry-After": "2"}
            )
        case _:
            return Problem(500, "internal", "an error of ours; it is in the log")


def answer_with_problems(app: FastAPI) -> None:
    """Register the one translation for everything that can be raised."""
    for kind in (HTTPException, RequestValidationError, StoreUnavailable, Exception):
        app.add_exception_handler(kind, _respond)


async def _respond(_: Request, error: Exception) -> Response:
    return ProblemResponse(as_problem(error))


def _unreadable(error: RequestValidationError) -> Problem:
    errors = error.errors()
    if any(each["type"] == "json_invalid" for each in errors):
        return Problem(400, "not-json", "the body is not JSON")
    return invalid(field_problems(errors))


def _path(where: Sequence[int | str]) -> str:
    names = [str(name) for name in where if not str(name).startswith("<")]
    if len(names) > 1 and names[0] in WHERE:
        names = names[1:]
    return ".".join(name[:100].encode("ascii", "backslashreplace").decode() for name in names) or "body"


def _sentence(error: Mapping[str, Any]) -> str:
    if error["type"] in SAID_OTHERWISE:
        return SAID_OTHERWISE[error["type"]]
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    message = str(error["msg"])
    return message if message[:2].isupper() else message[0].lower() + message[1:]  # "URL scheme should be …" stays
