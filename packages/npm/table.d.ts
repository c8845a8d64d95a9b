// A comparison as data, and the markup that is made of it.

/** A score as readers see it, `"€4"`; a number, in machine form whatever the page's language; nothing: no score. */
export type Score = string | number | null | undefined | {
  /** What readers see; the number where it isn't given. */
  readonly text?: string;
  /** What the bar goes by. */
  readonly value?: number;
  /** Half the width of its range. */
  readonly error?: number;
};

/** What contenders are measured by: a column. */
export interface Metric {
  readonly label: string;
  /** Its id in links and scripts; a slug of its label without it. */
  readonly id?: string;
  /** A short label for the toggle. */
  readonly short?: string;
  readonly better?: "higher" | "lower" | "none";
  /** The line that says what is measured. */
  readonly measuring?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** A CSS colour. */
  readonly accent?: string;
  /** The sentence that says what the numbers mean; `{leader}` and the other placeholders are filled in. */
  readonly verdict?: string;
  /** A contender, or `tie`: compared with the scores. */
  readonly winner?: string;
  readonly source?: string;
  readonly asOf?: string;
  /** How far scores may be off without another leader, `"5 %"`: for `weigh check`. */
  readonly tolerance?: string;
}

/** A thing that is compared: a row. */
export interface Contender {
  readonly name: string;
  /** Its scores in the order of the metrics, or by their ids or labels. */
  readonly scores: readonly Score[] | Readonly<Record<string, Score>>;
}

/** A table of contenders and metrics, and how it is shown: see docs/attributes.md for what each option means. */
export interface Comparison {
  /** The widget's name in links and scripts. */
  readonly id?: string;
  /** The table's caption, which becomes the heading. */
  readonly title?: string;
  /** What the first column is called: Lamp. */
  readonly what?: string;
  readonly metrics: readonly (string | Metric)[];
  readonly contenders: readonly Contender[];

  /** The metric shown first: its id or its label. */
  readonly start?: string;
  readonly order?: "given" | "best";
  readonly bars?: "value" | "merit";
  readonly decimal?: "point" | "comma";
  readonly permalink?: boolean;
  /** Contenders to mark. */
  readonly highlight?: readonly string[];
  /** Widgets of one group flip together. */
  readonly group?: string;
  readonly scheme?: "auto" | "light" | "dark";
  /** Milliseconds up to 5000. */
  readonly motion?: "auto" | "none" | number;
  readonly blend?: boolean;
  readonly weights?: readonly number[];
  readonly yardstick?: "scale" | "ratio";
  readonly tradeoff?: boolean | string;
  readonly all?: boolean;
  readonly from?: string;
  /** The address of a page with this widget alone. */
  readonly frame?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly tolerance?: string;
  /** The widget's own words: `textData` is `data-text-data`. */
  readonly [text: `text${Capitalize<string>}`]: string | undefined;
}

/**
 * HTML of a comparison: a root with a table and its verdicts, every text escaped. It stands without the script.
 *
 * @throws TypeError where there are no metrics or contenders
 */
export declare function table(data: Comparison): string;

/** A node of the same markup: its tag, its attributes, and what is in it. */
export type Tree = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: (Tree | string)[]];

/** The same as a tree, for those who make elements of it. */
export declare function tree(data: Comparison): Tree;
