"""Puts together what the site is made of: the documentation, and a page for whatever else its pages link to.

All of it lies in the site as it lies in the repository, so that links hold in both.
"""
import os
import re
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "llms.txt", "dist", "docs", "spec", "examples"]
SCRIPTS = ["widget-web/target/dist/weigh*.js", "playground/target/dist/playground.js"]
# A fence with its lines, or a link: what looks like a link in a fence is none.
LINK = re.compile(r"^ *```.*?^ *```$|(?<=\]\()(?![a-z]+:)([^()\s#]+)((?:#[^()\s]*)?\))", re.M | re.S)
# Sources that have a page of their own, by their paths from the root.
sources = set()


def on_pre_build(config):
    """Fills the folder that the generator reads."""
    site = Path(config["docs_dir"])
    shutil.rmtree(site, ignore_errors=True)
    sources.clear()
    for name in DOCUMENTS:
        if (HERE / name).is_dir():
            shutil.copytree(HERE / name, site / name, ignore=shutil.ignore_patterns("sites"))
        else:
            site.mkdir(parents=True, exist_ok=True)
            shutil.copy(HERE / name, site / name)
    for scripts in SCRIPTS:
        for script in HERE.glob(scripts):
            shutil.copy(script, site / "examples")
    for page in sorted(site.rglob("*.md")):
        for target, _ in LINK.findall(page.read_text("utf-8")):
            put(site, os.path.normpath(page.relative_to(site).parent / target))


def put(site, name):
    """Adds a page of a file or a folder that the repository has and the site has not."""
    original = HERE / name
    if name in sources or not target_of(name) or (site / name / "README.md").exists() or (site / name).is_file():
        return
    if original.is_dir():
        inside = sorted(str(file.relative_to(original)) for file in original.rglob("*") if is_source(file))
        for file in inside:
            put(site, f"{name}/{file}")
        write(site / name / "README.md", [f"# {original.name.capitalize()}", ""]
              + [f"- [{title(original / file)}]({file})" for file in inside])
    else:
        sources.add(name)
        text = original.read_text("utf-8")
        write(site / f"{name}.md", [f"# {original.name}", "", f"`{name}`", "", "````", text, "````"])


def is_source(file):
    return file.is_file() and "node_modules" not in file.parts and not file.name.endswith("-lock.json")


def title(file):
    """What a page is called: its heading, else its place."""
    heading = re.match(r"# (.+)", file.read_text("utf-8")) if file.suffix == ".md" else None
    return heading.group(1) if heading else file.name


def write(page, lines):
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("\n".join(lines) + "\n", "utf-8")


def target_of(name):
    """Where a link to a path of the repository leads; nowhere where there is no such path."""
    if not (HERE / name).exists() or name.startswith(".."):
        return None
    return f"{name}.md" if name in sources else f"{name}/README.md" if (HERE / name).is_dir() else name


def on_page_markdown(markdown, page, **_):
    """Has links to sources and folders lead to their pages."""
    folder = os.path.dirname(page.file.src_path)

    def moved(link):
        if link.group(1) is None:
            return link.group(0)
        target = target_of(os.path.normpath(os.path.join(folder, link.group(1))))
        return (os.path.relpath(target, folder or ".") if target else link.group(1)) + link.group(2)

    return LINK.sub(moved, markdown)
