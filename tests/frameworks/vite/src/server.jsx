import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import ReactApp from "./App.jsx";
import VueApp from "./App.vue";

/** What a server would send of each app. */
export const react = () => renderToString(<StrictMode><ReactApp /></StrictMode>);
export const vue = () => renderVue(createSSRApp(VueApp));
