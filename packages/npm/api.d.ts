/// <reference path="./weigh.d.ts" />

/** As `weigh.scan`; nothing where the script has not run. */
export declare const scan: weigh.Weigh["scan"];
/** As `weigh.get`; null where the script has not run. */
export declare const get: weigh.Weigh["get"];
export { table, type Comparison, type Contender, type Metric, type Score } from "./table.js";
