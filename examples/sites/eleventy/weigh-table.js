/**
 * A table from a CSV file, for the element that becomes a widget; all else is written as around any other table.
 * As a plugin of Eleventy it is the shortcode `csvTable`; other generators take `table` alone.
 *
 *   <div data-weigh="lamps" data-title="Two lamps" data-better="lower | lower">
 *
 *   {% csvTable "lamps.csv" %}
 *
 *   - **Power**: the LED needs a fifth of the power.
 *
 *   </div>
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files lie beside the post, or in the folder of the site's data. */
export default function (site) {
  site.addWatchTarget("./**/*.csv");
  site.addShortcode("csvTable", function (file) {
    const places = [dirname(this.page.inputPath), this.eleventy?.directories?.data ?? "_data"];
    const found = places.map(place => join(place, String(file))).find(path => path.endsWith(".csv") && existsSync(path));
    if (!found) throw new Error(`csvTable: there is no file ${file}, ending in .csv, in ${places.join(" or ")}`);
    return table(readFileSync(found, "utf8"), file);
  });
}

/** The text of a CSV file as a table, without an empty line, at which Markdown would end it; faults name the file. */
export function table(text, name) {
  const [header, ...body] = rows(text.replace(/^\ufeff/, ""), name);
  if (!body.length || header.length < 2) throw new Error(`csvTable: ${name} is no table: it takes a header with commas, `
    + "semicolons or tabs, and a row below it");
  const uneven = body.find(row => row.length != header.length);
  if (uneven) throw new Error(`csvTable: the row “${uneven[0]}” in ${name} has ${uneven.length} values, `
    + `and the header has ${header.length}`);
  const row = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${escaped(cell.trim())}</${tag}>`).join("")}</tr>`;
  return ["<table>", `<thead>${row(header, "th")}</thead>`, "<tbody>", ...body.map(cells => row(cells, "td")),
    "</tbody>", "</table>"].join("\n");
}

/** The values of each line; a quoted one may hold what stands between them, a line's end, and a quote as two. */
function rows(text, name) {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const mark = first.includes("\t") ? "\t" : first.includes(";") && !first.includes(",") ? ";" : ",";
  const value = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${mark}\r\n]*))(${mark}|\r?\n|\r|$)`, "y");
  const rows = [[]];
  while (value.lastIndex < text.length || rows.at(-1).length) {
    const at = value.lastIndex;
    const [, quoted, plain, end] = value.exec(text) ?? [];
    if (end == null) throw new Error(`csvTable: in ${name} a quote isn't closed, or a letter stands behind it: `
      + text.slice(at, at + 40));
    rows.at(-1).push(quoted == null ? plain : quoted.replaceAll('""', '"'));
    if (end != mark) {
      if (value.lastIndex >= text.length) break;
      rows.push([]);
    }
  }
  return rows.filter(row => row.some(cell => cell.trim()));
}

function escaped(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/\s+/g, " ").replace(/[&<>"]/g, letter => entities[letter]);
}
