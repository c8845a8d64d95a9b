// A comparison as a Vue component. It draws the table; the script, which the app imports, makes the widget of it.
import { defineComponent, h } from "vue";
import { tree } from "./table.js";

/** Shows `data`, and emits "change" with the detail of each weigh-changed; all else goes to the root. */
export const Weigh = defineComponent({
  name: "Weigh",
  props: { data: { type: Object, required: true } },
  emits: ["change"],
  setup: (props, { emit }) => () =>
    element(tree(props.data), { "onWeigh-changed": event => emit("change", event.detail) }),
});

const element = ([tag, attributes, ...children], more) => h(tag, { ...attributes, ...more },
  children.map(child => Array.isArray(child) ? element(child) : child));
