"""A small site that the guard lets through, and what changes it."""

from __future__ import annotations

from pathlib import Path

from generator.guard.findings import Finding
from generator.shell.policy import policy, script_hash

SITE_URL = "https://plans.example/base/"
SCRIPT = "document.body.hidden=false"
HASHES = (script_hash(SCRIPT),)
HERE = "<p>here</p>"  # stands on line 18 of every page# One pixel.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a4944415478da6360000000020001e527defc0000000049454e44ae426082"
)

GOOD = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="description" content="What it is about">
{listing}
<title>{title}</title>
<link rel="stylesheet" href="{root}vi/assets/site.css">
<script>{script}</script>
<script src="{root}vi/assets/site.js" defer></script>
</head>
<body>
<h1>A heading</h1>
<h2 id="part">A part</h2>
<h3>A smaller part</h3>
<h2>Another</h2>
{here}
</body>
</html>
"""
LISTED = (
    '<link rel="canonical" href="{own}"><link rel="alternate " hreflang="vi" href="{vi}">'
    '<link rel="alternate " hreflang="en" href="{en}"><link rel="alternate " hreflang="x-default" href="{default}">'
)
UNLISTED = '<meta name="robots" content="noindex">'
PAGES = ("index.html", "404.html", "vi/index.html", "en/index.html", "vi/x/index.html", "en/x/index.html")


def page(file: str) -> str:
    lang, _, path = file.removesuffix("index.html").partition("/")
    addresses = {lang: f"{SITE_URL}{lang}/{path}" for lang in ("vi", "en")}
    own = SITE_URL + file.removesuffix("index.html")
    return GOOD.format(
        lang=lang if lang in addresses else "vi",
        policy=policy(HASHES),
        listing=UNLISTED
        if file == "404.html"
        else LISTED.format(own=own, default=addresses["vi"] if path else SITE_URL, **addresses),
        title=f"Title of {file}",
        root="/base/" if file == "404.html" else "../" * file.count("/"),
        script=SCRIPT,
        here=HERE,
    )


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), "utf-8")


def short(findings: list[Finding]) -> list[str]:
    return [f"{finding.line} {finding.rule}" for finding in findings]
