import htmx from "htmx.org";
import { first, markup, offer } from "./state.js";
const app = document.getElementById("app");
app.innerHTML = markup(first);
offer(state => htmx.swap(app, markup(state), { swapStyle: "innerHTML" }));
