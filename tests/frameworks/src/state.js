/** What every page shows: lamps and their verdicts. Each framework draws it in its own way. */
export const first = {
  isShown: true, isFilled: true,
  lamps: [["Candle", "12 lm", "€1"], ["Bulb", "800 lm", "€4"]],
  verdicts: [["Light", "The bulb is brighter."], ["Price", "The candle is cheaper."]],
};

/** One lamp more, at the front; another score; and a verdict of other words. */
export const changed = {
  ...first,
  lamps: [["Torch", "300 lm", "€20"], ["Candle", "12 lm", "€1"], ["Bulb", "800 lm", "€6"]],
  verdicts: [["Price", "The candle is still cheaper."], ["Light", "The bulb is brighter."]],
};

/** The root stands, and has nothing in it. */
export const emptied = { ...first, isFilled: false };

/** The root is gone. */
export const removed = { ...first, isShown: false };

/** What is drawn, as HTML. */
export const markup = state => !state.isShown ? "" : '<div data-weigh="lamps" id="lamps">' + (!state.isFilled ? ""
  : "<table><thead><tr><th>Lamp</th><th>Light</th><th data-better=\"lower\">Price</th></tr></thead><tbody>"
    + state.lamps.map(([name, light, price]) => `<tr><th>${name}</th><td>${light}</td><td>${price}</td></tr>`).join("")
    + "</tbody></table><ul>"
    + state.verdicts.map(([metric, text]) => `<li><strong>${metric}</strong>: ${text}</li>`).join("")
    + "</ul>") + "</div>";

/** Gives the page's test a way to each state. */
export const offer = draw => {
  window.app = { change: () => draw(changed), empty: () => draw(emptied), remove: () => draw(removed),
    show: () => draw(first) };
};
