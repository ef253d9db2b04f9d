"""That an address or its domain does not exist, or no longer, in the words of mail servers, language by language."""

from daemon.core.tables import table

NO_SUCH_ADDRESS = table("address_phrases.no_such_address")
