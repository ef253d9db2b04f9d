"""Where may a browser be sent that came with a wish of its own? To a path of our pages, and nowhere else."""


def local_path(wanted: str) -> str:
    r"""A path of ours, or the feed. Browsers read // and /\ as the beginning of another site's address."""
    plain = wanted.isascii() and wanted.isprintable() and "\\" not in wanted
    return wanted if plain and wanted.startswith("/") and not wanted.startswith("//") else "/"
