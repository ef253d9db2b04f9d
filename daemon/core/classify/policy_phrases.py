"""That a mail was refused for what it is or whence it comes, in the words of mail servers, language by language."""

from daemon.core.tables import table

POLICY = table("policy_phrases.policy")
