import { createRoot } from "react-dom/client";
import App from "./react-app.js";
createRoot(document.getElementById("app"), { onRecoverableError: error => console.error(error) }).render(App());
