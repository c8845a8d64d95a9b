/// <reference path="./weigh.d.ts" />
export * from "./api.js";
