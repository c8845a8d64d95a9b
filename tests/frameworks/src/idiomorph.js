import { Idiomorph } from "idiomorph";
import { first, markup, offer } from "./state.js";
const app = document.getElementById("app");
app.innerHTML = markup(first);
offer(state => Idiomorph.morph(app, markup(state), { morphStyle: "innerHTML" }));
