// Writes posts as Ghost does: each file is one card, a Markdown card or an HTML card, between what a theme writes and
// what Code injection adds. Ghost itself needs a database and an account; its renderers are these packages.
import { createRequire } from "node:module";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const cards = require("@tryghost/kg-default-cards");
const { Document, HTMLSerializer, voidMap } = require("simple-dom");

const dom = new Document();
const card = (name, payload) => new HTMLSerializer(voidMap).serialize(
  cards.find(one => one.name == name).render({ payload, env: { dom }, options: {} }));

for (const file of readdirSync("posts")) {
  const text = readFileSync(`posts/${file}`, "utf8");
  const [post, kind] = file.split(".");
  const content = kind == "md" ? card("markdown", { markdown: text }) : card("html", { html: text });
  mkdirSync(`out/${post}`, { recursive: true });
  writeFileSync(`out/${post}/index.html`, `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${post}</title>
  <link rel="icon" href="data:,">
  <script src="/weigh.js" defer></script>
</head>
<body>
${content}
</body>
</html>
`);
}
