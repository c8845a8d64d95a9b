import { served } from "./vue-app.js";
served().mount("#app");
