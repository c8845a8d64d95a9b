import { renderToString } from "react-dom/server";
import App from "./react-app.js";
export default () => renderToString(App());
