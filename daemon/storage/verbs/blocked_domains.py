"""A domain to which nothing may be sent: blocked, or let go."""

from datetime import datetime

from sqlalchemy import delete

from daemon.core.blocked_domains import BlockedDomain
from daemon.storage.schema import blocked_domains
from daemon.storage.sql import Upsert, insert
from daemon.storage.verbs.base import Verbs

ADD = Upsert(blocked_domains, lambda new: new.on_conflict_do_nothing().returning(blocked_domains.c.domain))


class BlockedDomainVerbs(Verbs):
    def block_domain(self, domain: str, reason: str, by: str, now: datetime) -> BlockedDomain:
        """What is blocked already stays so, with the new reason."""
        told = {"reason": reason, "blocked_by": by, "blocked_at": now}
        row = insert(self._connection, blocked_domains).values(domain=domain, **told)
        self._connection.execute(row.on_conflict_do_update(index_elements=["domain"], set_=told))
        return BlockedDomain(domain, reason, by, now)

    def block_new_domain(self, domain: str, reason: str, by: str, now: datetime) -> bool:
        """False: it is blocked already, and stays as it is."""
        row = {"domain": domain, "reason": reason, "blocked_by": by, "blocked_at": now}
        return self._connection.scalar(ADD.on(self._connection), row) is not None

    def let_domain_go(self, domain: str) -> bool:
        """False: it was not blocked."""
        gone = delete(blocked_domains).where(blocked_domains.c.domain == domain)
        return self._connection.execute(gone).rowcount == 1
