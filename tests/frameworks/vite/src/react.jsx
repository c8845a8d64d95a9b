import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import App from "./App.jsx";

createRoot(document.getElementById("app"), { onRecoverableError: error => console.error(error) })
  .render(<StrictMode><App /></StrictMode>);
