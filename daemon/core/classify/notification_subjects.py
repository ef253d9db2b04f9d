"""How shops, services and servers entitle their mail: orders, parcels, codes, digests, language by language."""

from daemon.core.tables import table

SUBJECTS = table("notification_subjects.subjects")
