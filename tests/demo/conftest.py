"""What the tests of the demo share."""

from tests.demo.running import attic

__all__ = ["attic"]
