// A comparison as a React component. It draws the table; the script, which the app imports, makes the widget of it.
import { createElement, useEffect, useRef } from "react";
import { tree } from "./table.js";

/** Shows `data`, and calls `onChange` with the detail of each weigh-changed; all else goes to the root. */
export function Weigh({ data, onChange, ...rest }) {
  const root = useRef(null);
  const listener = useRef(onChange);
  useEffect(() => { listener.current = onChange; });
  useEffect(() => {
    const element = root.current;
    const tell = event => listener.current?.(event.detail);
    element.addEventListener("weigh-changed", tell);
    return () => element.removeEventListener("weigh-changed", tell);
  }, []);
  return element(tree(data), { ...rest, ref: root });
}

// The script gives the table and the verdicts a slot, which no server has sent: React is not to wonder.
const element = ([tag, attributes, ...children], more) => createElement(tag,
  { suppressHydrationWarning: true, ...attributes, ...more },
  ...children.map(child => Array.isArray(child) ? element(child) : child));
