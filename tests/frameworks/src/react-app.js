import { createElement as h, useState, StrictMode } from "react";
import { first, offer } from "./state.js";

function Lamps({ state }) {
  return state.isShown && h("div", { "data-weigh": "lamps", id: "lamps" },
    state.isFilled && h("table", null,
      h("thead", null, h("tr", null, h("th", null, "Lamp"), h("th", null, "Light"),
        h("th", { "data-better": "lower" }, "Price"))),
      h("tbody", null, state.lamps.map(([name, light, price]) =>
        h("tr", { key: name }, h("th", null, name), h("td", null, light), h("td", null, price))))),
    state.isFilled && h("ul", null, state.verdicts.map(([metric, text]) =>
      h("li", { key: metric }, h("strong", null, metric), ": " + text))));
}

function App() {
  const [state, set] = useState(first);
  offer(set, globalThis);
  return h(Lamps, { state });
}

export default () => h(StrictMode, null, h(App));
