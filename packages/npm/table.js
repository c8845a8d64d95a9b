// A comparison as markup. It is described once, as a tree: table() makes HTML of it, the components make elements.

/** HTML of a comparison, every text escaped: a root with a table and its verdicts. */
export const table = data => html(tree(data));

/** The same as [tag, attributes, child …]; a child is such a tree, or a text. */
export function tree({ id, title, what = "", metrics, contenders, ...options }) {
  const columns = metrics.map(metric => typeof metric === "string" ? { label: metric } : metric);
  const sentences = columns.map(({ label, verdict }, at) =>
    verdict && !verdict.includes("{") && columns.findIndex(column => column.label === label) === at && verdict);
  return ["div", { "data-weigh": id ?? "", ...attributes(options) },
    ["table", {},
      ...(title ? [["caption", {}, title]] : []),
      ["thead", {}, ["tr", {}, ["th", { scope: "col" }, what],
        ...columns.map((metric, at) => head(metric, !sentences[at]))]],
      ["tbody", {}, ...contenders.map(({ name, scores }) => ["tr", {}, ["th", { scope: "row" }, name],
        ...columns.map((metric, at) => cell(Array.isArray(scores) ? scores[at] : named(scores, metric)))])]],
    ...columns.flatMap((metric, at) =>
      sentences[at] ? [["p", { "data-verdict-for": metric.id ?? metric.label }, sentences[at]]] : [])];
}

function head({ label, id, short, verdict, ...options }, isInTheHead) {
  return ["th", { scope: "col", ...attributes({ metric: id, verdict: isInTheHead ? verdict : null, ...options }),
    ...(short ? { abbr: short } : {}) }, label];
}

/** A number is in machine form whatever the page's language; a text is read as a reader reads it. */
function cell(score) {
  const { text, value, error } = score !== null && typeof score === "object" ? score : { text: score };
  const number = value ?? (typeof text === "number" ? text : null);
  if (number !== null && !Number.isFinite(number)) {
    return ["td", {}];
  }
  return ["td", attributes({ value: digits(number), error: digits(error) }),
    typeof text === "string" ? text : digits(number) ?? ""];
}

const named = (scores, { id, label }) => [id, label].filter(name => name != null && Object.hasOwn(scores, name))
  .map(name => scores[name])[0];

/** As a page has it: digits, a point, a minus, and no exponent. */
function digits(number) {
  if (number == null) {
    return null;
  }
  const [mantissa, exponent] = String(number).split("e");
  const all = mantissa.replace(/[-.]/g, "");
  return exponent === undefined ? mantissa : (mantissa.startsWith("-") ? "-" : "")
    + (exponent < 0 ? "0." + "0".repeat(-exponent - 1) + all : all.padEnd(Number(exponent) + 1, "0"));
}

/** metricsIn: "rows" is data-metrics-in="rows"; true is on, false is off, and nothing is nothing. */
function attributes(options) {
  const written = {};
  for (const [name, value] of Object.entries(options)) {
    if (value != null) {
      written["data-" + name.replace(/[A-Z]/g, capital => "-" + capital.toLowerCase())] = value === true ? ""
        : value === false ? "off" : Array.isArray(value) ? list(value, name === "highlight" ? "; " : " | ") : String(value);
    }
  }
  return written;
}

const list = (items, mark) => items.map(item => String(item).replace(/[|;{\\]/g, "\\$&")).join(mark);

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = text => String(text).replace(/[&<>"]/g, sign => SIGNS[sign]);
const html = node => typeof node !== "object" ? escaped(node)
  : `<${node[0]}${Object.entries(node[1]).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("")}>`
    + `${node.slice(2).map(html).join("")}</${node[0]}>`;
