import { renderStreamMessage } from "@hotwired/turbo";
import { first, markup, offer } from "./state.js";
const app = document.getElementById("app");
app.innerHTML = markup(first);
offer(state => renderStreamMessage(
  `<turbo-stream action="update" method="morph" target="app"><template>${markup(state)}</template></turbo-stream>`));
