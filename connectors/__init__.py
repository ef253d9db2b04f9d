"""One file, one kind of mailbox: each turns what lies in it into `InboundMessage` values, and does nothing else."""
