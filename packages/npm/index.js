// The script in English, which starts the widgets of a page and does nothing where there is no window, and its doors.
import "./weigh.js";
export * from "./api.js";
