"""The process in which pymap runs: `python -m daemon.demo.pymap_process HOST PORT`, users as JSON in the first line.

pymap's own command knows one user in memory, or many in folders that it looks into once a second; we want many, and the
push at once. So its backend in memory is started with more users.
"""

import asyncio
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import AsyncExitStack

from pymap.backend.dict import DictBackend, Identity
from pymap.imap import IMAPService
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext


async def serve(args: Namespace, users: Mapping[str, str]) -> None:
    """Until standard input ends."""
    # Hashing would cost a third of a second at each login, to protect passwords that live a minute.
    backend, config = await DictBackend.init(args, hash_context=Cleartext())
    config.apply_context()
    for name, password in users.items():
        identity = Identity(name, backend.login, None, frozenset())
        await identity.set(UserMetadata(config, name, password=password))
    async with AsyncExitStack() as stack:
        await backend.start(stack)
        await IMAPService(backend, config).start(stack)
        await asyncio.to_thread(sys.stdin.read)


def arguments(host: str, port: str) -> Namespace:
    """pymap's settings, as its own command reads them."""
    parser = ArgumentParser()
    DictBackend.add_subparser("dict", parser.add_subparsers())
    IMAPService.add_arguments(parser)
    parser.set_defaults(passlib_cfg=None, debug=False)
    return parser.parse_args(["--host", host, "--port", port, "--no-tls", "dict"])


if __name__ == "__main__":
    asyncio.run(serve(arguments(*sys.argv[1:3]), json.loads(sys.stdin.readline())))
