import { made } from "./vue-app.js";
made().mount("#app");
