/// <reference path="./weigh.d.ts" />
import type { DefineComponent } from "vue";
import type { Comparison } from "./table.js";

export declare const Weigh: DefineComponent<{ data: Comparison; onChange?: (change: weigh.Change) => void }>;
