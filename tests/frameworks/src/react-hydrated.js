import { hydrateRoot } from "react-dom/client";
import App from "./react-app.js";
hydrateRoot(document.getElementById("app"), App(), { onRecoverableError: error => console.error(error) });
