// Where there is no window, importing the package does nothing, and its functions say so.
import { deepEqual, equal, match, throws } from "node:assert/strict";
import { get, scan, table } from "weigh-widget";
import "weigh-widget/weigh.de.js";

deepEqual(scan(), []);
equal(get("lamps"), null);
equal(globalThis.weigh, undefined);
match(table({ metrics: ["<b>"], contenders: [{ name: '"&', scores: [1e-7] }] }),
  /<th scope="col">&lt;b&gt;<\/th>.*<th scope="row">&quot;&amp;<\/th><td data-value="0\.0000001">/);
throws(() => table({ metrics: ["Price"] }), TypeError);
