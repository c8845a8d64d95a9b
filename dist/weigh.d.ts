// What weigh.js and weigh-plus.js put on a page: window.weigh, and the events on each widget's element.

export {};

declare global {
  interface Window {
    /** There once weigh.js has run. */
    readonly weigh: weigh.Weigh;
  }

  /** `weigh` alone is the same as `window.weigh`. */
  const weigh: weigh.Weigh;

  interface HTMLElementEventMap extends weigh.EventMap {}
  interface DocumentEventMap extends weigh.EventMap {}
  interface WindowEventMap extends weigh.EventMap {}

  namespace weigh {
    interface Weigh {
      /** The version of the script, `0.1.0` for one; `0.1.0+plus` where it is weigh-plus.js. */
      readonly version: string;

      /**
       * Makes widgets of the roots at and below `root`, and watches a shadow root that it is given.
       *
       * @param root where to look; the document unless it is given
       * @returns the widgets that were made by this call
       */
      scan(root?: Document | DocumentFragment | Element): Widget[];

      /** The widget of an element or with an id; null where there is none. */
      get(elementOrId: Element | string): Widget | null;
    }

    /** One widget on a page. */
    interface Widget {
      /** Its name in links and scripts: the value of `data-weigh`, most often. */
      readonly id: string;
      /** The author's element. */
      readonly element: HTMLElement;
      /** The id of the metric that is shown. */
      readonly metric: string;
      /** The ids of all metrics, in their order. */
      readonly metrics: readonly string[];
      /** The contenders in order on the metric that is shown. */
      readonly standing: Standing;
      /** What is wrong in the author's markup; empty where all is well. */
      readonly problems: readonly Problem[];

      /**
       * Shows a metric.
       *
       * @param metric its id or label
       * @returns whether it is shown now; false for a metric that there is not, or where a listener prevented it
       */
      select(metric: string): boolean;
      /**
       * Weighs the metrics, and says how much each counts, in percent. In weigh-plus.js alone, and of use where the
       * author has `data-blend`.
       *
       * @param amounts how much each metric counts, by its id, in proportion; a metric without one counts nothing
       */
      weights?(amounts?: Record<string, number>): Record<string, number> | null;
      /** Takes the widget away and gives the author's page back as it was. Nothing of this object is of use then. */
      remove(): void;
    }

    /** Who is in front on a metric, and by how much. */
    interface Standing {
      /** The label of the contender who leads; null where several are tied or nobody can lead. */
      readonly leader: string | null;
      /** The labels of all who are in front: one who leads, or several who are tied. */
      readonly leaders: readonly string[];
      /** How far the leader is ahead, as the widget writes it: `51`, `€7`, `0.6 points`; null without a leader. */
      readonly margin: string | null;
      /** Whether several are in front. */
      readonly tie: boolean;
      /** Whether another contender leads than on the metric that the author shows first. */
      readonly reversal: boolean;
    }

    /** What made a widget change its metric. */
    type Cause = "reader" | "script" | "link" | "group";

    /** The detail of `weigh-ready`, `weigh-change` and `weigh-changed`. */
    interface Change extends Standing {
      /** The widget's id. */
      readonly id: string;
      /**
       * The id of the metric that is shown, or about to be; `capability~30 production~70` where the metrics are weighed.
       */
      readonly metric: string;
      /** The id of the metric that was shown before; with `weigh-ready` the same as `metric`. */
      readonly previous: string;
      readonly by: Cause;
      /** How much each metric counts, in percent; where the metrics are weighed. */
      readonly weights?: Record<string, number>;
    }

    /** The detail of `weigh-problem`, and an entry of a widget's problems. */
    interface Problem {
      /** The widget's id; null where no widget was made. */
      readonly id: string | null;
      /** The id of the metric that it is about; null where it is about none. */
      readonly metric: string | null;
      /** `mixed-units` for one; all are listed in docs/problems.md. */
      readonly code: string;
      /** An error leaves the widget or a part of it out; a warning takes the default. */
      readonly severity: "error" | "warning";
      /** What was found, and what to write instead. */
      readonly message: string;
      /** The element to look at. */
      readonly element: Element;
    }

    interface EventMap {
      /** A widget was made. */
      "weigh-ready": CustomEvent<Change>;
      /** A widget is about to show another metric; `preventDefault()` keeps the one that is shown. */
      "weigh-change": CustomEvent<Change>;
      /** A widget shows another metric. Its bars may still be on their way. */
      "weigh-changed": CustomEvent<Change>;
      /** Something in the author's markup is wrong. */
      "weigh-problem": CustomEvent<Problem>;
    }
  }
}
