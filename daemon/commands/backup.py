"""`harken backup` and `harken restore`: the embedded store and the documents, copied while all runs, and put back."""

from pathlib import Path
from typing import Annotated

import typer

from attachments.copying import copy_documents
from daemon import keyfile
from daemon.commands.shared import DEFAULT_CONFIG, ConfigPath, fail, now, out, read_config
from daemon.keyfile import KeyFileError
from daemon.storage import backup as copies
from daemon.storage.store import StoreUnavailable

DOCUMENTS = "documents"

BACKED_UP = """made {path}
Not in it: {keys}, without which its passwords cannot be read again. Keep a copy of that apart."""

RESTORED = """restored from {store}
Next: harken run. It reads again what came to the mailboxes since the backup; have your engine register again the sends
that went out since. What was registered already is not doubled."""


def backup(
    path: Annotated[Path, typer.Argument(help="A folder that is not there yet.")], config: ConfigPath = DEFAULT_CONFIG
) -> None:
    """Copy the store and the documents, as they are at one moment, to PATH, also while the daemon runs.

    keys.json is not in it, and neither are drawn pages: they are drawn anew.
    """
    settings = read_config(config)
    try:
        documents = settings.documents.folder
        copies.back_up(settings.store.url, path, now(), lambda made: copy_documents(documents, made / DOCUMENTS))
    except StoreUnavailable as error:
        fail(f"no backup was made: {error}")
    out.print(
        BACKED_UP.format(path=path, keys=settings.secrets.key_file), markup=False, highlight=False, soft_wrap=True
    )


def restore(
    path: Annotated[Path, typer.Argument(help="A folder that `harken backup` made.")],
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Put a backup where the store belongs, and bring it up to date. Never overwrites anything."""
    settings = read_config(config)
    try:
        keyfile.load(settings.secrets.key_file)
        documents = settings.documents.folder
        copies.restore(settings.store.url, path, lambda backup: copy_documents(backup / DOCUMENTS, documents))
    except (KeyFileError, StoreUnavailable) as error:
        fail(f"nothing was restored: {error}")
    out.print(RESTORED.format(store=path), markup=False, highlight=False, soft_wrap=True)
