// Held to the package's types, and bundled: what the package's README says.
import { get, scan, table, type Comparison } from "weigh-widget";
import { Weigh as ReactWeigh } from "weigh-widget/react";
import { Weigh as VueWeigh } from "weigh-widget/vue";
import { createElement } from "react";
import { h } from "vue";

const lamps: Comparison = {
  id: "lamps",
  title: "A candle and a bulb",
  what: "Lamp",
  order: "best",
  textData: "The figures",
  metrics: ["Brightness", { label: "Price", better: "lower", verdict: "{leader} costs {margin} less." }],
  contenders: [
    { name: "Candle", scores: ["12 lm", 1] },
    { name: "Bulb", scores: { Brightness: "800 lm", Price: { text: "about €4", value: 4, error: 1 } } },
  ],
};
document.body.innerHTML = table(lamps);
document.title = weigh.version + scan().length + get("lamps")?.metrics.join();
createElement(ReactWeigh, { data: lamps, lang: "en", onChange: change => console.log(change.leader) });
h(VueWeigh, { data: lamps, onChange: (change: weigh.Change) => console.log(change.leader) });
// @ts-expect-error An option that there isn't.
table({ ...lamps, ordre: "best" });
