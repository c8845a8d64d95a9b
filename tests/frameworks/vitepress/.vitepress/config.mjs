export default {
  title: "Lamps",
  head: [["link", { rel: "icon", href: "data:," }], ["script", { src: "/watch.js" }], ["script", { src: "/look.js" }],
    ["script", { src: "/weigh.js", defer: "" }]],
};
