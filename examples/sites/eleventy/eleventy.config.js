import csvTable from "./weigh-table.js";

// Markdown is read in Eleventy as it comes: HTML in a post stays, and a table needs blank lines around it.
export default (site) => {
  site.addPassthroughCopy("weigh.js");
  // For tables that lie in a CSV file.
  site.addPlugin(csvTable);
};
