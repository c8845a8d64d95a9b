/** What every page shows, and what it shows then: one lamp more, at the front, and another verdict. */
export const lamps = {
  id: "lamps", title: "Two <lamps> & \"more\"", what: "Lamp",
  metrics: [{ label: "Light", verdict: "The bulb is brighter." },
    { label: "Price", better: "lower", verdict: "The candle is cheaper." }],
  contenders: [{ name: "Candle", scores: ["12 lm", "€1"] }, { name: "Bulb", scores: { Light: "800 lm", Price: "€4" } }],
};

export const changed = {
  ...lamps,
  metrics: [lamps.metrics[0], { ...lamps.metrics[1], verdict: "The candle is still cheaper." }],
  contenders: [{ name: "Torch", scores: ["300 lm", "€20"] }, lamps.contenders[0],
    { name: "Bulb", scores: ["800 lm", "€6"] }],
};

/** Gives the page's test a way to each state: other data, none, and the first again. */
export const offer = draw => {
  globalThis.app = { change: () => draw(changed), remove: () => draw(null), show: () => draw(lamps) };
};
