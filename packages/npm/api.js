// What a program asks of the script, whichever language's file is loaded. Where there is no window, nothing is there.

/** Makes widgets of the roots at and below an element; those that were made. */
export const scan = root => globalThis.weigh?.scan?.(root) ?? [];

/** The widget of an element or with an id; null where there is none. */
export const get = widget => globalThis.weigh?.get?.(widget) ?? null;

export { table } from "./table.js";
