"""How mail servers entitle what could not be delivered, language by language."""

from daemon.core.tables import table

SUBJECTS = table("bounce_subjects.subjects")
