"""Ways to write a link that are right, or that browsers take for right, and that others stumble over."""

X = "https://encom.example/"
TRAPS = [
    f'<a href="{X}?a=1&amp;b=2">', f'<a href="{X}?a=1&copy=2&reg=3">', f'<a href="{X}?a=1&#38;b=2">',
    f'<a href="{X}&quot;a&quot;">',
    f'<a href="{X}?a=1&not_in=2&para=3">', f"<a href='{X}'>", f"<a href={X}>", f"<a href={X}?a=1&b=2>",
    f'<A HREF="{X}">',
    f'<a\nhref\n=\n"{X}">', f'<a href="\n  {X}\n">', f'<a href="{X}a\n b">', f'<a href="{X}a b">',
    f'<a title="a > b" href="{X}">',
    f"<a title='href=\"{X}no\"' href=\"{X}\">", f'<a href="{X}"class="x">', f'<a/href="{X}">',
    f'<a href="{X}" href="{X}no">',
    f'<a data-href="{X}no" href="{X}">', f"<a href=\"{X}it's\">", f'<area href="{X}">', f'<a href="{X}ü">',
    f'<a href="{X}|a,b;c(d)">',
    '<a href="https://user:word@encom.example/">', '<a href="https://bücher.example/">',
    '<a href="https://encom.example">',
    f'<!--[if mso]><v:roundrect href="{X}"></v:roundrect><![endif]-->',
    f'<!--[if !mso]><!--><a href="{X}"><!--<![endif]-->',
    f'<!--[if gte mso 9]><a href="{X}"><![endif]--><a href="{X}b">', f'<!-- <a href="{X}"> -->',
    f'<!-- > <a href="{X}"> -->',
    f"<script>var a = '<a href=\"{X}\">';</script>", f'<style>/* <a href="{X}"> */</style>',
    f'<title><a href="{X}"></title>',
    f'<textarea><a href="{X}"></textarea>', f'<p>&lt;a href="{X}"&gt;</p>', f'<link href="{X}">', f'<base href="{X}">',
    '<a href="{{ link }}">', f'<a href="{X}{{{{ id }}}}">', '<a href="{% url %}">', f'<a href="{X}*|ID|*">',
    f"<a href='javascript:open(\"{X}\")'>", '<a href="mailto:a@encom.example">', '<a href="#top">',
    '<a href="//encom.example/">',
]  # fmt: skip


def bodies() -> list[bytes]:
    """Each trap by itself, in a mail that is right but for it."""
    return [f"<!DOCTYPE html><html><body><p>Hello</p>{trap}here</a></body></html>".encode() for trap in TRAPS]
