"""Where to after a deed: to the page whose button was pressed."""

from starlette.responses import RedirectResponse

from daemon.web.way_back import local_path


def back_to(place: str) -> RedirectResponse:
    """A page of ours by its path, or the feed with the choice that was made there."""
    if place.startswith("/"):
        return RedirectResponse(local_path(place), 303)
    return RedirectResponse(f"/?{place}" if place else "/", 303)
