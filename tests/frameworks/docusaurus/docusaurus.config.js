module.exports = {
  title: "Lamps",
  url: "http://127.0.0.1",
  baseUrl: "/",
  onBrokenLinks: "throw",
  scripts: [{ src: "/watch.js" }, { src: "/look.js" }, { src: "/weigh.js", defer: true }],
  headTags: [{ tagName: "link", attributes: { rel: "icon", href: "data:," } }],
  presets: [["classic", { docs: { routeBasePath: "/", sidebarPath: undefined }, blog: false, pages: false }]],
};
