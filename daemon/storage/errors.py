"""What can go wrong in the store, one class for each thing that a caller does differently."""


class StoreUnavailable(Exception):
    """The store cannot be reached or written now. The message is a sentence for the operator, without a secret."""


class StoreInUse(StoreUnavailable):
    """Another `harken run` owns this store: this one must not start, or must stop."""


class SendConflict(Exception):
    """This message id is already registered to another campaign: one mail belongs to one campaign."""

    def __init__(self, message_id: str, campaign_id: str) -> None:
        super().__init__(f"{message_id} is already registered to campaign {campaign_id!r}")
        self.campaign_id = campaign_id


class NotOpen(Exception):
    """A stop or pause was recorded for an enrollment that is not open: the fault of a caller who did not ask first."""


class BadCursor(ValueError):
    """This cursor was not given out by this store, or by it in a later life than the backup it was restored from."""
