"""Bridges what GitHub's Markdown has and the generator's hasn't, and lets what is wide scroll by itself."""
import json
import re
from pathlib import Path

INDENTED = re.compile(r"^   ```[\w-]*\n(.*?)^   ```$", re.M | re.S)


def on_page_markdown(markdown, **_):
    """What belongs to an item of a list is indented by three spaces there, and by four here."""
    fenced = False
    lines = []
    for line in INDENTED.sub(lambda fence: re.sub(r"^(?=.)", "    ", fence[1], flags=re.M), markdown).split("\n"):
        fenced ^= line.startswith("```")
        lines.append(" " + line if line.startswith("   ") and not fenced else line)
    return "\n".join(lines)


def on_page_content(html, **_):
    """A keyboard can reach what scrolls; a bar in a table's code has no backslash; an empty cell heads nothing."""
    html = re.sub(r"<code>[^<]*</code>", lambda code: code[0].replace(r"\|", "|"), html)
    html = re.sub(r"<thead>\s*<tr>\s*(<th[^>]*></th>\s*)+</tr>\s*</thead>", "", html)
    html = re.sub(r"<th[^>]*></th>", "<td></td>", html)
    html = re.sub(r"<pre>", '<pre tabindex="0">', html)
    return html.replace("<table>", '<div class="wide" tabindex="0"><table>').replace("</table>", "</table></div>")


def on_post_build(config):
    """The theme searches by itself, in the plugin's index; nobody looks for the lines of a source."""
    folder = Path(config["site_dir"]) / "search"
    (folder / "main.js").unlink()
    (folder / "worker.js").unlink()
    file = folder / "search_index.json"
    index = json.loads(file.read_text("utf-8"))
    index["docs"] = [page for page in index["docs"] if not re.search(r"\.\w+\.html", page["location"])]
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
