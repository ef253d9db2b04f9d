"""Liquid, for messages of any channel: what is given to a template, it can say; beyond that it reaches nothing.

No file is read (`include` and `render` are not there), and values are plain JSON: there is no attribute of Python's to
be had. One tag is ours: `{% tracked_link url: page, track: true, url_params: true %}`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TextIO

from liquid import Environment, escape
from liquid.ast import Node
from liquid.builtin.expressions import KeywordArgument
from liquid.context import RenderContext
from liquid.exceptions import LiquidError, LiquidSyntaxError
from liquid.output import LimitedStringIO
from liquid.stream import TokenStream
from liquid.tag import Tag
from liquid.token import TOKEN_TAG, Token
from liquid.undefined import is_undefined

from daemon.core.given import Impossible
from daemon.flows.template_limits import (
    LONGEST_NAMESPACE,
    LONGEST_OUTPUT,
    MOST_ITERATIONS,
    UNFIT,
    Steps,
    limited,
)

LONGEST_TEMPLATE = 50_000  # characters
NOT_THERE = ("include", "render")
ARGUMENTS = frozenset({"url", "link", "track", "url_params"})
_SURROGATES = re.compile("[\ud800-\udfff]")


class Format(StrEnum):
    """What the message is written in: in HTML, values are escaped."""

    TEXT = "text"
    HTML = "html"


class BadTemplate(Exception):
    """It cannot be rendered: a sentence, and the line it is about, from 1; None where that is not known."""

    def __init__(self, reason: str, line: int | None) -> None:
        super().__init__(reason if line is None else f"line {line}: {reason}")
        self.line = line


@dataclass(frozen=True, slots=True)
class WantedLink:
    """A `tracked_link` of a template: to `url`, or as the library's link does that `library` names."""

    url: str
    library: str | None
    track: bool | None  # None: nothing was said
    takes_utm: bool


LinkFor = Callable[[WantedLink], str]
"""The address that stands in its place. May raise `Impossible`."""


def rendered(template: str, written_in: Format, data: Mapping[str, Any], link_for: LinkFor) -> str:
    """Raises `BadTemplate`."""
    try:
        parsed = ENVIRONMENTS[written_in].from_string(_SURROGATES.sub("\ufffd", template))
        context = _Rendering(parsed, link_for, globals=parsed.make_globals(dict(data)))
        out = LimitedStringIO(limit=LONGEST_OUTPUT)
        parsed.render_with_context(context, out)
    except LiquidError as error:
        raise BadTemplate(str(error.message or "it cannot be read"), _line(error.token)) from error
    except UNFIT as error:
        raise BadTemplate("it cannot be filled in with what it is given", None) from error
    return out.getvalue()


class _Rendering(Steps):
    def __init__(self, template: Any, link_for: LinkFor, **named: Any) -> None:
        super().__init__(template, **named)
        self.link_for = link_for


class _TrackedLink(Node):
    def __init__(self, token: Token, arguments: list[KeywordArgument]) -> None:
        super().__init__(token)
        self._arguments = arguments
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, _Rendering)  # noqa: S101 - there is no other
        said = dict(each.evaluate(context) for each in self._arguments)
        try:
            with context.time_of_ours():
                address = context.link_for(_wanted(said))
        except Impossible as error:
            raise LiquidError(f"tracked_link {error}", token=self.token) from error
        return buffer.write(escape(address) if context.autoescape else address)


class _TrackedLinkTag(Tag):
    name = "tracked_link"
    block = False

    def parse(self, stream: TokenStream) -> Node:
        token = stream.eat(TOKEN_TAG)
        arguments = KeywordArgument.parse(self.env, stream.into_inner(tag=token, eat=False))
        names = {each.name for each in arguments}
        if unknown := names - ARGUMENTS:
            raise LiquidSyntaxError(f"tracked_link takes no {min(unknown)}", token=token)
        if len(names & {"url", "link"}) != 1:
            raise LiquidSyntaxError("tracked_link takes one of url and link", token=token)
        return _TrackedLink(token, arguments)


def _wanted(said: Mapping[str, object]) -> WantedLink:
    url, library = (_text(said.get(name)) for name in ("url", "link"))
    if not url and not library:
        raise Impossible("has no address: what it is given is empty")
    return WantedLink(url, library or None, _choice(said, "track"), _choice(said, "url_params") is not False)


def _text(value: object) -> str:
    return "" if value is None or is_undefined(value) else str(value).strip()


def _choice(said: Mapping[str, object], name: str) -> bool | None:
    value = said.get(name)
    if value is None or is_undefined(value) or isinstance(value, bool):
        return value if isinstance(value, bool) else None
    raise Impossible(f"takes true or false as {name}")


def _environment(written_in: Format) -> Environment:
    made = _Limited(autoescape=written_in is Format.HTML)
    made.add_tag(_TrackedLinkTag)
    for name in NOT_THERE:
        del made.tags[name]
    made.filters = limited(made.filters)
    return made


class _Limited(Environment):
    output_stream_limit = LONGEST_OUTPUT
    local_namespace_limit = LONGEST_NAMESPACE
    loop_iteration_limit = MOST_ITERATIONS


ENVIRONMENTS: Mapping[Format, Environment] = {each: _environment(each) for each in Format}


def _line(token: Token | None) -> int | None:
    if token is None or token.start_index < 0:
        return None
    return token.source.count("\n", 0, token.start_index) + 1
