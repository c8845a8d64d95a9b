/**
 * @externs
 * Names that the page or the browser gives, which must stay as they are.
 */
var weigh = {};
/** @type {string} */ weigh.version;
weigh.scan = function () {};
weigh.get = function () {};
weigh.id;
weigh.element;
weigh.metric;
weigh.metrics;
weigh.standing;
weigh.problems;
weigh.select;
weigh.weights;
weigh.remove;
weigh.previous;
weigh.by;
weigh.leader;
weigh.leaders;
weigh.margin;
weigh.tie;
weigh.reversal;
weigh.code;
weigh.severity;
weigh.message;
Document.prototype.adoptedStyleSheets;
ShadowRoot.prototype.adoptedStyleSheets;
CSSStyleSheet.prototype.replaceSync = function () {};
Element.prototype.part;
Element.prototype.attachShadow = function () {};
Element.prototype.replaceChildren = function () {};
Navigator.prototype.clipboard;
CSSStyleDeclaration.prototype.columnRuleColor;

/** @return {!MediaQueryList} */ function matchMedia(query) {}
function addEventListener(type, heard) {}
