"""Which other addresses are a contact's, asked by whoever is about to record that one is, or is none."""

from daemon.storage.aliases import is_alias, parted_aliases_of
from daemon.storage.verbs.base import Verbs


class AliasVerbs(Verbs):
    def is_alias(self, email: str, address: str) -> bool:
        """Is this another address of the contact's? Nobody changes that before this transaction ends."""
        self._keep_order()
        return is_alias(self._connection, email, address)

    def parted_aliases(self, email: str) -> frozenset[str]:
        """Addresses of which a person said that they are not this contact's."""
        return parted_aliases_of(self._connection, email)
