"""A proposal of twelve pages, as a rep might send it: set by a browser, with an outline and links."""

from collections.abc import Iterator

from playwright.sync_api import Browser

TITLES = (
    "Cashless play", "In short", "Where you are today", "What changes", "Your floor", "What we install",
    "Timetable", "Price", "Service", "Security", "Questions", "Next steps",
)  # fmt: skip
STYLE = """
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { font: 14px/1.6 Carlito, sans-serif; color: #1c2b2a }
section { position: relative; width: 210mm; height: 297mm; padding: 26mm 24mm; break-after: page; overflow: hidden }
section:first-child { padding-top: 150mm; background: #143d38; color: #f4efe4 }
h1 { margin-bottom: 10mm; font: 600 34px/1.2 "Liberation Sans", sans-serif; letter-spacing: -.02em }
section:first-child h1 { font-size: 54px }
p, table, svg { margin-bottom: 6mm; max-width: 160mm }
.large { margin: 0; font: 600 44px/1.3 "Liberation Sans", sans-serif; color: #b3541e }
table { width: 100%; border-collapse: collapse }
td, th { padding: 3mm 1mm; border-bottom: 1px solid #d8dcd8; text-align: left }
.rings { position: absolute; right: -30mm; top: 20mm; width: 130mm }
footer { position: absolute; inset: auto 24mm 14mm; font-size: 11px; opacity: .65 }
"""
SAID = """<p>Every machine on the floor, the counter and the snack bar take one card. Nobody counts coins in the
evening, and each morning brings a report that says which machine earned what.</p>"""
RINGS = """<svg class="rings" viewBox="0 0 120 120" fill="none" stroke="#e8a552" stroke-width="5">
<circle cx="60" cy="60" r="16"/><circle cx="60" cy="60" r="34" opacity=".6"/>
<circle cx="60" cy="60" r="53" opacity=".35"/></svg>"""
PRICES = (("Card readers", "84", "€ 11,760"), ("Counter terminal", "1", "€ 640"), ("Installation", "2 days", "€ 1,800"))


def proposal(browser: Browser) -> bytes:
    page = browser.new_page()
    try:
        page.set_content(f"<html lang=en><title>Proposal</title><style>{STYLE}</style>{''.join(_sections())}")
        return page.pdf(prefer_css_page_size=True, print_background=True, outline=True, tagged=True)
    finally:
        page.close()


def _sections() -> Iterator[str]:
    for number, title in enumerate(TITLES, 1):
        footer = f"<footer>Elsa Lindqvist, Halyard · {number}</footer>"
        yield f'<section id="s{number}"><h1>{title}</h1>{_body(number)}{footer}</section>'


def _body(number: int) -> str:
    match number:
        case 1:
            return f"{RINGS}<p>A proposal for 84 machines, one counter<br>and the snack bar.</p>"
        case 2:
            less, more = ("11 h", "less counting, every week"), ("+18 %", "takings a machine")
            sums = "".join(f'<p class="large">{sum_}</p><p>{of_what}</p>' for sum_, of_what in (less, more))
            return f'{SAID}{sums}<p>Your floor is drawn on <a href="#s5">the fifth page</a>.</p>'
        case 3:
            heights = (20, 32, 45, 86, 70, 42, 55, 22)
            bars = "".join(
                f'<rect x="{at * 18}" y="{90 - high}" width="12" height="{high}"/>' for at, high in enumerate(heights)
            )
            return f'{SAID}<svg viewBox="0 0 150 95" width="380" fill="#143d38">{bars}</svg>{SAID}'
        case 5:
            spots = "".join(
                f'<rect x="{10 + column * 16}" y="{10 + row * 20}" width="11" height="9" fill="#dfe6e3"/>'
                for row in range(4)
                for column in range(6)
            )
            counter = '<rect x="115" y="30" width="36" height="30" fill="#f3dfc1"/>'
            frame = '<rect x="1" y="1" width="158" height="108" fill="none" stroke="#143d38"/>'
            return f'<svg viewBox="0 0 160 110" width="610">{frame}{spots}{counter}</svg>{SAID}'
        case 8:
            rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in PRICES)
            terms = '<p>The terms are at <a href="https://halyard.example/terms">halyard.example</a>.</p>'
            return f"<table><tr><th>What</th><th>How many</th><th>Price</th></tr>{rows}</table>{terms}"
        case _:
            return SAID * 2 + ("<p>A café in Zürich did so in May.</p>" if number == len(TITLES) else "")
