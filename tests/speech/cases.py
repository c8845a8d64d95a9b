"""The pages that are read out, what a reader presses on them, and what is to be heard."""
import pathlib
import re


def rows(count):
    """A table with so many contenders, whose scores differ."""
    body = "".join(f"<tr><th>Host {i}</th><td>€{i + 3}</td><td>{i * 7 + 20}</td></tr>" for i in range(count))
    return "<table><tr><th>Host</th><th data-better=lower>Cost</th><th>Speed</th></tr>" + body + "</table>"


def widget(inside, attributes=""):
    return f"<div data-weigh=hosts data-title='Four hosts' {attributes}>{inside}</div>"


def table(*lines):
    head, *body = lines
    return ("<table><tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>"
            + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in body) + "</table>")


def example(name, root):
    """A widget of an example page, as it stands there."""
    text = (pathlib.Path(__file__).parents[2] / "examples" / name).read_text()
    return re.search(rf'<div data-weigh="{root}".*?</div>', text, re.S)[0]


# From the toggle's first radio; Orca goes into focus mode by Insert+a.
ENTER = ["Tab", "Insert+a"]
FLIPS = ["Right", "Left", "Right", "Left", "Right", "Left"]


class Case:
    """A page, keys, for each key what has to be in what is said after it, and what has to come in this order."""

    def __init__(self, name, page, keys, heard, never=(), order=()):
        self.name, self.page, self.keys, self.heard, self.never, self.order = name, page, keys, heard, never, order


def flips(count, attributes=""):
    name = f"flips of {count} rows" + (" that change places" if attributes else "")
    return Case(name, widget(rows(count), attributes), ENTER + FLIPS,
                ["", ""] + ["Speed, higher is better", "Cost, lower is better"] * 3)


CASES = [
    Case("entering the group", widget(rows(3)), ["Tab"], ["Four hosts"], ["status bar", "statusbar", "clickable"]),
    *[flips(count, attributes) for count in (2, 8, 16) for attributes in ("", "data-order=best")],
    Case("a tie", widget(table(["Host", "Speed", "Rooms"], ["Reef", "40", "7"], ["Atoll", "30", "7"])),
         ENTER + ["Right"], ["", "", "On Rooms, Reef and Atoll are level at 7."]),
    Case("ranges that meet", widget(table(["Host", "Speed", "Rooms"], ["Reef", "40", "7–9"], ["Atoll", "30", "8–12"])),
         ENTER + ["Right"], ["", "", "too close to call"]),
    Case("a score that is missing", widget(table(["Host", "Speed"], ["Reef", "40"], ["Atoll", "–"], ["Cay", "30"])),
         ["h"] + ["Down"] * 6, [""] * 3 + ["higher is better", "Reef", "no score", "Cay"]),
    Case("a reversal", widget(table(["Host", "Speed", "Rooms"], ["Reef", "40", "7"], ["Atoll", "30", "9"])),
         ENTER + ["Right"], ["", "", "on Speed it was Reef"]),
    Case("the link", widget(rows(2), "data-permalink"), ENTER + ["Tab", "Tab", "Return"], ["", "", "", "Link", "opied"]),
    Case("the rows, line by line", widget(rows(2)), ["h"] + ["Down"] * 8, [], ["clickable"],
         ["Hosts", "Four hosts", "Cost", "Speed", "Host 0 leads on Cost at €3", "lower is better", "List with 2 items",
          "Host 0", "leads by €1", "€3", "Host 1", "€4", "€0 … €4", "Show the data", "The end"]),
    Case("weights", widget(rows(2), "data-blend"), ENTER + ["Left", "Tab", "Left", "Left"],
         ["", "", "Weigh the metrics", "Speed counts 50%", "Speed counts 49%", "Speed counts 48%"]),
    Case("weights of three metrics", example("decision.html", "servers"), ENTER + ["Left"] + ["Tab"] * 3 + ["Left"] * 3,
         ["", "", "Weighed like this, Go leads.", "Energy counts 33.3%", "Time counts 33.3%", "Memory counts 33.3%",
          "Memory counts 28.6%", "Memory counts 23.1%", "Memory counts 16.7%"], [], ["Weighed like this, Java leads."]),
    Case("weights of twenty metals", example("metals.html", "metals"),
         ENTER + ["Left"] * 3 + ["Tab"] * 2 + ["Right"] * 3,
         ["", "", "All at once", "Trade-off", "Weigh the metrics", "Find", "Density counts 50%", "Density counts 51%",
          "Density counts 52%", "Density counts 53%"], [],
         ["Weighed like this, Sodium leads.", "Weighed like this, Lithium leads."]),
    Case("a trade-off", example("metals.html", "metals"), ENTER + ["Left"] * 2,
         ["", "", "All at once", "Left to choose among: Aluminium, Calcium"], [], ["Beaten outright", "and 10 more"]),
    Case("picking contenders", widget(rows(16), "data-all"), ENTER + ["Tab", "Tab", "space", "Insert+a", "Down", "space"],
         ["", "", "Find", "Host 0", "checked", "", "Host 1", "checked"], [],
         ["Only these: Host 0", "Only these: Host 0 and Host 1"]),
]
