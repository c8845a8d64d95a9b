/*
 * What is left of a runtime once Java's strings, lists and functions are JavaScript's own. It takes
 * the place of what TeaVM writes for the same names; see NativeScript.
 */

/** String.trim: what is not above a space, and nothing else, goes from both ends. No run of it is tried twice. */
const trimmed = text => text.replace(/^[\0- ]+|(?<![\0- ])[\0- ]+$/g, "");

/** String.matches. */
const whole = (text, shape) => RegExp("^(?:" + shape + ")$", "u").test(text);

/** List.remove(Object): whether it was there. */
const dropped = (list, item) => {
  const at = list.indexOf(item);
  return at >= 0 && !!list.splice(at, 1);
};

/** List.iterator. */
const stepping = list => ({list, at: 0});

/** What the script is packed with: the words' names, then a line for each language, English first. */
const languages = WEIGH_WORDS.split("\n").map(line => line.split("\t"));
const language = code => languages.find(line => line[0] == code) || languages[1];

/** An array is an array. */
const $rt_createArray = (type, length) => Array(length).fill(null);
const $rt_createNumbers = (type, length) => Array(length).fill(0);
const $rt_wrapArray = (type, items) => items;
const $rt_createIntArrayFromData = items => items;
const $rt_createBooleanArray = length => Array(length).fill(0);

/** A class without fields needs a function of its own. */
const $rt_classWithoutFields = () => function () {};
const $rt_eraseClinit = () => () => {};

/** Comparisons of doubles; they differ in what they make of no number. */
const $rt_compare = (one, other) => one === other ? 0 : one < other ? -1 : 1;
const $rt_compare_less = (one, other) => one === other ? 0 : one > other ? 1 : -1;
const $rt_imul = Math.imul;

/** Methods that are called through an interface. */
const $rt_wrapFunction0 = method => function () {
  return method(this);
};
const $rt_wrapFunction1 = method => function (one) {
  return method(this, one);
};

/** A function of Java's for JavaScript to call. It is in its object by a name that Closure Compiler leaves alone. */
const otji_JS_function = functor => (one, other) => functor.at(functor, one, other);
