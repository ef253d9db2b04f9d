"""What whoever speaks for others says of unwanted mail: whose it was, that they complained, and from where it came.

Each a person might say of anything; together they are a desk's complaint, in whatever language.
"""

from daemon.core.tables import table

# Those the writer speaks for.
OURS = table("complaint_elements.ours")

# What they got.
UNWANTED = table("complaint_elements.unwanted")

# What they did.
COMPLAINED = table("complaint_elements.complained")

# Where it came from, and what is wanted of the sender.
FROM_YOU = table("complaint_elements.from_you")
