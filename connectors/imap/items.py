"""What is fetched of a mail: enough of its header to know whether its body is worth reading, and then its body."""

HEADER_LIMIT = 128 * 1024
BODY_LIMIT = 512 * 1024

# What matching needs, what tells whether a body is worth reading (auto-replies, bounces, lists), what Sent teaches.
HEADER_FIELDS = (
    "MESSAGE-ID IN-REPLY-TO REFERENCES FROM SENDER REPLY-TO TO CC SUBJECT DATE THREAD-INDEX AUTO-SUBMITTED "
    "CONTENT-TYPE RETURN-PATH PRECEDENCE LIST-ID X-FAILED-RECIPIENTS X-AUTOREPLY X-AUTORESPOND "
    "X-AUTO-RESPONSE-SUPPRESS DELIVERED-TO X-ORIGINAL-TO X-HARKEN-SEND"
)
ENVELOPE = ("RFC822.SIZE", "INTERNALDATE", f"BODY.PEEK[HEADER.FIELDS ({HEADER_FIELDS})]<0.{HEADER_LIMIT}>")
GMAIL = ("X-GM-MSGID", "X-GM-THRID", "X-GM-LABELS")
BODY = f"BODY.PEEK[]<0.{BODY_LIMIT}>"
