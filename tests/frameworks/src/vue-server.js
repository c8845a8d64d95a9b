import { renderToString } from "vue/server-renderer";
import { served } from "./vue-app.js";
export default () => renderToString(served());
