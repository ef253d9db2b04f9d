"""What is added to the targets of links: the author's own parameters, and our token."""

from collections.abc import Mapping

from daemon.web.api.models.sends import Parameters
from daemon.web.problems import FieldProblem, invalid

TOKEN_PARAMETER, OUR_TOKEN = "hk", "{token}"
DESCRIBED = (
    "true: whoever comes by a link brings our token along as the parameter hk, which `GET /v1/resolve/{token}` reads. "
    'An object: these parameters are added to each tracked target; `"hk": "{token}"` among them is as true.'
)


def appended(given: Parameters | None) -> tuple[dict[str, str], bool]:
    """The author's own, and whether our token goes with them, under the one name that it has. Raises the 422."""
    if not isinstance(given, dict):
        return {}, given is True
    ours = (TOKEN_PARAMETER, OUR_TOKEN)
    own = {name: value for name, value in given.items() if (name, value) != ours}
    if any(OUR_TOKEN in value for value in own.values()):
        raise invalid([FieldProblem("append_params", f"{OUR_TOKEN} goes under the name {TOKEN_PARAMETER} only")])
    return own, len(own) < len(given)


def as_given(own: Mapping[str, str], *, appends: bool) -> bool | dict[str, str]:
    """The other way round."""
    if not own:
        return appends
    return dict(own) | ({TOKEN_PARAMETER: OUR_TOKEN} if appends else {})
