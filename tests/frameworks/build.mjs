// Makes a page for each framework, and for each order in which it and weigh.js may come.
import { build } from "esbuild";
import { compile } from "svelte/compiler";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const pages = process.argv[2] ?? "target";
mkdirSync(pages, { recursive: true });

const svelte = generate => ({
  name: "svelte",
  setup: setup => setup.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
    contents: compile(readFileSync(path, "utf8"), { generate, filename: path }).js.code, loader: "js" })),
});
const bundle = (name, options) => build({ entryPoints: [`src/${name}.js`], bundle: true, outfile: `${pages}/${name}.js`,
  format: "iife", plugins: [svelte("client")], ...options });
/** What a framework's server would send. */
const served = async name => {
  globalThis.window = globalThis;
  await bundle(name, { platform: "node", format: "cjs", outfile: `${pages}/${name}.cjs`, conditions: [],
    define: { "process.env.NODE_ENV": '"production"' }, plugins: [svelte("server")] });
  const { default: module } = await import(pathToFileURL(`${pages}/${name}.cjs`));
  return module.default();
};
const page = (app, before, after) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lamps</title>
<link rel="icon" href="data:,">
<script src="watch.js"></script><script src="look.js"></script>
<script src="${before}" defer></script><script src="${after}" defer></script>
<body>
<div id="app">${app}</div>
`;

const names = ["react", "react-production", "react-hydrated", "vue", "vue-hydrated", "svelte", "svelte-hydrated", "htmx",
  "turbo", "idiomorph"];
for (const name of names) {
  // React says in development alone that slots were not in what its server sent.
  const isProduction = name.endsWith("-production") || name == "react-hydrated";
  const entry = name.replace("-production", "");
  await bundle(entry, { outfile: `${pages}/${name}.js`, define: {
    "process.env.NODE_ENV": isProduction ? '"production"' : '"development"',
    __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true" } });
  const app = name.endsWith("-hydrated") ? await served(name.replace("-hydrated", "-server")) : "";
  writeFileSync(`${pages}/${name}-after.html`, page(app, "weigh.js", `${name}.js`));
  writeFileSync(`${pages}/${name}-before.html`, page(app, `${name}.js`, "weigh.js"));
}
