"""Converts one document without LibreOffice, inside the sandbox: from standard input to standard output."""

import sys

import office2pdf


def main() -> None:
    """Called with the kind of the document. What it cannot read it raises."""
    (kind,) = sys.argv[1:]
    result = office2pdf.convert_bytes(sys.stdin.buffer.read(), kind)
    sys.stdout.buffer.write(result.pdf)


if __name__ == "__main__":
    main()
