"""How the daemon speaks to its operator: structured lines, JSON when nobody is looking at a terminal.

The modules log through the standard library, with ids and reasons in `extra`; here the lines get their shape, once.
"""

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import Processor

SHARED: tuple[Processor, ...] = (
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ExtraAdder(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
)


# One line a job and one a request would drown what matters.
CHATTY = ("apscheduler", "uvicorn", "alembic", "aiohttp.access", "imapclient", "asyncio", "httpx", "exchangelib")


def configure(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """All logging goes to `stream`, else to standard error, in one shape."""
    stream = stream or sys.stderr
    readable = stream.isatty()
    last: list[Processor] = (
        [structlog.dev.ConsoleRenderer()]
        if readable
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=list(SHARED),
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)
