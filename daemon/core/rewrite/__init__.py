"""Outgoing mails: links are replaced and an image is added, and every other byte stays what it was."""
