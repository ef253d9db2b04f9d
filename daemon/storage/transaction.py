"""All that can be written in one transaction. The themes are in `verbs/`, one file each."""

from daemon.storage.verbs.aliases import AliasVerbs
from daemon.storage.verbs.blocked_domains import BlockedDomainVerbs
from daemon.storage.verbs.blocks import BlockVerbs
from daemon.storage.verbs.campaigns import CampaignVerbs
from daemon.storage.verbs.corrections import CorrectionVerbs
from daemon.storage.verbs.devices import DeviceVerbs
from daemon.storage.verbs.documents import DocumentVerbs
from daemon.storage.verbs.enrollments import EnrollmentVerbs
from daemon.storage.verbs.erasure import ErasureVerbs
from daemon.storage.verbs.events import EventVerbs
from daemon.storage.verbs.hits import HitVerbs
from daemon.storage.verbs.idempotency import IdempotencyVerbs
from daemon.storage.verbs.inbound import InboundVerbs
from daemon.storage.verbs.judging import JudgingVerbs
from daemon.storage.verbs.keys import KeyVerbs
from daemon.storage.verbs.library import LibraryVerbs
from daemon.storage.verbs.mailboxes import MailboxVerbs
from daemon.storage.verbs.outbox import OutboxVerbs
from daemon.storage.verbs.purge import PurgeVerbs
from daemon.storage.verbs.purge_hits import HitPurgeVerbs
from daemon.storage.verbs.purge_reading import ReadingPurgeVerbs
from daemon.storage.verbs.reading import ReadingVerbs
from daemon.storage.verbs.sends import SendVerbs
from daemon.storage.verbs.sent import SentVerbs
from daemon.storage.verbs.shares import ShareVerbs
from daemon.storage.verbs.suppressions import SuppressionVerbs
from daemon.storage.verbs.unsettled import UnsettledVerbs
from daemon.storage.verbs.users import UserVerbs
from daemon.storage.verbs.webhooks import WebhookVerbs
from daemon.storage.verbs.work import WorkVerbs


class Transaction(
    EventVerbs,
    InboundVerbs,
    UnsettledVerbs,
    CorrectionVerbs,
    SendVerbs,
    SentVerbs,
    AliasVerbs,
    EnrollmentVerbs,
    SuppressionVerbs,
    BlockedDomainVerbs,
    ErasureVerbs,
    CampaignVerbs,
    BlockVerbs,
    MailboxVerbs,
    WebhookVerbs,
    OutboxVerbs,
    KeyVerbs,
    UserVerbs,
    DeviceVerbs,
    IdempotencyVerbs,
    HitVerbs,
    JudgingVerbs,
    DocumentVerbs,
    ShareVerbs,
    LibraryVerbs,
    ReadingVerbs,
    WorkVerbs,
    PurgeVerbs,
    HitPurgeVerbs,
    ReadingPurgeVerbs,
):
    """Either all of it is durable once `Store.transaction()` returns, or nothing of it happened."""
