"""Shows each example live below its text: in a frame, so that it has a page to itself, with its own scripts and styles.

An example is a fence of HTML, CSS or Markdown. What it leaves out (the page, the script, a widget to work on) it gets
from live/; a table that is an ellipsis is the one there. A fence that is only a piece of a table stays text.
"""
import html
import os
import re
import shutil
from pathlib import Path

import markdown as generator

PARTS = Path(__file__).resolve().parent / "live"
ROOT = Path(__file__).resolve().parents[2]
STEP = re.compile(r"^#+ (?P<heading>[^\n]+)$|^```(?P<kind>[\w-]*)\n(?P<text>.*?)^```$", re.M | re.S)
# What an example is about that needs the script, or a widget.
CONCERNS = re.compile(r"data-(weigh|scores|title)|weigh\.js|weigh-\w|weigh\.\w|#weigh:|::part")
PAGE = """<!doctype html>
<html lang="en"{attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="live.css">
<link rel="stylesheet" href="{name}.css">
<script src="live.js"></script>
{script}
</head>
<body>
<main>
<h1 class="unseen">{title}</h1>
{body}
</main>
</body>
</html>
"""
pages = {}


def on_page_markdown(markdown, page, **_):
    """Puts a frame below each example, and keeps its page."""
    name, folder = Path(page.file.src_path).stem, os.path.dirname(page.file.src_path)
    heading, parts, end = name, [], 0
    for step in STEP.finditer(markdown):
        if step["heading"]:
            heading = step["heading"].replace("`", "")
            continue
        example = lived(step["kind"], step["text"])
        if example:
            slug = free("-".join([name] + re.findall(r"\w+", heading.lower())))
            text, styles = example
            title = html.escape(f"Example: {heading}")
            pages[f"{slug}.html"] = text.replace("{title}", title).replace("{name}", slug)
            pages[f"{slug}.css"] = styles
            address = os.path.relpath(f"live/{slug}.html", folder or ".")
            parts += [markdown[end:step.end()], f'\n\n<figure class="live"><iframe src="{address}" '
                      f'title="{title}" loading="lazy"></iframe></figure>\n']
            end = step.end()
    return "".join(parts) + markdown[end:]


def free(slug):
    """A name that no example has yet."""
    count = 1
    while f"{slug}{f'-{count}' if count > 1 else ''}.html" in pages:
        count += 1
    return f"{slug}-{count}" if count > 1 else slug


def lived(kind, text):
    """The page of an example, and its styles; nothing where it is none."""
    if kind == "html":
        text = re.sub(r"<table> ….*?</table>", lambda _: re.search("<table>.*</table>", staged(""), re.S)[0], text)
    if kind not in ("html", "css", "markdown") or not CONCERNS.search(text) or "…" in text or "<iframe" in text:
        return None
    styles, attributes = "", ""
    if inside := re.match(r"<style>\n(.*?)</style>\n", text, re.S):
        styles, text = inside[1], text[inside.end():]
    if kind == "css":
        look = re.match(r"\.(weigh-\w+)", text)
        styles = text
        text = staged("").replace("<div ", f'<div class="{look[1]}" ', 1) if look else staged(text)
    elif kind == "markdown":
        text = re.sub(r"(<div.*?>)\n\n(.*?)\n\n</div>", lambda found: found[1]
                      + generator.markdown(found[2], extensions=["tables", "sane_lists"]) + "</div>", text, flags=re.S)
    if opened := re.match(r"<html(?P<attributes>[^>]*)>\n$", text):
        attributes, text = opened["attributes"].replace(' lang="en"', ""), ""
    if re.match(r"<div[^>]*>\n?$", text):
        # The root's tag alone: it goes around the table that we have.
        text = re.sub(r"<div[^>]*>", lambda _: text.strip(), staged(text), count=1)
    elif not re.search(r"<\w+[^>]* (data-weigh(?=[ =>])|data-scores|class=.weigh)|<table", text):
        text = staged(text) + text
    file = "weigh-plus.js" if re.search("data-(blend|tradeoff|all|frame)[ =>]", text) else "weigh.js"
    script = "" if file in text else f'<script src="{file}" defer></script>'
    page = PAGE.replace("{attributes}", attributes).replace("{script}", script).replace("{body}", text)
    return page.replace('lang="en" lang', "lang"), styles


def staged(text):
    """The widget that an example without one works on: the one that it names."""
    models = re.search(r"models|modelle", text) or not text
    name = "models" if models else "everything" if "beyond" in text else "hosts"
    return (PARTS / f"{name}.html").read_text("utf-8")


def on_post_build(config):
    """Writes the examples' pages, with what they load."""
    folder = Path(config["site_dir"]) / "live"
    folder.mkdir(exist_ok=True)
    for name, text in pages.items():
        (folder / name).write_text(text, "utf-8")
    pages.clear()
    for file in (PARTS / "live.css", PARTS / "live.js", *(ROOT / "widget-web/target/dist").glob("weigh*.js")):
        shutil.copy(file, folder)
    for sitemap in Path(config["site_dir"]).glob("sitemap.xml*"):
        # It would have no addresses, since nobody knows yet where the site will be.
        sitemap.unlink()
