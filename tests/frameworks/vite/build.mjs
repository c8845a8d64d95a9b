// Builds an app of React and one of Vue, each drawn by the browser and by a server, and a page of modules as they are.
import { copyFileSync, cpSync, rmSync, writeFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import vue from "@vitejs/plugin-vue";
import { build } from "vite";

const page = (entry, app) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Lamps</title>
<link rel="icon" href="data:,">
<script vite-ignore src="/watch.js"></script><script vite-ignore src="/look.js"></script>
</head>
<body>
<div id="app">${app}</div>
<script>window.sent = document.querySelector("[data-weigh]");</script>
<script type="module" src="/src/${entry}"></script>
</body>
</html>
`;
const make = (mode, options) => {
  process.env.NODE_ENV = mode;
  return build({ mode, logLevel: "warn", configFile: false, plugins: [react(), vue()],
    build: { emptyOutDir: false, modulePreload: false, ...options } });
};

rmSync("out", { recursive: true, force: true });
await make("production", { ssr: "src/server.jsx", outDir: "out/server" });
const server = await import("./out/server/server.js");
const pages = { "react.jsx": "", "vue.js": "",
  "react-hydrated.jsx": await server.react(), "vue-hydrated.js": await server.vue() };
for (const [entry, app] of Object.entries(pages)) {
  const name = entry.replace(/\..*/, ".html");
  writeFileSync(name, page(entry, app));
  // What was not in what a server sent, a framework says in development alone.
  await make(name.includes("hydrated") ? "development" : "production",
    { outDir: "out", rollupOptions: { input: name } });
  rmSync(name);
}
rmSync("out/server", { recursive: true });
cpSync("node_modules/weigh-widget", "out/weigh-widget", { recursive: true });
copyFileSync("plain.html", "out/plain.html");
