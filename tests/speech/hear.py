"""Opens each case in a browser, presses its keys, and holds what Orca says to what it has to say.

hear.py SCRIPT BROWSER [CASE]: the built script, firefox or chromium, and how the names of the cases begin.
"""
import functools
import http.server
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

from cases import CASES

SAID = pathlib.Path(os.environ["WEIGH_SAID"])
PREFERENCES = {
    "accessibility.force_disabled": -1, "browser.shell.checkDefaultBrowser": False, "browser.aboutwelcome.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False, "toolkit.telemetry.enabled": False, "app.normandy.enabled": False,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "browser.startup.homepage_override.mstone": "ignore", "termsofuse.acceptedVersion": 999,
    "browser.preonboarding.enabled": False, "browser.newtabpage.enabled": False,
}
PAGE = ("<!doctype html><html lang=en><meta charset=utf-8><title>A case</title><script src={} defer></script>"
        "<body><h1>Hosts</h1>{}<p>The end.</p>")


def started(browser, address, profile):
    """The browser as a process, with one page open."""
    if browser == "firefox":
        literal = {True: "true", False: "false"}
        (profile / "user.js").write_text("".join(
            f'user_pref("{name}", {literal.get(value, repr(value)) if isinstance(value, bool) else repr(value)});\n'
            .replace("'", '"') for name, value in PREFERENCES.items()))
        command = ["firefox-esr", "--no-remote", "--profile", profile, "--width", "1000", "--height", "850", address]
    else:
        command = ["chromium", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                   "--disable-background-networking", "--disable-component-update", "--force-renderer-accessibility",
                   f"--user-data-dir={profile}", "--window-size=1000,850", address]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def quiet(since, least, still, most=20.0):
    """What was said since then, once nothing has been said for a while: Orca tells nobody when it is through."""
    begin = last = time.monotonic()
    size = len(SAID.read_text())
    while time.monotonic() - begin < most:
        time.sleep(0.05)
        now = len(SAID.read_text())
        if now != size:
            size, last = now, time.monotonic()
        if size > since and time.monotonic() - begin > least and time.monotonic() - last > still:
            break
        if size == since and time.monotonic() - begin > least + 4:
            break
    return SAID.read_text()[since:]


def heard(case, browser, port, folder):
    """What is said after each key."""
    (folder / "case.html").write_text(PAGE.format("weigh-plus.js" if any(
        name in case.page for name in ("data-blend", "data-tradeoff", "data-all")) else "weigh.js", case.page))
    with tempfile.TemporaryDirectory() as profile:
        since = len(SAID.read_text())
        process = started(browser, f"http://127.0.0.1:{port}/case.html", pathlib.Path(profile))
        try:
            quiet(since, 4, 2.5, 60)
            said = []
            for key in case.keys:
                since = len(SAID.read_text())
                subprocess.run(["xdotool", "key", key], check=True)
                said.append(quiet(since, 1.5, 0.8))
            return said
        finally:
            process.terminate()
            process.wait(20)


def faults(case, said):
    """What is missing of what has to be said, and what is said that must not be."""
    missing = [f"after {key}: no “{wanted}” in “{text.strip()}”"
               for key, wanted, text in zip(case.keys, case.heard, said) if wanted not in text]
    whole, at = "".join(said), 0
    for word in case.order:
        found = whole.find(word, at)
        if found < 0:
            missing.append(f"no “{word}” where it belongs")
        at = max(at, found)
    return missing + [f"“{word}” is said" for word in case.never if word in whole]


def main(script, browser, beginning=""):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file in ("weigh.js", "weigh-plus.js"):
            (folder / file).write_bytes(pathlib.Path(script).with_name(file).read_bytes())
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=name)
        handler.log_message = lambda *ignored: None
        http.server.SimpleHTTPRequestHandler.log_message = lambda *ignored: None
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        failed = 0
        for case in (case for case in CASES if case.name.startswith(beginning)):
            said = heard(case, browser, server.server_port, folder)
            wrong = faults(case, said)
            failed += bool(wrong)
            print(f"{browser}: {case.name}: {'; '.join(wrong) or 'heard'}", flush=True)
            if wrong or os.environ.get("WEIGH_ALL"):
                for key, text in zip(case.keys, said):
                    print(f"    {key}: " + " | ".join(text.split("\n")).strip(" |"))
        print(f"{browser}: {failed} failed")
        return failed


if __name__ == "__main__":
    sys.exit(min(1, main(*sys.argv[1:])))
