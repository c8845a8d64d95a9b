import { h, shallowRef, createSSRApp, createApp } from "vue";
import { first, offer } from "./state.js";

const setup = () => {
  const state = shallowRef(first);
  offer(next => { state.value = next; });
  return () => !state.value.isShown ? null : h("div", { "data-weigh": "lamps", id: "lamps" }, !state.value.isFilled ? [] : [
    h("table", [
      h("thead", h("tr", [h("th", "Lamp"), h("th", "Light"), h("th", { "data-better": "lower" }, "Price")])),
      h("tbody", state.value.lamps.map(([name, light, price]) =>
        h("tr", { key: name }, [h("th", name), h("td", light), h("td", price)]))),
    ]),
    h("ul", state.value.verdicts.map(([metric, text]) => h("li", { key: metric }, [h("strong", metric), ": " + text]))),
  ]);
};
export const served = () => createSSRApp({ setup });
export const made = () => createApp({ setup });
