import mdx from "@astrojs/mdx";

// Nothing is needed for Weigh: HTML in a post stays, and a table needs blank lines around it. MDX is for the post
// whose table lies in a CSV file.
export default { integrations: [mdx()] };
