/// <reference path="./weigh.d.ts" />
import type { HTMLAttributes, ReactElement } from "react";
import type { Comparison } from "./table.js";

export interface WeighProps extends Omit<HTMLAttributes<HTMLDivElement>, "onChange" | "children"> {
  data: Comparison;
  /** Called when another metric is shown. */
  onChange?: (change: weigh.Change) => void;
}

export declare function Weigh(props: WeighProps): ReactElement;
